using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The content folder as it was last read, and the library made from it.</summary>
internal sealed class ContentSnapshot
{
    private readonly Dictionary<string, FileReading> shown;
    private readonly HashSet<string> gaps;
    private readonly IReadOnlyList<ContentProblem> folderProblems;

    private ContentSnapshot(
        Dictionary<string, FileReading> latest,
        Dictionary<string, FileReading> shown,
        ContentLibrary library,
        HashSet<string> gaps,
        IReadOnlyList<ContentProblem> folderProblems,
        IReadOnlyList<ContentProblem> problems
    )
    {
        this.shown = shown;
        this.gaps = gaps;
        this.folderProblems = folderProblems;
        Latest = latest;
        Library = library;
        Everything = new StaffLibrary(library);
        Withheld = [.. latest.Where(file => !ReferenceEquals(shown.GetValueOrDefault(file.Key), file.Value)).Select(file => file.Key)];
        var gone = shown.Keys.Where(path => !latest.ContainsKey(path) && DataFile.Find(path) is { IsRequired: false }).Select(Gone);
        Problems = Sorted(problems.Concat(Withheld.Select(Held)).Concat(gone));
    }

    public static ContentSnapshot Empty { get; } = new([], [], new ContentLibrary(new ContentData(), []), [], [], []);

    /// <summary>Every file as it was last read from disk.</summary>
    public IReadOnlyDictionary<string, FileReading> Latest { get; }

    /// <summary>The files that are shown in their last good version instead of the latest.</summary>
    public IReadOnlyCollection<string> Withheld { get; }

    /// <summary>The version of each file that readers see.</summary>
    public IReadOnlyDictionary<string, FileReading> Shown => shown;

    /// <summary>Whether a page has a gap where a number should be, because there was nothing better to show.</summary>
    public bool HasGaps => gaps.Count > 0;

    public ContentLibrary Library { get; }

    /// <summary>The library as staff may see it.</summary>
    public StaffLibrary Everything { get; }

    /// <summary>All problems in the latest files.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>The problems because of which readers do not see what is in the folder, or see a gap.</summary>
    public IEnumerable<ContentProblem> NotOnShow
    {
        get
        {
            var behind = Withheld.Concat(gaps).Concat(shown.Keys.Where(path => !Latest.ContainsKey(path)));
            var unread = Latest.Values.Where(file => file.Content is null && ContentReader.IsPageOrData(file.Path));
            var files = behind.Concat(unread.Select(file => file.Path)).ToHashSet(StringComparer.Ordinal);
            return Problems.Where(problem => problem.Severity is Severity.Error && files.Contains(problem.File));
        }
    }

    /// <summary>What was read, with the files whose latest version could not be shown before: each change is a new try.</summary>
    public Dictionary<string, FileReading?> AndWithheld(IReadOnlyDictionary<string, FileReading?> read)
    {
        var all = new Dictionary<string, FileReading?>(read, StringComparer.Ordinal);
        foreach (var path in Withheld)
        {
            all.TryAdd(path, Latest[path]);
        }

        return all;
    }

    /// <summary>The next snapshot, after some files were read.</summary>
    /// <param name="read">The outcome; null for a file that is gone.</param>
    /// <param name="check">Finds the problems of a library.</param>
    /// <param name="isSigned">Whether data files that are gone are gone on purpose, if the site can do without.</param>
    public ContentSnapshot With(
        IReadOnlyDictionary<string, FileReading?> read,
        Func<ContentLibrary, IReadOnlyList<ContentProblem>> check,
        bool isSigned = false
    )
    {
        var latest = new Dictionary<string, FileReading>(Latest, StringComparer.Ordinal);
        var next = new Dictionary<string, FileReading>(shown, StringComparer.Ordinal);
        foreach (var (path, reading) in read)
        {
            Put(latest, path, reading);
            if (!KeepsLastGood(path, reading, isSigned))
            {
                Put(next, path, reading);
            }
            else if (path == PictureEntry.ListFile && reading is not null)
            {
                next[path] = PicturesFile.WithoutPatients(next[path]);
            }
        }

        var newer = NewerArticles(read.Keys, next);
        var library =
            read.Count == 0 ? Library
            : newer is null ? LibraryBuilder.Build(next, Library.Data)
            : Library.With(newer);
        var inFolder = newer is null ? [.. LibraryBuilder.Problems(latest)] : folderProblems;
        var found = check(library);
        var problems = Sorted(
            latest
                .Values.Where(file => file.Problems.Count > 0)
                .SelectMany(file => file.Problems)
                .Concat(inFolder)
                .Concat(Consequences.Joined(found, library))
        );

        while (FaultyFiles(GapsIn(found, next), next) is { Count: > 0 } faulty)
        {
            foreach (var path in faulty)
            {
                next[path] = shown[path];
            }

            library = LibraryBuilder.Build(next, Library.Data);
            found = check(library);
        }

        return new ContentSnapshot(latest, next, library, GapsIn(found, next), inFolder, problems);
    }

