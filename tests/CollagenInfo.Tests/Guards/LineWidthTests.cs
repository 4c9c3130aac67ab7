namespace CollagenInfo.Tests.Guards;

public class LineWidthTests
{
    private const int Widest = 140;

    /// <summary>Files that are still to be wrapped; nothing is added here.</summary>
    private static readonly HashSet<string> StillWide =
    [
        "src/CollagenInfo.Content/Care/WarningSigns.cs",
        "src/CollagenInfo.Content/Checks/InsetCheck.cs",
        "src/CollagenInfo.Content/Rendering/ArticleWriter.cs",
        "src/CollagenInfo.Content/Rendering/Dialect.cs",
        "src/CollagenInfo.Content/Rendering/FigureWriter.cs",
        "src/CollagenInfo.Content/Rendering/PlainMarkdownBlockWriters.cs",
        "src/CollagenInfo.Content/Rendering/PlainMarkdownInlineWriters.cs",
        "src/CollagenInfo.Content/Rendering/TermWriter.cs",
        "src/CollagenInfo.Content/Rendering/WaiverInline.cs",
        "src/CollagenInfo.Web/Insight/AskedWords.cs",
        "src/CollagenInfo.Web/Rules/Show.cshtml",
    ];

    /// <summary>Two files must fit on a screen side by side.</summary>
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_line_is_wider_than_140_columns(string folder)
    {
        var files = RepositoryRoot.Files(folder, ".cs", ".cshtml").ToList();

        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files.Except(StillWide)
            from line in File.ReadLines(RepositoryRoot.PathOf(file)).Index()
            where line.Item.Length > Widest
            select $"{file}:{line.Index + 1} has {line.Item.Length} columns"
        );
    }
}
