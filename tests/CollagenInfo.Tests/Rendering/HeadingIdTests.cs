namespace CollagenInfo.Tests.Rendering;

public class HeadingIdTests
{
    [Theory]
    [InlineData("## Main", "main-2")]
    [InlineData("## Review", "review-2")]
    [InlineData("## Search q", "search-q-2")]
    [InlineData("## Main\n\n## Main", "main-2", "main-3")]
    public void A_heading_never_takes_an_id_of_the_page(string markdown, params string[] ids) =>
        Assert.Equal(ids, TestArticle.Page(markdown).QuerySelectorAll("h2").Select(heading => heading.Id));

    [Fact]
    public void The_outline_knows_the_same_ids() =>
        Assert.Equal(["main-2", "day-1"], TestArticle.Outline("## Main\n\n## Day 1").Headings.Select(heading => heading.Id));

    [Theory]
    [InlineData("## Source 1")]
    [InlineData("## Source:1")]
    [InlineData("## source-1")]
    public void A_heading_never_takes_the_place_of_a_source(string heading)
    {
        var page = TestArticle.Page($"{heading}\n\nSkin heals [@S1].");

        var place = page.QuerySelector(".citation a")!.GetAttribute("href")![1..];
        Assert.NotEqual(place, page.QuerySelector("h2")!.Id);
    }
}
