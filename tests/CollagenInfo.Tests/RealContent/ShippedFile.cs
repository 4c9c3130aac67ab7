using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.RealContent;

/// <summary>A file of the shipped content, line by line, and what it would be with one thing changed.</summary>
internal sealed class ShippedFile
{
    private static readonly string[] Items = ["- ", "| "];

    private ShippedFile(string name)
    {
        Name = name;
        Lines = File.ReadAllText(Path.Combine(ShippedContent.Folder, name)).ReplaceLineEndings("\n").Split('\n');
    }

    public static IEnumerable<ShippedFile> Pages { get; } =
        [.. ShippedContent.Library.Pages.Select(page => page.Body.File).Order(StringComparer.Ordinal).Select(Of)];

    /// <summary>Its path, relative to the content folder.</summary>
    public string Name { get; }

    public string[] Lines { get; }

    /// <summary>The place of the first line of a page below its front matter.</summary>
    public int FirstLine => Array.IndexOf(Lines, "---", 1) + 1;

    public static ShippedFile Of(string name) => new(name);

    /// <summary>The places of the lines of a page that stand in a block of one of these names.</summary>
    public IEnumerable<(int At, OutlineBlock Block)> LinesIn(params string[] blocks) =>
        from block in Blocks()
        where blocks.Contains(block.Name)
        from at in Enumerable.Range(block.Line, Math.Max(0, block.LastLine - block.Line - 1))
        select (at, block);

    /// <summary>The blocks of a page.</summary>
    public IEnumerable<OutlineBlock> Blocks() =>
        ArticleText.From(ShippedContent.Library.Pages.Single(page => page.Body.File == Name).Body).Outline.Blocks;

    /// <summary>Whether a line is an item of a list or a row of a table.</summary>
    public bool IsItem(int at) => Array.Exists(Items, item => Lines[at].StartsWith(item, StringComparison.Ordinal));

    public ContentEdit Without(int at, int count = 1) =>
        new(
            Name,
            at + 1,
            string.Join(' ', Lines[at..(at + count)].Select(line => line.Trim())),
            "",
            TextOf([.. Lines[..at], .. Lines[(at + count)..]])
        );

    public ContentEdit With(int at, string line) =>
        new(Name, at + 1, Lines[at], line, TextOf([.. Lines[..at], line, .. Lines[(at + 1)..]]));

    private static string TextOf(string[] lines) => string.Join('\n', lines);
}
