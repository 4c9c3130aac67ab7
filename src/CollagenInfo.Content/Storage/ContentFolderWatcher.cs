using System.Threading.Channels;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// Watches the content folder for changes: by notifications from the file system, and, for network shares and missed
/// notifications, by looking every few seconds.
/// </summary>
public sealed class ContentFolderWatcher : IDisposable
{
    /// <summary>A changed file is read after this long without further changes: editors write in several steps.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>While some files keep changing, the others are read after this long.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(250);

    /// <summary>A new folder is not watched inside immediately, so it is looked at again after this long.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(300);

    private readonly Channel<string?> signals = Channel.CreateUnbounded<string?>();
    private readonly Dictionary<string, long> touched = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly TimeSpan lookAgain;
    private FileSystemWatcher? parent;
    private FileSystemWatcher? inside;
    private volatile bool isStale;
    private bool looksSoon;

    /// <summary>Starts watching.</summary>
    /// <param name="folder">The full path of the content folder.</param>
    /// <param name="lookAgain">How often to look for changes without a notification.</param>
    public ContentFolderWatcher(string folder, TimeSpan lookAgain)
    {
        this.folder = folder;
        this.lookAgain = lookAgain;
        inside = WatchInside();
        parent = WatchParent();
    }

    /// <summary>Looks within this time although nobody tells of a change, if that is sooner; null if nothing waits for it.</summary>
    public TimeSpan? LookWithin { get; set; }

    /// <summary>Whether the file system told of the last changes, or only that time had come to look.</summary>
    public bool WasTold { get; private set; }

    /// <summary>
    /// Waits until something has changed, and gives the changed paths, relative to the folder; null if anything may have changed.
    /// </summary>
    public async Task<IReadOnlySet<string>?> NextChangesAsync(CancellationToken cancel)
    {
        WasTold = touched.Count > 0 || await SignalWithinAsync(TimeToLook(), cancel);
        if (!WasTold)
        {
            looksSoon = false;
            inside ??= WatchInside();
            parent ??= WatchParent();
            return null;
        }

        var isAnything = false;
        var started = Environment.TickCount64;
        do
        {
            isAnything |= TakeSignals();
        } while (
            Environment.TickCount64 - started < LongestWait.TotalMilliseconds && (await SignalWithinAsync(Quiet, cancel) || !AllQuiet())
        );

        RenewIfStale();
        looksSoon |= isAnything;
        var changed = TakeQuiet();
        return isAnything ? null : changed;
    }

    /// <summary>
    /// Replaces the watches, because the folder was replaced, moved or mounted again, a link above it leads elsewhere now, or a
    /// watch broke. Then the next look is at everything.
    /// </summary>
    public void Renew()
    {
        isStale = true;
        signals.Writer.TryWrite(null);
    }

    public void Dispose()
    {
        parent?.Dispose();
        inside?.Dispose();
    }

    /// <summary>Takes the signals that have come in; true if one of them means that anything may have changed.</summary>
    private bool TakeSignals()
    {
        var isAnything = false;
        while (signals.Reader.TryRead(out var path))
        {
            isAnything |= path is null;
            if (path is not null)
            {
                touched[path] = Environment.TickCount64;
            }
        }

        return isAnything;
    }

    private bool AllQuiet() => touched.Values.All(IsQuiet);

    private static bool IsQuiet(long since) => Environment.TickCount64 - since >= Quiet.TotalMilliseconds;

    private HashSet<string> TakeQuiet()
    {
        var quiet = touched.Where(file => IsQuiet(file.Value)).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var path in quiet)
        {
            touched.Remove(path);
        }

        return quiet;
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

    private TimeSpan TimeToLook()
    {
        var usual = looksSoon ? Soon : lookAgain;
        return LookWithin is { } soonest && soonest < usual ? TimeSpan.FromTicks(Math.Max(soonest.Ticks, Quiet.Ticks)) : usual;
    }

    private FileSystemWatcher? WatchInside() => TryWatch(folder, "*", recursive: true, Changed);

    private FileSystemWatcher? WatchParent() =>
        Path.GetDirectoryName(folder) is { } above ? TryWatch(above, Path.GetFileName(folder), recursive: false, _ => Renew()) : null;

    private FileSystemWatcher? TryWatch(string path, string filter, bool recursive, Action<string> changed)
    {
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
            watcher.Error += (_, _) => Renew();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // The folder is gone, the system has no watches left, or the share has no notifications: only looking is left.
            watcher?.Dispose();
            return null;
        }
    }

    /// <summary>A name with an extension counts as a file; anything else may be a folder full of changes.</summary>
    private void Changed(string fullPath) => signals.Writer.TryWrite(Path.HasExtension(fullPath) ? PathOf(fullPath) : null);

    /// <summary>The path relative to the folder. Only Windows separates with a backslash; elsewhere it may be part of a name.</summary>
    private string PathOf(string fullPath) => Path.GetRelativePath(folder, fullPath).Replace(Path.DirectorySeparatorChar, '/');

    private void RenewIfStale()
    {
        if (isStale)
        {
            isStale = false;
            inside?.Dispose();
            parent?.Dispose();
            inside = WatchInside();
            parent = WatchParent();
        }
    }
}
