using System.Net;
using CollagenInfo.Tests.Search;

namespace CollagenInfo.Tests.Web.Search;

public class HostileSearchTests(Site site) : IClassFixture<Site>
{
    /// <summary>From several clients, because a single one would reach the rate limit.</summary>
    [Theory]
    [MemberData(nameof(HostileQueryTests.Queries), MemberType = typeof(HostileQueryTests))]
    public async Task Any_input_gets_a_page_that_shows_it_as_text(string typed)
    {
        var address = $"/search?q={WebUtility.UrlEncode(typed)}";
        using var answer = await site.AskAsync(HttpMethod.Get, address, "X-Forwarded-For", $"192.0.2.{typed.Length % 250}");

        var page = await Site.PageOf(answer);

        Assert.Equal((HttpStatusCode.OK, "Search"), (answer.StatusCode, page.Title()));
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => !script.HasAttribute("src"));
    }
}
