using System.Diagnostics;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The only access to the content folder. It replaces the whole library in one assignment, so readers see the old text or the
/// new, never a mixture.
/// </summary>
public sealed class ContentRepository
{
    /// <summary>How long what looks unfinished has to be still until it counts, if nothing else is set.</summary>
    public static readonly TimeSpan UsualSettling = TimeSpan.FromSeconds(5);

    private readonly Lock refreshing = new();
    private readonly Lock publishing = new();
    private readonly ContentReader reader;
    private readonly FolderChanges changes;
    private readonly FileReplacement replacement;
    private readonly RestartCopy restart;
    private readonly TimeProvider clock;
    private Func<ContentLibrary, IReadOnlyList<ContentProblem>> check;
    private volatile ContentSnapshot snapshot = ContentSnapshot.Empty;
    private volatile PublishedView? published;
    private IReadOnlyList<ContentProblem> folderProblems = [];
    private FailedChange? failed;
    private DateOnly checkedOn;

    private ContentRepository(
        string folder,
        Func<ContentLibrary, IReadOnlyList<ContentProblem>> check,
        TimeProvider clock,
        LastGoodFiles? lastGood,
        TimeSpan? settle,
        Func<string, byte[]>? open
    )
    {
        Folder = Path.GetFullPath(folder);
        reader = new ContentReader(Folder, open ?? File.ReadAllBytes);
        changes = new FolderChanges(reader, settle ?? UsualSettling, clock);
        replacement = new FileReplacement(Folder, VersionNow);
        restart = new RestartCopy(lastGood, reader);
        this.check = check;
        this.clock = clock;
        LastReport = new ContentReport(0, 0, [], TimeSpan.Zero);
    }

    /// <summary>Reads the whole folder.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="check">Finds the problems of a library beyond those of single files.</param>
    /// <param name="clock">Tells the time, which decides what is public.</param>
    /// <param name="lastGood">What readers saw before the program was started; null to start from the folder alone.</param>
    /// <param name="settle">How long what looks unfinished has to be still until it counts.</param>
    /// <exception cref="ContentFolderException">There is nothing to show: neither in the folder nor from before.</exception>
    public static ContentRepository Open(
        string folder,
        Func<ContentLibrary, IReadOnlyList<ContentProblem>> check,
        TimeProvider clock,
        LastGoodFiles? lastGood = null,
        TimeSpan? settle = null
    ) => Open(folder, check, clock, lastGood, settle, open: null);

