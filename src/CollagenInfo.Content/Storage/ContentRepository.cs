using System.Diagnostics;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The only access to the content folder. It replaces the whole library in one assignment, so readers see the old text or the
/// new, never a mixture.
/// </summary>
public sealed class ContentRepository
{
    /// <summary>The folder was emptied or moved away while the site runs; patients keep the last version.</summary>
    private static readonly ContentProblem NoArticles = new(
        "no-articles",
        Severity.Error,
        ".",
        1,
        "The content folder holds no article any more.",
        "What was there last stays on show; put the folder back."
    );

    private static readonly ContentProblem Unreadable = new(
        "folder-unreadable",
        Severity.Error,
        ".",
        1,
        "The content folder cannot be listed.",
        "What was there last stays on show; check the disk, and who may read the folder."
    );

    private readonly Lock refreshing = new();
    private readonly Lock publishing = new();
    private readonly ContentReader reader;
    private Func<ContentLibrary, IReadOnlyList<ContentProblem>> check;
    private readonly TimeProvider clock;
    private volatile ContentSnapshot snapshot = ContentSnapshot.Empty;
    private volatile PublishedView? published;
    private ContentProblem? fault;

    private ContentRepository(string folder, Func<ContentLibrary, IReadOnlyList<ContentProblem>> check, TimeProvider clock)
    {
        Folder = folder;
        reader = new ContentReader(folder);
        this.check = check;
        this.clock = clock;
        LastReport = new ContentReport(0, 0, [], TimeSpan.Zero);
    }

    /// <summary>Reads the whole folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="check">Finds the problems of a library beyond those of single files.</param>
    /// <param name="clock">Tells the time, which decides what is public.</param>
    /// <exception cref="ContentFolderException">The folder does not exist, or has no readable article.</exception>
    public static ContentRepository Open(string folder, Func<ContentLibrary, IReadOnlyList<ContentProblem>> check, TimeProvider clock)
    {
        var repository = new ContentRepository(Path.GetFullPath(folder), check, clock);
        if (!Directory.Exists(repository.Folder))
        {
            throw new ContentFolderException($"The content folder {repository.Folder} does not exist.", []);
        }

        repository.Refresh();
        return repository.Everything.Articles.Count > 0
            ? repository
            : throw new ContentFolderException(
                $"The content folder {repository.Folder} holds no article that can be read.",
                repository.Problems
            );
    }

    /// <summary>Raised after each refresh that read a file.</summary>
    public event Action<ContentReport>? Refreshed;

    /// <summary>The full path of the content folder.</summary>
    public string Folder { get; }

    /// <summary>What the public may read now.</summary>
    public PublishedLibrary Published
    {
        get
        {
            var now = clock.GetUtcNow();
            return published is { } view && view.Holds(snapshot.Library, now) ? view.Library : Publish(now);
        }
    }

    /// <summary>Everything, with drafts and articles outside their publishing times: for staff only.</summary>
    public StaffLibrary Everything => snapshot.Everything;

    /// <summary>The files that are shown in their last good version, because their latest cannot be.</summary>
    public IReadOnlyCollection<string> Withheld => snapshot.Withheld;

    /// <summary>All problems in the folder as it is on disk, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems => LastReport.Problems;

    /// <summary>The outcome of the last refresh.</summary>
    public ContentReport LastReport { get; private set; }

    /// <summary>
    /// Reads the changed files and publishes them. A file that cannot be shown as it is now keeps its last good version, and is
    /// tried again with each later change.
    /// </summary>
    /// <param name="changed">The changed paths, relative to the folder; null to look for changes in the whole folder.</param>
    public void Refresh(IReadOnlySet<string>? changed = null)
    {
        lock (refreshing)
        {
            var watch = Stopwatch.StartNew();
            var before = fault;
            var paths =
                changed is null || fault is not null
                    ? DifferingPaths()
                    : changed.Where(ContentReader.IsContent).ToHashSet(StringComparer.Ordinal);
            if (paths is { Count: 0 } && before is null)
            {
                return;
            }

            fault = paths is null ? Unreadable : Show(paths);
            if (fault is not null && fault == before)
            {
                return;
            }

            LastReport = new ContentReport(
                paths?.Count ?? 0,
                snapshot.Library.Articles.Count,
                fault is null ? snapshot.Problems : [fault],
                watch.Elapsed
            );
        }

        Refreshed?.Invoke(LastReport);
    }

    /// <summary>Checks what is on show again, and each later change, by another set of rules.</summary>
    public ContentReport CheckBy(Func<ContentLibrary, IReadOnlyList<ContentProblem>> rules)
    {
        lock (refreshing)
        {
            check = rules;
            snapshot = snapshot.With(new Dictionary<string, FileReading?>(), check);
            return LastReport = LastReport with { Problems = fault is null ? snapshot.Problems : [fault] };
        }
    }

    /// <summary>Reads the files and publishes the outcome, unless that would leave no article to read.</summary>
    private ContentProblem? Show(HashSet<string> paths)
    {
        paths.UnionWith(snapshot.Withheld);
        var next = snapshot.With(Read(paths), check);
        if (next.Library.Articles.Count == 0 && snapshot.Library.Articles.Count > 0)
        {
            return NoArticles;
        }

        snapshot = next;
        return null;
    }

    private Dictionary<string, FileReading?> Read(HashSet<string> paths) =>
        paths
            .AsParallel()
            .Select(path => (path, reading: reader.Read(path)))
            .ToDictionary(file => file.path, file => file.reading, StringComparer.Ordinal);

    /// <summary>
    /// The files that are new, gone, or have another size or time than when they were read; null if the folder cannot be listed.
    /// </summary>
    private HashSet<string>? DifferingPaths()
    {
        if (reader.Stamps() is not { } stamps)
        {
            return null;
        }

        var differing = stamps.Where(file => snapshot.Latest.GetValueOrDefault(file.Key)?.Stamp != file.Value).Select(file => file.Key);
        return [.. differing, .. snapshot.Latest.Keys.Where(path => !stamps.ContainsKey(path))];
    }

    private PublishedLibrary Publish(DateTimeOffset now)
    {
        lock (publishing)
        {
            var everything = snapshot.Library;
            if (published is not { } view || !view.Holds(everything, now))
            {
                var (library, until) = everything.PublishedAt(now);
                published = view = new PublishedView(everything, library, now, until);
            }

            return view.Library;
        }
    }

    private sealed record PublishedView(ContentLibrary Source, PublishedLibrary Library, DateTimeOffset From, DateTimeOffset Until)
    {
        public bool Holds(ContentLibrary source, DateTimeOffset now) => ReferenceEquals(Source, source) && From <= now && now < Until;
    }
}
