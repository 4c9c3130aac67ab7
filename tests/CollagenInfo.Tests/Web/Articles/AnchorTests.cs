namespace CollagenInfo.Tests.Web.Articles;

public class AnchorTests(AnchorTests.TextSite site) : IClassFixture<AnchorTests.TextSite>
{
    private const string Text = """
        ## Main

        ## Review

        ## Review title

        ## Sources title

        ## Contents title

        ## Source 1

        Skin heals [@S1].
        """;

    [Fact]
    public async Task No_two_places_of_a_page_have_one_id()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("review", ids);
    }

    [Fact]
    public async Task A_citation_leads_to_its_source_whatever_the_headings_are()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        var place = Assert.Single(page.QuerySelectorAll(".citation a")).GetAttribute("href")![1..];
        Assert.Equal("LI", page.GetElementById(place)?.TagName);
        Assert.Contains("Wound healing after needling", page.GetElementById(place).Words(), StringComparison.Ordinal);
    }

    public sealed class TextSite : Site
    {
        public TextSite() => this.WithArticle("aftercare/makeup", Text);
    }
}
