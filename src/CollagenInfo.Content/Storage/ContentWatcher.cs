using System.Threading.Channels;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// Notices what changes in the content folder: by the file system's notifications, and by looking again every few seconds
/// for network shares and whatever the notifications missed.
/// </summary>
public sealed class ContentWatcher : IDisposable
{
    /// <summary>A change is acted on once nothing more has happened for this long: editors write a file in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>Even if changes keep coming, what has come so far is acted on after this long.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    /// <summary>A folder that has just come is not watched inside at once: it is looked at again this soon.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    private readonly Channel<string?> signals = Channel.CreateUnbounded<string?>();
    private readonly string folder;
    private readonly TimeSpan lookAgain;
    private readonly FileSystemWatcher? parent;
    private FileSystemWatcher? inside;
    private bool looksSoon;

    /// <summary>Begins to watch.</summary>
    /// <param name="folder">The full path of the content folder.</param>
    /// <param name="lookAgain">How often to look for changes that were not notified.</param>
    public ContentWatcher(string folder, TimeSpan lookAgain)
    {
        this.folder = folder;
        this.lookAgain = lookAgain;
        inside = WatchInside();
        parent = Path.GetDirectoryName(folder) is { } above ? TryWatch(above, Path.GetFileName(folder), recursive: false, FolderReplaced) : null;
    }

    /// <summary>
    /// Waits until something has changed. Gives the paths that changed, relative to the folder; null if anything may have.
    /// </summary>
    public async Task<IReadOnlySet<string>?> NextChangesAsync(CancellationToken cancel)
    {
        if (!await SignalWithinAsync(looksSoon ? Soon : lookAgain, cancel))
        {
            looksSoon = false;
            inside ??= WatchInside();
            return null;
        }

        var changed = new HashSet<string>(StringComparer.Ordinal);
        var isAnything = false;
        var started = Environment.TickCount64;
        do
        {
            while (signals.Reader.TryRead(out var path))
            {
                isAnything |= path is null;
                changed.Add(path ?? "");
            }
        }
        while (Environment.TickCount64 - started < LongestWait.TotalMilliseconds && await SignalWithinAsync(Quiet, cancel));

        looksSoon |= isAnything;
        return isAnything ? null : changed;
    }

    public void Dispose()
    {
        parent?.Dispose();
        inside?.Dispose();
    }

    private async Task<bool> SignalWithinAsync(TimeSpan limit, CancellationToken cancel)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        timer.CancelAfter(limit);
        try
        {
            return await signals.Reader.WaitToReadAsync(timer.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher? WatchInside() => TryWatch(folder, "*", recursive: true, Changed);

    private FileSystemWatcher? TryWatch(string path, string filter, bool recursive, Action<string> changed)
    {
        if (!Directory.Exists(path))
        {
            return null;
        }

        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(path, filter) { IncludeSubdirectories = recursive };
            watcher.Created += (_, change) => changed(change.FullPath);
            watcher.Changed += (_, change) => changed(change.FullPath);
            watcher.Deleted += (_, change) => changed(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                changed(change.OldFullPath);
                changed(change.FullPath);
            };
            watcher.Error += (_, _) => signals.Writer.TryWrite(null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException)
        {
            // The system has no watches left, or the share offers none: looking again has to do.
            watcher?.Dispose();
            return null;
        }
    }

    /// <summary>A name with an extension is taken for a file; anything else may be a folder full of changes.</summary>
    private void Changed(string fullPath) =>
        signals.Writer.TryWrite(Path.HasExtension(fullPath) ? Path.GetRelativePath(folder, fullPath).Replace('\\', '/') : null);

    /// <summary>The content folder itself was replaced or moved: the watch on the old one is worth nothing.</summary>
    private void FolderReplaced(string fullPath)
    {
        inside?.Dispose();
        inside = WatchInside();
        signals.Writer.TryWrite(null);
    }
}
