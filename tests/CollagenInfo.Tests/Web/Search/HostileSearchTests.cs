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

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("字字字字字字字字字字字字字字字字字字字字")]
    [InlineData("😀😀😀😀😀😀😀😀😀😀")]
    [InlineData("{{ a }}")]
    public async Task A_section_without_spaces_is_found_by_its_heading(string piece)
    {
        await using var site = new Site().WithArticle("aftercare/animals", $"## Capybara\n\n{string.Concat(Enumerable.Repeat(piece, 20))}");

        foreach (var address in new[] { "/search?q=capybara", "/search/suggest?q=capybara" })
        {
            using var answer = await site.AskAsync(address);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }
}
