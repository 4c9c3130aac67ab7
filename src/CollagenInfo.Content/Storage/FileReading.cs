namespace CollagenInfo.Content.Storage;

/// <summary>A file as it was read once.</summary>
/// <param name="Stamp">The stamp of the file just before.</param>
/// <param name="Reading">The outcome.</param>
/// <param name="Bytes">The bytes; null if it was not opened.</param>
internal sealed record FileVersion(FileStamp Stamp, FileReading Reading, byte[]? Bytes);

/// <summary>The outcome of reading one file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Version">The SHA-256 of its bytes, or why they were not read: with the same version, nothing has changed.</param>
/// <param name="Content">The content of the file; null if nothing in it can be shown.</param>
/// <param name="Problems">The problems in it.</param>
internal sealed record FileReading(string Path, string Version, FileContent? Content, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>The article in the file; null if it is something else.</summary>
    public Article? Article => (Content as FileContent.Page)?.Written as Article;
}

/// <summary>The content of a file.</summary>
internal abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>An article, or the page of a topic.</summary>
    public sealed record Page(ContentPage Written) : FileContent;

    /// <summary>A data file: the function that puts its values into <see cref="ContentData"/>, and its bytes.</summary>
    public sealed record Data(Func<ContentData, ContentData> Put, byte[] Text) : FileContent;

    /// <summary>A picture in the folder <c>images</c>: the SHA-256 of the file, and its media type.</summary>
    public sealed record Image(string Name, string Hash, string Type) : FileContent;
}
