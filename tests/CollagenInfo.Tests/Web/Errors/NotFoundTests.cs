using System.Net;

namespace CollagenInfo.Tests.Web.Errors;

public class NotFoundTests
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
        await using var site = new Site();

        var page = await site.ReadAsync(address, HttpStatusCode.NotFound);

        Assert.Equal("There is no page at this address", page.Title());
        Assert.NotNull(page.QuerySelector("header"));
        Assert.NotNull(page.QuerySelector("footer"));
    }

    [Fact]
    public async Task Offers_links_that_lead_somewhere_and_a_phone()
    {
        await using var site = new Site().WithTopic("sessions", "Sessions");

        var page = await site.ReadAsync("/nowhere", HttpStatusCode.NotFound);

        Assert.Equal(["/", "/aftercare", "/sessions", "tel:2025550147"], page.MainPart().Links());
        foreach (var link in page.Links().Where(link => link.StartsWith('/')))
        {
            await site.ReadAsync(link);
        }
    }

    [Fact]
    public async Task Is_kept_out_of_search_engines()
    {
        await using var site = new Site();

        var page = await site.ReadAsync("/nowhere", HttpStatusCode.NotFound);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }
}
