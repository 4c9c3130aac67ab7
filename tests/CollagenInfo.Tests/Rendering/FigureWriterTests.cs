using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Tests.Figures;

namespace CollagenInfo.Tests.Rendering;

public class FigureWriterTests
{
    private const string People = "::: figure people-in studies.responded studies.people\nOf {{ studies.people }}, most *responded*.\n:::";

    private static readonly ContentLibrary Library = new(new() { Facts = DrawnFigure.Sheet() }, []);

    [Fact]
    public void A_figure_has_a_caption_a_picture_and_the_same_as_a_table()
    {
        var figure = Page(People).QuerySelector("figure.figure.figure--people-in")!;

        Assert.Equal(["FIGCAPTION", "DIV", "DETAILS"], figure.Children.Select(part => part.TagName));
        Assert.Equal("Of 30 people, most responded.", figure.QuerySelector("figcaption")!.TextContent.Trim());
        Assert.Equal("img", figure.QuerySelector("div")!.GetAttribute("role"));
        Assert.Equal("People who responded", figure.QuerySelector("details table caption")!.TextContent);
    }

    [Fact]
    public void A_figure_is_told_once_by_its_caption_and_its_table_and_the_picture_says_so()
    {
        var figure = Page(People).QuerySelector("figure")!;

        Assert.Equal("Chart. The same numbers follow as a table.", figure.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal(["FIGCAPTION", "DIV", "DETAILS"], figure.Children.Select(part => part.TagName));
    }

    [Fact]
    public void A_figure_that_is_told_in_words_has_these_in_place_of_a_table()
    {
        var figure = Page("::: figure skin-by-day\nText.\n:::").QuerySelector("figure")!;

        Assert.Equal("Drawings. The same follows in words.", figure.QuerySelector("[role=img]")!.GetAttribute("aria-label"));
        Assert.Equal("figure__note", figure.LastElementChild!.ClassName);
        Assert.Null(figure.QuerySelector("table"));
    }

    [Fact]
    public void A_figure_that_is_words_is_read_as_they_stand()
    {
        var figure = Page("::: figure evidence\nText.\n:::").QuerySelector("figure")!;

        Assert.Null(figure.QuerySelector("[role=img], table"));
        NotEmpty.All(figure.QuerySelectorAll("svg"), marks => Assert.Equal("true", marks.GetAttribute("aria-hidden")));
    }

    [Fact]
    public void What_figures_use_is_on_the_page_once()
    {
        var page = Page(
            "::: figure glimpse-today\n:::\n\n::: figure glimpse-after aftercare.makeup\n:::\n\n::: figure skin-by-day\nText.\n:::"
        );

        Assert.Equal(
            ["skin-day-0", "skin-day-2", "skin-day-1", "skin-day-3", "skin-day-7", "skin-day-10"],
            page.QuerySelectorAll("symbol").Select(symbol => symbol.Id)
        );
        Assert.Single(page.QuerySelectorAll("#skin-soft"));
    }

    [Fact]
    public void A_figure_without_a_caption_is_named_by_what_it_shows()
    {
        var figure = Page("::: figure results-by-month\n:::").QuerySelector("figure")!;

        Assert.Null(figure.QuerySelector("figcaption"));
        Assert.Equal(
            "A course and its results, month by month. Chart. The same numbers follow as a table.",
            figure.QuerySelector("[role=img]")!.GetAttribute("aria-label")
        );
    }

    [Theory]
    [InlineData("::: figure needle-deth\nText.\n:::")]
    [InlineData("::: figure\nText.\n:::")]
    [InlineData("::: figure x\"onload=\"y\nText.\n:::")]
    [InlineData("::: figure people-in studies.people\nText.\n:::")]
    [InlineData("::: figure people-in studies.people studies.responded\nText.\n:::")]
    [InlineData("::: figure people-in studies.people nothing.there\nText.\n:::")]
    public void A_figure_that_cannot_be_drawn_shows_its_caption_and_a_gap(string markdown)
    {
        var figure = Page(markdown).QuerySelector("figure")!;

        Assert.Equal("Text.", figure.QuerySelector("figcaption")!.TextContent.Trim());
        Assert.Equal("[picture missing: please ask the clinic]", figure.QuerySelector(".fact-missing")!.TextContent);
        Assert.Null(figure.QuerySelector("svg, table"));
        NotEmpty.All(figure.Attributes, attribute => Assert.Equal("class", attribute.Name));
    }

    [Fact]
    public void A_figure_may_stand_in_a_list_or_a_quote() =>
        Assert.Equal(
            2,
            Page(
                    $"- one\n\n  {People.Replace("\n", "\n  ", StringComparison.Ordinal)}\n\n"
                        + $"> {People.Replace("\n", "\n> ", StringComparison.Ordinal)}"
                )
                .QuerySelectorAll("figure [role=img]")
                .Length
        );

    private static IDocument Page(string markdown) =>
        new HtmlParser().ParseDocument(RenderedArticle.From(Library, TestArticle.TextOf(markdown)).Html);
}
