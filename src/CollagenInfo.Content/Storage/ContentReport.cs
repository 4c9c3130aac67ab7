namespace CollagenInfo.Content.Storage;

/// <summary>The outcome of reading the content folder, or the changes in it.</summary>
/// <param name="FilesRead">How many files were read.</param>
/// <param name="Articles">How many articles the library has now, with drafts.</param>
/// <param name="Problems">All problems in the folder, by file and line.</param>
/// <param name="Took">How long it took, from the first file to the new library.</param>
public sealed record ContentReport(int FilesRead, int Articles, IReadOnlyList<ContentProblem> Problems, TimeSpan Took)
{
    /// <summary>How many problems have this severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
