namespace CollagenInfo.Content.Storage;

/// <summary>What tells one state of a file from another without reading it.</summary>
internal readonly record struct FileStamp(DateTime Modified, long Length);

/// <summary>What came of reading one file.</summary>
/// <param name="Path">The file, relative to the content folder, with forward slashes.</param>
/// <param name="Stamp">The state of the file that was read.</param>
/// <param name="Content">What the file holds; null if nothing in it can be shown.</param>
/// <param name="Problems">What is wrong in it.</param>
internal sealed record FileReading(string Path, FileStamp Stamp, FileContent? Content, IReadOnlyList<ContentProblem> Problems)
{
    /// <summary>The article in the file; null if it holds something else.</summary>
    public Article? Article => (Content as FileContent.Page)?.Written as Article;
}

/// <summary>What a file holds.</summary>
internal abstract record FileContent
{
    private FileContent()
    {
    }

    /// <summary>An article, or the page of a topic.</summary>
    public sealed record Page(ContentPage Written) : FileContent;

    /// <summary>The reading of a data file, as what puts it in its place among the data.</summary>
    public sealed record Data(Func<ContentData, ContentData> Put) : FileContent;

    /// <summary>A picture in the folder <c>images</c>; only its name is of interest.</summary>
    public sealed record Image(string Name) : FileContent;
}
