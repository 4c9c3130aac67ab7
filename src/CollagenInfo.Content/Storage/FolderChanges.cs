using System.Collections.Concurrent;

namespace CollagenInfo.Content.Storage;

/// <summary>Looks for changes in the content folder, and decides which of them count yet.</summary>
/// <param name="reader">Reads the folder.</param>
/// <param name="settle">How long something that looks unfinished must be still until it counts.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class FolderChanges(ContentReader reader, TimeSpan settle, TimeProvider clock)
{
    /// <summary>Where a stamp proves nothing, each file is read again after so many looks.</summary>
    private const int LooksForEachReading = 12;

    /// <summary>The folder was emptied or moved away; patients keep the last version.</summary>
    public static ContentProblem NoArticles { get; } =
        new(
            "no-articles",
            Severity.Error,
            FolderListing.Root,
            1,
            "The content folder holds no article any more.",
            "What was there last stays on show; put the folder back."
        );

    private readonly ConcurrentDictionary<string, FileStamp> stamps = new(StringComparer.Ordinal);
    private readonly UnfinishedFiles unfinished = new(settle, clock);
    private readonly MissingFiles missing = new(settle, clock);
    private IReadOnlyList<ContentProblem> listed = [];
    private FileStamp root;
    private bool hasLinks;
    private bool mustList;
    private bool wasAway;
    private int looks;

    /// <summary>How long until the folder must be looked at although nobody tells of a change; null if nothing waits.</summary>
    public TimeSpan? NextLook => new[] { unfinished.NextLook, missing.NextLook }.Min();

    /// <summary>Reads what has changed since the last look.</summary>
    /// <param name="changed">The changed paths; null to look for changes in the whole folder.</param>
    /// <param name="snapshot">What is on show.</param>
    /// <param name="isStart">Whether the program has just started: then nothing waits for the rest of an upload.</param>
    public FolderNews Look(IReadOnlySet<string>? changed, ContentSnapshot snapshot, bool isStart = false)
    {
        if (changed is null || mustList || changed.Any(path => DeletionSign.Is(path) || (hasLinks && !ContentReader.IsContent(path))))
        {
            return Look(reader.List(), snapshot, isStart);
        }

        var versions = Read(changed.Where(ContentReader.IsContent), snapshot, isStart);
        return versions.Any(file => file.Value is null && snapshot.Latest.ContainsKey(file.Key))
            ? Look(reader.List(), snapshot, isStart)
            : Taken(versions, snapshot, isStart);
    }

    /// <summary>Reads files that the program itself has just written or removed: they are whole, so none of them waits.</summary>
    public FolderNews Take(IEnumerable<string> written, ContentSnapshot snapshot)
    {
        var versions = written
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(path => path, path => reader.Read(path), StringComparer.Ordinal);
        var news = Taken(versions, snapshot, isStart: true);
        foreach (var path in versions.Keys)
        {
            unfinished.Forget(path);
            if (versions[path] is null)
            {
                news.Read[path] = null;
                stamps.TryRemove(path, out _);
            }
        }

        return news with
        {
            Problems = [.. listed, .. unfinished.Problems, .. missing.Problems],
        };
    }

    /// <summary>Has the next look read every file again.</summary>
    public void Forget() => stamps.Clear();

    /// <summary>Whether a file has not been written to since it was read.</summary>
    public bool IsAsRead(string path, FileStamp stamp) => stamps.TryGetValue(path, out var read) && read == stamp;

    private FolderNews Look(FolderListing listing, ContentSnapshot snapshot, bool isStart)
    {
        if (snapshot.Library.Articles.Count > 0 && !listing.Files.Keys.Any(ContentReader.IsArticle))
        {
            (mustList, wasAway) = (true, true);
            IEnumerable<ContentProblem> reasons = listing.Unlisted.Count > 0 ? listing.Unlisted : [NoArticles];
            return new FolderNews([], new Dictionary<string, byte[]>(), [.. reasons, .. unfinished.Problems, .. missing.Problems]);
        }

        var isReading = !FileStamp.IsProof && ++looks % LooksForEachReading == 0;
        var differing = listing.Files.Where(file => isReading || !IsAsRead(file.Key, file.Value)).Select(file => file.Key).ToList();
        var news = Taken(Read(differing, snapshot, isStart), snapshot, isStart);
        // A listing may leave out a file that is renamed in the same moment.
        var gone = snapshot
            .Latest.Keys.Where(path => !listing.Files.ContainsKey(path) && !listing.IsHidden(path) && !listing.HasNow(path))
            .ToList();
        var deleted = Deleted(gone, news, listing, snapshot, isStart);
        foreach (var path in deleted)
        {
            news.Read[path] = null;
            stamps.TryRemove(path, out _);
            unfinished.Forget(path);
        }

        listed = listing.IsSigned ? [.. listing.Unlisted, DeletionSign.Problem] : [.. listing.Unlisted];
        (root, hasLinks, mustList) = (listing.RootStamp, listing.HasLinks, missing.Held.Count > 0 || listing.Unlisted.Count > 0);
        wasAway &= missing.Held.Count > 0;
        return news with
        {
            Problems = [.. listed, .. unfinished.Problems, .. missing.Problems],
            HasChanges = differing.Count > 0 || deleted.Count > 0,
            IsSigned = listing.IsSigned,
        };
    }

    /// <summary>The files that are not there any more and do not stay on show for now.</summary>
    private List<string> Deleted(List<string> gone, FolderNews news, FolderListing listing, ContentSnapshot snapshot, bool isStart)
    {
        var arrived = news
            .Read.Where(file => !snapshot.Latest.ContainsKey(file.Key))
            .Select(file => file.Value!.Version)
            .ToHashSet(StringComparer.Ordinal);
        var atOnce = gone.Where(path => DataFile.Find(path) is not null || arrived.Contains(snapshot.Latest[path].Version)).ToHashSet();
        if (listing.IsSigned)
        {
            atOnce.UnionWith(
                snapshot.Shown.Keys.Where(path => DataFile.Find(path) is { IsRequired: false } && !listing.Files.ContainsKey(path))
            );
        }

        var pages = gone.Where(path => !atOnce.Contains(path)).ToList();
        var areMost = pages.Count > 1 && listing.Files.Keys.Count(ContentReader.IsArticle) * 2 < snapshot.Library.Articles.Count;
        if (isStart && !areMost)
        {
            // Deleted while the program did not run.
            atOnce.UnionWith(pages.Where(listing.HasFolderOf));
            pages.RemoveAll(atOnce.Contains);
        }

        // A folder that was put in place of another is whole; one that was away may be coming back bit by bit.
        var isSwapped = !isStart && !wasAway && listing.RootStamp != root;
        var isDeletion = isSwapped || (pages.Count == 1 && listing.HasFolderOf(pages[0]));
        return [.. atOnce, .. missing.Deleted(pages, isDeletion, areMost, listing.IsSigned)];
    }

    /// <summary>Reads files. At the start their bytes are let go, or they would take as much memory as the library.</summary>
    private Dictionary<string, FileVersion?> Read(IEnumerable<string> paths, ContentSnapshot snapshot, bool isStart) =>
        paths
            .Concat(unfinished.Files)
            .Distinct(StringComparer.Ordinal)
            .AsParallel()
            .Select(path => (Path: path, Version: Read(path, snapshot, isStart)))
            .ToDictionary(file => file.Path, file => file.Version, StringComparer.Ordinal);

    private FileVersion? Read(string path, ContentSnapshot snapshot, bool isStart)
    {
        var version = reader.Read(path, snapshot.Latest.GetValueOrDefault(path), snapshot.Shown.GetValueOrDefault(path));
        return isStart && version is not null ? version with { Bytes = null } : version;
    }

    /// <summary>What of the files that were read counts now, with those that could not be shown before.</summary>
    private FolderNews Taken(Dictionary<string, FileVersion?> versions, ContentSnapshot snapshot, bool isStart)
    {
        var taken = new Dictionary<string, FileReading?>(StringComparer.Ordinal);
        var bytes = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, version) in versions)
        {
            if (version is not { Reading: var reading })
            {
                continue;
            }

            stamps[path] = version.Stamp;
            if (ReferenceEquals(reading, snapshot.Latest.GetValueOrDefault(path)))
            {
                unfinished.Forget(path);
            }
            else if (isStart || !unfinished.MustWait(snapshot.Shown.GetValueOrDefault(path), reading))
            {
                taken[path] = reading;
                if (version.Bytes is { } read)
                {
                    bytes[reading.Version] = read;
                }
            }
        }

        return new FolderNews(taken, bytes, [.. listed, .. unfinished.Problems, .. missing.Problems]) { HasChanges = versions.Count > 0 };
    }
}
