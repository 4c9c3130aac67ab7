namespace CollagenInfo.Content.Storage;

/// <summary>The outcome of reading the content folder, or the changes in it.</summary>
/// <param name="FilesRead">How many files were read.</param>
/// <param name="Articles">How many articles the library has now, with drafts.</param>
/// <param name="Problems">All problems in the folder, by file and line.</param>
/// <param name="Took">How long it took, from the first file to the new library.</param>
public sealed record ContentReport(int FilesRead, int Articles, IReadOnlyList<ContentProblem> Problems, TimeSpan Took)
{
    /// <summary>Of these problems, those because of which readers do not see what is in the folder, or see a gap.</summary>
    public IReadOnlyList<ContentProblem> NotOnShow { get; init; } = [];

    /// <summary>What the program failed at, told once; null if nothing was thrown.</summary>
    public Exception? Failure { get; init; }

    /// <summary>How many problems have this severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
