using System.Net;

namespace CollagenInfo.Tests.Web.Errors;

public class NotFoundTests(Site site, FrontPageSite frontPage) : IClassFixture<Site>, IClassFixture<FrontPageSite>
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/aftercare/nowhere")]
    [InlineData("/aftercare/makeup/more")]
    [InlineData("/no_slug")]
    [InlineData("/aftercare/index")]
    [InlineData("/%C3%A4rger")]
    [InlineData("/facts.yml")]
    [InlineData("/appsettings.json")]
    [InlineData("/css/tokens.css.bak")]
    [InlineData("/aftercare/%2e%2e%2ffacts.yml")]
    [InlineData("/errors/404")]
    [InlineData("/errors/500")]
    [InlineData("/errors/200")]
    public async Task A_strange_address_gets_the_sites_own_page(string address)
    {
        var page = await site.ReadAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("There is no page at this address", page.Title());
        Assert.NotNull(page.QuerySelector("header"));
        Assert.NotNull(page.QuerySelector("footer"));
    }

    [Fact]
    public async Task Offers_links_that_lead_somewhere_and_a_phone()
    {
        await using var own = new Site().WithTopic("sessions", "Sessions");

        var page = await own.ReadAsync("/nowhere", HttpStatusCode.NotFound);

        Assert.Equal(["/", "/aftercare", "/sessions", "/a-to-z", "tel:2025550147"], page.MainPart().Links());
        foreach (var link in page.Links().Where(link => link.StartsWith('/')))
        {
            await own.ReadAsync(link);
        }
    }

    [Fact]
    public async Task Shows_the_doors_of_the_front_page_and_a_search()
    {
        var (front, missing) = (await frontPage.ReadAsync("/"), await frontPage.ReadAsync("/nowhere", HttpStatusCode.NotFound));

        Assert.NotEmpty(missing.Navigation("Start here").Links());
        Assert.Equal(front.Navigation("Start here").Links(), missing.Navigation("Start here").Links());
        Assert.NotNull(missing.QuerySelector("main form[role=search]"));
    }

    [Fact]
    public async Task Suggests_the_pages_that_were_meant()
    {
        await using var own = new Site().WithArticle("aftercare/hidden-makeup", "Text.", "status: draft");

        var page = await own.ReadAsync("/aftercare/make-upp", HttpStatusCode.NotFound);

        Assert.Equal(["/aftercare/makeup", "/aftercare", "/tools/aftercare-timeline"], page.QuerySelector(".error-page__nearest").Links());
    }

    [Theory]
    [InlineData("/%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/makeup%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")]
    [InlineData("/%E2%80%AEpuekam")]
    [InlineData("/makeup%0D%0ALocation:%20https://evil.example")]
    [InlineData("/aftercare/'%20or%201=1--")]
    [InlineData("/%EF%BF%BE")]
    [InlineData("/aftercare/%EF%BF%BF-%F4%8F%BF%BF-makeup")]
    public async Task Nothing_of_a_hostile_address_reaches_the_page(string address)
    {
        using var answer = await site.AskAsync(address);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
        Assert.DoesNotContain("alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("evil.example", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_address_is_answered()
    {
        await site.ReadAsync("/" + string.Join('-', Enumerable.Repeat("makeupp", 1000)), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Is_kept_out_of_search_engines()
    {
        var page = await site.ReadAsync("/nowhere", HttpStatusCode.NotFound);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }
}
