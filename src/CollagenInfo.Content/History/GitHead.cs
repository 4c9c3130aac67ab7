namespace CollagenInfo.Content.History;

/// <summary>What the last commit has of the content folder.</summary>
/// <param name="files">By path below the content folder.</param>
public sealed class GitHead(IReadOnlyDictionary<string, GitEntry> files)
{
    internal static GitHead Empty { get; } = new(new Dictionary<string, GitEntry>());

    /// <summary>A file as the last commit has it; null if it has none.</summary>
    public GitEntry? Find(string path) => files.GetValueOrDefault(path);
}

/// <summary>A file of a commit.</summary>
/// <param name="Id">git's id for its bytes.</param>
/// <param name="IsLink">Whether it is a link to another file.</param>
public sealed record GitEntry(string Id, bool IsLink);
