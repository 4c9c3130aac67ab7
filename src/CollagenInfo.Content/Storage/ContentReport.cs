namespace CollagenInfo.Content.Storage;

/// <summary>What came of reading the content folder, or what changed in it.</summary>
/// <param name="FilesRead">How many files were read.</param>
/// <param name="Articles">How many articles the library holds now, drafts too.</param>
/// <param name="Problems">Everything that is wrong in the folder, by file and line.</param>
/// <param name="Took">From the first file to the new library on show.</param>
public sealed record ContentReport(int FilesRead, int Articles, IReadOnlyList<ContentProblem> Problems, TimeSpan Took)
{
    /// <summary>How many of the problems are of one severity.</summary>
    public int Count(Severity severity) => Problems.Count(problem => problem.Severity == severity);
}
