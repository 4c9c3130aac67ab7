using AngleSharp.Html.Parser;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Tests.Figures;

namespace CollagenInfo.Tests.Rendering;

public class TableWriterTests
{
    [Fact]
    public void A_table_has_roles_and_every_cell_names_its_column()
    {
        const string markdown = """
            | When | Makeup & "more" | Why |
            | --- | --- | --- |
            | Day 1 | *No* | x |
            | Day 3 | {{ aftercare.makeup }} | y |
            """;

        Assert.Equal(
            """
            <table>
            <thead><tr>
            <th scope="col">When</th>
            <th scope="col">Makeup &amp; &quot;more&quot;</th>
            <th scope="col">Why</th>
            </tr></thead><tbody>
            <tr>
            <th scope="row">Day 1</th>
            <td data-label="Makeup &amp; &quot;more&quot;"><em>No</em></td>
            <td data-label="Why">x</td>
            </tr>
            <tr>
            <th scope="row">Day 3</th>
            <td data-label="Makeup &amp; &quot;more&quot;"><span class="fact">48 hours</span></td>
            <td data-label="Why">y</td>
            </tr>
            </tbody></table>
            """,
            TestArticle.Html(markdown)
        );
    }

    [Theory]
    [InlineData("{{ aftercare.makeup }}", "48 hours")]
    [InlineData("`x` *b*", "x b")]
    [InlineData("`{{ aftercare.makeup }}`", "48 hours")]
    [InlineData("x\" onclick=\"y", "x\" onclick=\"y")]
    public void A_label_is_the_plain_words_of_its_column(string column, string label) =>
        Assert.Equal(
            label,
            TestArticle.Page($"| A | {column} | C |\n| --- | --- | --- |\n| a | b | c |").QuerySelector("td")?.GetAttribute("data-label")
        );

    [Fact]
    public void A_label_shows_the_gap_of_an_unknown_fact() =>
        Assert.Equal(
            TestArticle.Missing,
            TestArticle
                .Page("| A | {{ no.fact }} | C |\n| --- | --- | --- |\n| a | b | c |")
                .QuerySelector("td")
                ?.GetAttribute("data-label")
        );

    [Fact]
    public void Two_columns_stay_two_columns_on_a_phone_and_need_no_labels()
    {
        var table = TestArticle.Page("| A | B |\n| --- | --- |\n| a | b |").QuerySelector("table")!;

        Assert.Equal("pairs answers", table.ClassName);
        Assert.False(table.QuerySelector("td")!.HasAttribute("data-label"));
    }

    [Fact]
    public void An_explanation_is_no_answer()
    {
        var table = TestArticle
            .Page($"| A | B |\n| --- | --- |\n| a | {new string('x', 61)} |\n| b | c |\n| d | e |")
            .QuerySelector("table")!;

        Assert.Equal("pairs", table.ClassName);
    }

    [Fact]
    public void A_grade_of_evidence_in_a_table_has_dots_and_elsewhere_only_its_word()
    {
        var sheet = DrawnFigure.Sheet(DrawnFigure.Graded("evidence.pores", EvidenceGrade.Moderate));
        const string markdown = "{{ evidence.pores }}\n\n| A | B |\n| --- | --- |\n| a | {{ evidence.pores }} |";

        var page = new HtmlParser().ParseDocument(
            RenderedArticle.From(new ContentLibrary(new() { Facts = sheet }, []), TestArticle.TextOf(markdown)).Html
        );

        Assert.Equal(page.QuerySelector("p")!.TextContent, Assert.Single(page.QuerySelectorAll(".evidence--3")).TextContent);
    }

    [Theory]
    [InlineData("| A | B |\n| --- | --- |\n| a |", 2)]
    [InlineData("| A |\n| --- |\n| a | b | c |", 3)]
    public void Uneven_rows_are_shown_whole(string markdown, int cells) =>
        Assert.Equal(cells, TestArticle.Page(markdown).QuerySelectorAll("tbody > tr > *").Length);

    [Fact]
    public void A_table_without_rows_is_closed() =>
        Assert.Equal(
            """
            <table>
            <thead><tr>
            <th scope="col">A</th>
            </tr></thead><tbody>
            </tbody></table>
            """,
            TestArticle.Html("| A |\n| --- |")
        );

    [Theory]
    [InlineData("| A | B |\n| :-: | --: |\n| a | b |")]
    [InlineData("--- | ---\na | b")]
    public void A_table_carries_no_style_and_has_one_body(string markdown)
    {
        var page = TestArticle.Page(markdown);

        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Equal(page.QuerySelectorAll("table").Length, page.QuerySelectorAll("tbody").Length);
    }
}
