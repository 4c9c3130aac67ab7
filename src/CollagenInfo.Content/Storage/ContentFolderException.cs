namespace CollagenInfo.Content.Storage;

/// <summary>There is no site to serve: the content folder is missing or holds no article that can be read.</summary>
public sealed class ContentFolderException(string message, IReadOnlyList<ContentProblem> problems) : Exception(message)
{
    /// <summary>The problems in the files, if they are the reason.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
