namespace CollagenInfo.Content.Storage;

/// <summary>What a look at the content folder found.</summary>
/// <param name="Read">The files that were read again, and null for those that are gone.</param>
/// <param name="Bytes">The bytes of those that were opened, by version.</param>
/// <param name="Problems">What keeps the folder from being shown as it is.</param>
internal sealed record FolderNews(
    Dictionary<string, FileReading?> Read,
    IReadOnlyDictionary<string, byte[]> Bytes,
    IReadOnlyList<ContentProblem> Problems
)
{
    /// <summary>Whether anything in the folder is not as it was at the last look.</summary>
    public bool HasChanges { get; init; }

    /// <summary>Whether somebody said that what is missing is gone on purpose.</summary>
    public bool IsSigned { get; init; }
}
