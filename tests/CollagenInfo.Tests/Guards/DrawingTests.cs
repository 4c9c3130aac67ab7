using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CollagenInfo.Tests.Guards;

/// <summary>The rules for drawings, which only decorate a page.</summary>
public class DrawingTests
{
    /// <summary>The front page has seven of them, and must load on a bad phone connection.</summary>
    private const int MostLetters = 1500;

    public static TheoryData<string> Drawings =>
        [
            .. RepositoryRoot
                .Files("src", ".cshtml")
                .Where(file => File.ReadAllText(RepositoryRoot.PathOf(file)).Contains("class=\"drawing", StringComparison.Ordinal)),
        ];

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_is_hidden_from_screen_readers_and_holds_no_text(string file)
    {
        var drawing = Read(file);

        Assert.Equal("true", drawing.GetAttribute("aria-hidden"));
        Assert.Equal("false", drawing.GetAttribute("focusable"));
        Assert.Empty(drawing.TextContent.Trim());
    }

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_is_light(string file) => Assert.InRange(File.ReadAllText(RepositoryRoot.PathOf(file)).Length, 1, MostLetters);

    /// <summary>A fixed color would not change in dark mode.</summary>
    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_takes_its_colors_from_the_sheet(string file)
    {
        var sheet = File.ReadAllText(RepositoryRoot.PathOf("src/CollagenInfo.Web/wwwroot/css/cards/drawing.css"));

        var shapes = Read(file).QuerySelectorAll("*");

        Assert.NotEmpty(shapes);
        NotEmpty.All(shapes, shape => Assert.Null(shape.GetAttribute("fill") ?? shape.GetAttribute("stroke")));
        NotEmpty.All(shapes.SelectMany(shape => shape.ClassList), name => Assert.Contains($".{name} {{", sheet, StringComparison.Ordinal));
    }

    private static IElement Read(string file) =>
        Assert.Single(new HtmlParser().ParseDocument(File.ReadAllText(RepositoryRoot.PathOf(file))).QuerySelectorAll("body > *"));
}
