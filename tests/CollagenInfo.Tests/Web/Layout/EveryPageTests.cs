using CollagenInfo.Content;

namespace CollagenInfo.Tests.Web.Layout;

public class EveryPageTests(FrontPageSite site) : IClassFixture<FrontPageSite>
{
    public static TheoryData<string> Pages => ["/", "/aftercare", "/aftercare/makeup", "/clinic", "/tools", "/a-to-z", "/glossary"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Says_its_language_title_and_description_and_has_one_heading_of_the_first_level(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.Equal("en-US", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title());
        Assert.EndsWith("Harbor Skin Clinic", Assert.Single(page.QuerySelectorAll("title")).Words(), StringComparison.Ordinal);
        Assert.NotEmpty(page.Description() ?? "");
        Assert.Single(page.QuerySelectorAll("meta[name=viewport]"));
    }

    [Theory]
    [InlineData("order: 0\noffline: true", "/aftercare /choosing/help /tools/aftercare-timeline")]
    [InlineData("order: 0", "/tools/aftercare-timeline")]
    public async Task Names_the_pages_that_a_phone_keeps_with_all_below_them(string keys, string pages)
    {
        await using var own = new Site()
            .WithTopic("aftercare", "Aftercare", keys)
            .WithTopic("choosing", "Choosing")
            .WithArticle("choosing/help", "Call us.")
            .With("home.yml", TestContentFolder.Home.Replace("aftercare/makeup.md", "choosing/help.md", StringComparison.Ordinal));

        var page = await own.ReadAsync("/clinic");

        Assert.Equal(pages, page.Body?.GetAttribute("data-offline"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_first_link_skips_to_the_text(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.Equal("main", page.QuerySelector(page.Links().First())?.LocalName);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Leads_to_every_topic_to_the_tools_and_to_the_clinic(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.Equal(["/aftercare", "/choosing", "/tools"], page.Navigation("Topics").Links());
        Assert.Equal(["/aftercare", "/choosing", "/tools", "/clinic"], page.Navigation("Menu").Links());
        Assert.Equal(["/clinic", "/a-to-z", "/tools", "/glossary"], page.Navigation("More").Links());
    }

    [Fact]
    public async Task What_an_author_writes_in_a_title_stays_text()
    {
        await using var own = new Site().WithArticle(
            "aftercare/makeup",
            "Text.",
            title: "<img src=x onerror=alert(1)>",
            summary: "'\"><script>alert(1)</script>'"
        );

        var page = await own.ReadAsync("/aftercare/makeup");

        Assert.Equal("<img src=x onerror=alert(1)>", page.Title());
        Assert.Equal("\"><script>alert(1)</script>", page.Description());
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), img"));
    }

    [Fact]
    public async Task A_form_that_takes_answers_asks_the_browser_not_to_remember_them()
    {
        await using var own = new Site().WithShippedData().WithShippedSession("before-treatment.md");

        foreach (var tool in SitePages.Tools)
        {
            var form = Assert.Single((await own.ReadAsync(tool.Address)).QuerySelectorAll("main form"));
            Assert.Equal("off", form.GetAttribute("autocomplete"));
        }
    }
}