    /// <summary>The articles that were read, if only articles have changed and none is new or gone; otherwise null.</summary>
    private List<Article>? NewerArticles(IEnumerable<string> read, Dictionary<string, FileReading> next)
    {
        var newer = new List<Article>();
        foreach (var path in read)
        {
            if (shown.GetValueOrDefault(path)?.Article is null || next.GetValueOrDefault(path)?.Article is not { } article)
            {
                return null;
            }

            newer.Add(article);
        }

        return newer;
    }

    /// <summary>
    /// Whether the last good version of a file should be kept; a deleted data file counts as broken. A draft never is: its author
    /// wants the page off the site. Neither is the list of pictures, as long as it can be read: with it a patient takes a consent back.
    /// </summary>
    private bool KeepsLastGood(string path, FileReading? reading, bool isSigned) =>
        shown.GetValueOrDefault(path) is { Problems.Count: 0, Content: not null }
        && reading?.Article is not { IsDraft: true }
        && !(path == PictureEntry.ListFile && reading is { Content: not null })
        && (reading is null ? DataFile.Find(path) is { } data && (data.IsRequired || !isSigned) : reading.Problems.Count > 0);

    /// <summary>
    /// The changed files that would leave a gap in place of a number. If the gap is in an unchanged article, the changed data
    /// files are at fault, but the list of pictures, which has no numbers. Files that are new or had a gap before are shown as they
    /// are: there is nothing better.
    /// </summary>
    private List<string> FaultyFiles(HashSet<string> newGaps, Dictionary<string, FileReading> next)
    {
        var changed = shown
            .Where(file => next.TryGetValue(file.Key, out var now) && !ReferenceEquals(now, file.Value))
            .Select(file => file.Key)
            .ToList();
        var faulty = changed.Where(path => newGaps.Contains(path) && !gaps.Contains(path)).ToList();
        return faulty.Count > 0 || newGaps.Where(shown.ContainsKey).All(path => gaps.Contains(path) || changed.Contains(path))
            ? faulty
            : [.. changed.Where(path => path.EndsWith(".yml", StringComparison.Ordinal) && path != PictureEntry.ListFile)];
    }

    private ContentProblem Held(string path) =>
        new(
            "not-on-show",
            Severity.Error,
            path,
            1,
            shown.GetValueOrDefault(path)?.Article is { IsDraft: false, Publish: null, Unpublish: null }
                ? "THE PAGE IS STILL PUBLIC as it was before: this version is not on show."
                : "This version is not on show: readers still see the one before.",
            "Mend what else is told of it, or of the pages that use it."
        );

    private static ContentProblem Gone(string path) =>
        new(
            "missing-file",
            Severity.Error,
            path,
            1,
            $"There is no {path} any more: readers still see what it said.",
            $"Restore it from a copy. If it is gone on purpose, put an empty file called '{DeletionSign.Name}' into the content folder."
        );

    private static List<ContentProblem> Sorted(IEnumerable<ContentProblem> problems) =>
        [.. problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];

    /// <summary>The files with a missing number. Drafts may have one: the public does not see them.</summary>
    private static HashSet<string> GapsIn(IEnumerable<ContentProblem> problems, Dictionary<string, FileReading> files) =>
        problems
            .Where(problem => problem.Withholds && files.GetValueOrDefault(problem.File)?.Article is not { IsDraft: true })
            .Select(problem => problem.File)
            .ToHashSet(StringComparer.Ordinal);

    private static void Put(Dictionary<string, FileReading> files, string path, FileReading? reading)
    {
        if (reading is null)
        {
            files.Remove(path);
        }
        else
        {
            files[path] = reading;
        }
    }
}
