namespace CollagenInfo.Content.Storage;

/// <summary>What would be if edits were saved. Nothing is written, and readers notice nothing.</summary>
public sealed class Rehearsal
{
    private readonly HashSet<string> files;

    internal Rehearsal(ContentSnapshot after, IReadOnlyList<ContentProblem> before, IEnumerable<string> files)
    {
        this.files = files.ToHashSet(StringComparer.Ordinal);
        Library = after.Everything;
        Problems = after.Problems;
        KeptBack = after.Withheld;
        NewProblems = NewIn(after.Problems, before);
    }

    /// <summary>The library with the edits.</summary>
    public StaffLibrary Library { get; }

    /// <summary>All problems in the folder with the edits, by file and line.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>Of these, those that the edits bring.</summary>
    public IReadOnlyList<ContentProblem> NewProblems { get; }

    /// <summary>The files that readers would see as they are now, because with the edits they cannot be shown.</summary>
    public IReadOnlyCollection<string> KeptBack { get; }

    /// <summary>What the public would read at that moment, and the edited pages even if they are drafts or for another time.</summary>
    public PublishedLibrary PreviewAt(DateTimeOffset now) =>
        Library.PublishedAt(now, also: article => files.Contains(article.Body.File)).Library;

    /// <summary>
    /// A problem that was there before on another line is not new, and neither is how much an unreadable data file keeps from being
    /// checked.
    /// </summary>
    private static List<ContentProblem> NewIn(IReadOnlyList<ContentProblem> after, IReadOnlyList<ContentProblem> before)
    {
        var known = before
            .GroupBy(problem => (problem.File, problem.Rule, problem.Message))
            .ToDictionary(same => same.Key, same => same.Count());
        return
        [
            .. after
                .Where(problem => problem.Rule != Consequences.Rule)
                .GroupBy(problem => (problem.File, problem.Rule, problem.Message))
                .SelectMany(same => same.Skip(known.GetValueOrDefault(same.Key))),
        ];
    }
}
