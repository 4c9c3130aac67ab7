namespace CollagenInfo.Tests.Rendering;

public class TableWriterTests
{
    [Fact]
    public void A_table_has_roles_and_every_cell_names_its_column()
    {
        const string markdown = """
            | When | Makeup & "more" |
            | --- | --- |
            | Day 1 | *No* |
            | Day 3 | {{ aftercare.makeup }} |
            """;

        Assert.Equal(
            """
            <table>
            <thead><tr>
            <th scope="col">When</th>
            <th scope="col">Makeup &amp; &quot;more&quot;</th>
            </tr></thead><tbody>
            <tr>
            <th scope="row">Day 1</th>
            <td data-label="Makeup &amp; &quot;more&quot;"><em>No</em></td>
            </tr>
            <tr>
            <th scope="row">Day 3</th>
            <td data-label="Makeup &amp; &quot;more&quot;"><span class="fact">48 hours</span></td>
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
            TestArticle.Page($"| A | {column} |\n| --- | --- |\n| a | b |").QuerySelector("td")?.GetAttribute("data-label")
        );

    [Fact]
    public void A_label_shows_the_gap_of_an_unknown_fact() =>
        Assert.Equal(
            TestArticle.Missing,
            TestArticle.Page("| A | {{ no.fact }} |\n| --- | --- |\n| a | b |").QuerySelector("td")?.GetAttribute("data-label")
        );

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
