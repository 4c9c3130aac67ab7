namespace CollagenInfo.Tests.Web.Articles;

public class ArticlePageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Shows_the_text_with_its_facts()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal("Wait 48 hours.", page.Text().Words());
    }

    [Fact]
    public async Task Puts_the_facts_of_title_and_summary_into_words()
    {
        await using var own = new Site().WithArticle(
            "aftercare/makeup",
            "Text.",
            title: "Wait {{ aftercare.makeup }}",
            summary: "\"{{ aftercare.makeup }} at least.\""
        );

        var page = await own.ReadAsync("/aftercare/makeup");

        Assert.Equal("Wait 48 hours", page.Title());
        Assert.StartsWith("Wait 48 hours ", page.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.Equal("48 hours at least.", page.Description());
        Assert.Contains("48 hours at least.", page.QuerySelector("article header").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_way_from_the_front_page()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Equal(["/", "/aftercare"], page.Navigation("Where you are").Links());
        Assert.Equal(["Home", "Aftercare"], page.Navigation("Where you are")!.QuerySelectorAll("a").Words());
    }

    [Fact]
    public async Task Lists_its_headings_and_each_leads_to_its_place()
    {
        await using var own = new Site().WithArticle(
            "aftercare/makeup",
            "## First {{ aftercare.makeup }}\n\nText.\n\n### Detail\n\nText.\n\n## Later\n\nText."
        );

        var page = await own.ReadAsync("/aftercare/makeup");

        var contents = page.Navigation("On this page")!;
        Assert.Equal(["First 48 hours", "Later"], contents.QuerySelectorAll("a").Words());
        Assert.Equal(["First 48 hours", "Later"], contents.Links().Select(anchor => page.QuerySelector(anchor).Words()));
    }

    [Fact]
    public async Task Has_no_list_of_contents_for_a_single_heading()
    {
        await using var own = new Site().WithArticle("aftercare/makeup", "## Only\n\nText.");

        var page = await own.ReadAsync("/aftercare/makeup");

        Assert.Null(page.Navigation("On this page"));
    }

    [Fact]
    public async Task Leads_to_the_articles_before_and_after_it()
    {
        await using var own = new Site()
            .WithArticle("aftercare/first", "Text.", "order: 1")
            .WithArticle("aftercare/draft", "Text.", "order: 2\nstatus: draft")
            .WithArticle("aftercare/middle", "Text.", "order: 3")
            .WithArticle("aftercare/last", "Text.", "order: 4", title: "After {{ aftercare.makeup }}");

        var page = await own.ReadAsync("/aftercare/middle");

        var neighbors = page.Navigation("More in Aftercare")!;
        Assert.Equal("/aftercare/first", neighbors.QuerySelector("[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("/aftercare/last", neighbors.QuerySelector("[rel=next]")?.GetAttribute("href"));
        Assert.EndsWith("After 48 hours", neighbors.QuerySelector("[rel=next]").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_only_article_has_no_neighbors()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        Assert.Null(page.Navigation("More in Aftercare"));
    }

    [Fact]
    public async Task Shows_its_picture_with_a_description()
    {
        await using var own = new Site()
            .With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
            .WithArticle("aftercare/makeup", "Text.", "image: skin.svg\nimageAlt: Skin after {{ aftercare.makeup }}");

        var page = await own.ReadAsync("/aftercare/makeup");

        var picture = Assert.Single(page.MainPart().QuerySelectorAll("img"));
        Assert.Equal("/images/skin.svg", picture.GetAttribute("src"));
        Assert.Equal("Skin after 48 hours", picture.GetAttribute("alt"));
    }

    [Fact]
    public async Task Leaves_out_a_picture_that_is_not_there()
    {
        await using var own = new Site().WithArticle("aftercare/makeup", "Text.", "image: lost.svg");

        var page = await own.ReadAsync("/aftercare/makeup");

        Assert.Empty(page.QuerySelectorAll("img"));
    }
}
