namespace CollagenInfo.Content.Storage;

/// <summary>Time and size of a file, which tell whether it changed without reading it.</summary>
internal readonly record struct FileStamp(DateTime Modified, long Length);

/// <summary>The outcome of reading one file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Stamp">The stamp of the file when it was read.</param>
/// <param name="Content">The content of the file; null if nothing in it can be shown.</param>
/// <param name="Problems">The problems in it.</param>
internal sealed record FileReading(string Path, FileStamp Stamp, FileContent? Content, IReadOnlyList<ContentProblem> Problems)
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

    /// <summary>A data file, as the function that puts its values into <see cref="ContentData"/>.</summary>
    public sealed record Data(Func<ContentData, ContentData> Put) : FileContent;

    /// <summary>A picture in the folder <c>images</c>, with the SHA-256 of the file.</summary>
    public sealed record Image(string Name, string Hash) : FileContent;
}
