namespace CollagenInfo.Tests.Rendering;

public class CitationWriterTests
{
    [Theory]
    [InlineData("So it is [@S2] here", "So it issource 1 here")]
    [InlineData("So *it is* [@S2]", "So it issource 1")]
    [InlineData("So it is\n[@S2]", "So it issource 1")]
    public void A_citation_stands_close_to_its_word(string markdown, string text) =>
        Assert.Equal(text, TestArticle.Page(markdown).QuerySelector("p")?.TextContent);

    [Fact]
    public void A_citation_is_a_number_that_leads_to_its_source() => Assert.Equal(
        """<p>So it is.<sup class="citation"><a href="#source:1"><span class="visually-hidden">source </span>1</a></sup></p>""",
        TestArticle.Html("So it is.[@S2]"));

    [Theory]
    [InlineData("[@S1, S2]")]
    [InlineData("[@S1,@S2]")]
    [InlineData("[@S1; S2]")]
    [InlineData("[@S1, nobody, S2]")]
    public void A_citation_may_name_several_sources(string citation)
    {
        var page = TestArticle.Page($"So it is.{citation}");

        Assert.Equal(["#source:1", "#source:2"], page.QuerySelectorAll("sup.citation > a").Select(link => link.GetAttribute("href")));
        Assert.Equal("So it is.source 1 source 2", page.QuerySelector("p")?.TextContent);
    }

    [Fact]
    public void Sources_are_numbered_in_the_order_of_their_first_citation()
    {
        var rendered = TestArticle.Render("One.[@S3] Two.[@S1] Again.[@S3] Both.[@S1, S3, S2]");

        Assert.Equal(["1 S3", "2 S1", "3 S2"], rendered.Sources.Select(cited => $"{cited.Number} {cited.Source.Id}"));
    }

    [Theory]
    [InlineData("So it is.[@S99]")]
    [InlineData("So it is.[@]")]
    [InlineData("So it is.[@s1]")]
    public void An_unknown_source_leaves_nothing_behind(string markdown)
    {
        var rendered = TestArticle.Render(markdown);

        Assert.Equal("<p>So it is.</p>\n", rendered.Html);
        Assert.Empty(rendered.Sources);
    }

    [Fact]
    public void A_citation_does_not_stand_in_the_contents_or_in_alt_text()
    {
        var rendered = TestArticle.Render("## Healing[@S1]\n\n![Skin[@S2]](recovery.svg)");

        Assert.Equal("Healing", Assert.Single(rendered.Contents).Text);
        Assert.Contains("alt=\"Skin\"", rendered.Html, StringComparison.Ordinal);
    }
}