    /// <summary>The same, with another way to get the bytes of a file.</summary>
    internal static ContentRepository Open(
        string folder,
        Func<ContentLibrary, IReadOnlyList<ContentProblem>> check,
        TimeProvider clock,
        LastGoodFiles? lastGood,
        TimeSpan? settle,
        Func<string, byte[]>? open
    )
    {
        var repository = new ContentRepository(folder, check, clock, lastGood, settle, open);
        repository.Start();
        return repository.Everything.Articles.Count > 0 ? repository
            : Directory.Exists(repository.Folder)
                ? throw new ContentFolderException(
                    $"The content folder {repository.Folder} holds no article that can be read.",
                    repository.Problems
                )
            : throw new ContentFolderException($"The content folder {repository.Folder} does not exist.", []);
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

    /// <summary>Whether a file, or a folder with files, is in the content folder.</summary>
    public bool Has(string path) =>
        path == FolderListing.Root
        || snapshot.Latest is var files
            && (files.ContainsKey(path) || files.Keys.Any(file => file.StartsWith(path + '/', StringComparison.Ordinal)));

    /// <summary>The outcome of the last refresh.</summary>
    public ContentReport LastReport { get; private set; }

    /// <summary>How long until <see cref="Refresh"/> must be called although nobody tells of a change; null if nothing waits.</summary>
    public TimeSpan? NextLook
    {
        get
        {
            lock (refreshing)
            {
                return changes.NextLook;
            }
        }
    }

    /// <summary>
    /// Reads the changed files and publishes them. A file that cannot be shown as it is now keeps its last good version, and is
    /// tried again with each later change. Whatever fails, the last library stays. On a new day it is checked again: a review may be
    /// due, or a consent have ended.
    /// </summary>
    /// <param name="changed">The changed paths, relative to the folder; null to look for changes in the whole folder.</param>
    /// <returns>Whether anything in the folder had changed.</returns>
    public bool Refresh(IReadOnlySet<string>? changed = null)
    {
        FolderNews news;
        lock (refreshing)
        {
            var watch = Stopwatch.StartNew();
            var (before, shown) = (failed, snapshot.Problems);
            news = Look(() => changes.Look(changed, snapshot));
            var isNewDay = checkedOn != Today;
            if (news.Read.Count > 0 || isNewDay)
            {
                Show(news);
            }

            var isSame = failed?.Problem == before?.Problem
                && news.Problems.SequenceEqual(folderProblems)
                && !(isNewDay && !snapshot.Problems.SequenceEqual(shown));
            if (isSame && (news.Read.Count == 0 || failed is not null))
            {
                return news.HasChanges;
            }

            folderProblems = news.Problems;
            LastReport = ReportOf(news.Read.Count, watch) with { Failure = failed?.Problem == before?.Problem ? null : failed?.Exception };
        }

        Refreshed?.Invoke(LastReport);
        return news.HasChanges;
    }

    /// <summary>
    /// Checks what is on show again, and each later change, by another set of rules. They run once before changes have to wait for
    /// them: a checker remembers what it found, and a file that is saved meanwhile is shown at once.
    /// </summary>
    public ContentReport CheckBy(Func<ContentLibrary, IReadOnlyList<ContentProblem>> rules)
    {
        try
        {
            rules(snapshot.Library);
        }
        catch (Exception exception)
        {
            // Most likely it happens again below, and is told.
            lock (refreshing)
            {
                failed = FailedChange.From(exception, []);
            }
        }

        lock (refreshing)
        {
            var watch = Stopwatch.StartNew();
            check = rules;
            var news = new FolderNews([], new Dictionary<string, byte[]>(), []);
            Show(news);
            return LastReport = ReportOf(LastReport.FilesRead, watch) with { Took = LastReport.Took, Failure = failed?.Exception };
        }
    }

    /// <summary>Keeps what readers see now for the next start of the program, if that is wanted.</summary>
    /// <exception cref="IOException">The folder for it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder for it cannot be written.</exception>
    public void KeepLastGood()
    {
        ContentSnapshot current;
        IReadOnlyDictionary<string, byte[]> read;
        lock (refreshing)
        {
            (current, read) = (snapshot, restart.TakeNoted());
        }

        restart.Keep(current, read);
    }

    /// <summary>Opens a picture as readers see it; null if there is none of that name.</summary>
    /// <param name="name">Its file name in the folder <c>images</c>.</param>
    public Picture? OpenPicture(string name)
    {
        var path = ContentReader.PathOfPicture(name);
        var current = snapshot;
        if (current.Shown.GetValueOrDefault(path)?.Content is not FileContent.Image image)
        {
            return null;
        }

        // The file itself, unless it was written to since it was read: then what readers see is perhaps only kept elsewhere.
        var isSame = ReferenceEquals(current.Shown[path], current.Latest.GetValueOrDefault(path));
        if (isSame && reader.OpenIf(path, stamp => changes.IsAsRead(path, stamp)) is { } file)
        {
            return new Picture(file, image.Type, image.Hash);
        }

        return BytesOf(path, image.Hash) is { } bytes ? new Picture(new MemoryStream(bytes), image.Type, image.Hash) : null;
    }

    internal ContentSnapshot Snapshot => snapshot;

    /// <summary>The day at the clinic.</summary>
    internal DateOnly Today =>
        snapshot.Library.Clinic.DayAt(clock.GetUtcNow());

    internal ContentReader Reader => reader;

    /// <summary>The bytes of a version of a file; null if nothing has them.</summary>
    internal byte[]? BytesOf(string path, string version) => reader.Bytes(path, version) ?? restart.Read(version);

    /// <summary>Writes files and shows them. Looking for changes waits meanwhile, so readers see all of them or none.</summary>
    internal SaveOutcome Save(IReadOnlyList<FileEdit> edits)
    {
        lock (refreshing)
        {
            var watch = Stopwatch.StartNew();
            if (replacement.Write(edits) is { } refusal)
            {
                return refusal;
            }

            var news = Look(() => changes.Take(edits.Select(edit => edit.Path), snapshot));
            Show(news);
            folderProblems = news.Problems;
            LastReport = ReportOf(news.Read.Count, watch) with { Failure = failed?.Exception };
        }

        Refreshed?.Invoke(LastReport);
        var (withheld, hasFailed) = (snapshot.Withheld, failed is not null);
        return new SaveOutcome.Saved([.. edits.Select(edit => edit.Path).Where(path => hasFailed || withheld.Contains(path))]);
    }

    private string? VersionNow(string path) =>
        reader.Read(path) is not { } file ? null
        : file.Bytes is null ? FileReplacement.Unreadable
        : file.Reading.Version;

    private void Start()
    {
        var watch = Stopwatch.StartNew();
        var news = Look(() => changes.Look(changed: null, snapshot, isStart: true));
        var files = news.Read.Count;
        Show(news);
        if (restart.IsBetterThan(snapshot, news, isFailed: failed is not null))
        {
            // As if the program had never ended: what readers saw last is on show, and the whole folder has changed.
            snapshot = restart.Snapshot(news.Read, check) ?? snapshot;
            failed = null;
            changes.Forget();
            news = Look(() => changes.Look(changed: null, snapshot, isStart: true));
            if (news.Read.Count > 0)
            {
                Show(news);
            }
        }

        folderProblems = news.Problems;
        LastReport = ReportOf(files, watch) with { Failure = failed?.Exception };
    }

    /// <summary>Looks for changes. Whatever fails, the last library stays, and the next look is another try.</summary>
    private FolderNews Look(Func<FolderNews> look)
    {
        try
        {
            var news = look();
            failed = failed is { Read.Count: 0 } ? null : failed;
            return news;
        }
        catch (Exception exception)
        {
            failed = FailedChange.From(exception, []);
            return new FolderNews([], new Dictionary<string, byte[]>(), folderProblems);
        }
    }

    /// <summary>Publishes what was read, with what could not be shown before.</summary>
    private void Show(FolderNews news)
    {
        var read = new Dictionary<string, FileReading?>(news.Read, StringComparer.Ordinal);
        foreach (var (path, reading) in failed?.Read ?? [])
        {
            read.TryAdd(path, reading);
        }

        try
        {
            var next = snapshot.With(snapshot.AndWithheld(read), check, news.IsSigned);
            failed =
                next.Library.Articles.Count == 0 && snapshot.Library.Articles.Count > 0
                    ? new FailedChange(read, FolderChanges.NoArticles, null)
                    : null;
            snapshot = failed is null ? next : snapshot;
        }
        catch (Exception exception)
        {
            failed = FailedChange.From(exception, read);
            // At the start there is nothing better than the files as they are.
            snapshot = snapshot.Latest.Count == 0 ? RestartCopy.Try(() => snapshot.With(read, _ => [])) ?? snapshot : snapshot;
        }

        checkedOn = Today;
        restart.Note(news.Bytes);
    }

    private ContentReport ReportOf(int files, Stopwatch watch)
    {
        List<ContentProblem> standing = failed is null ? [.. folderProblems] : [failed.Problem, .. folderProblems];
        return new ContentReport(
            files,
            snapshot.Library.Articles.Count,
            [
                .. standing
                    .Concat(snapshot.Problems)
                    .OrderBy(problem => problem.File, StringComparer.Ordinal)
                    .ThenBy(problem => problem.Line),
            ],
            watch.Elapsed
        )
        {
            NotOnShow = [.. standing.Where(problem => problem.Severity is Severity.Error), .. snapshot.NotOnShow],
        };
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
