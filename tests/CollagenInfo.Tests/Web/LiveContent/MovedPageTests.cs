using System.Net;

namespace CollagenInfo.Tests.Web.LiveContent;

public class MovedPageTests(MovedPageTests.MovedSite site) : IClassFixture<MovedPageTests.MovedSite>
{
    [Theory]
    [InlineData("/aftercare/old", "/aftercare/makeup")]
    [InlineData("/old.php", "/aftercare/makeup#w%C3%A4sche")]
    [InlineData("/chain", "/aftercare/makeup")]
    [InlineData("/a/b/c/d", "/aftercare")]
    [InlineData("/aftercare/old?utm=1&next=https://evil.example", "/aftercare/makeup")]
    public async Task An_old_address_leads_to_the_new_one_for_good_and_without_its_query(string address, string target)
    {
        using var answer = await site.AskAsync(address);

        Assert.Equal((HttpStatusCode.MovedPermanently, target), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal(TimeSpan.FromDays(1), answer.Headers.CacheControl?.MaxAge);
        Assert.Empty(await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/loop")]
    [InlineData("/gone")]
    [InlineData("/hidden")]
    [InlineData("/errors/404")]
    public async Task What_leads_nowhere_is_not_found(string address)
    {
        await site.ReadAsync(address, HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/aftercare/makeup-brushes", "Makeup")]
    [InlineData("/brushes", null)]
    public async Task Of_a_page_that_is_gone_that_is_said_with_the_pages_that_are_near(string address, string? near)
    {
        var page = await site.ReadAsync(address, HttpStatusCode.Gone);

        Assert.Equal("This page is not here any more", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("taken off the site", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(near, page.QuerySelector(".error-page__nearest a")?.TextContent);
    }

    [Fact]
    public async Task A_page_that_is_there_is_shown()
    {
        await site.ReadAsync("/aftercare/makeup");
    }

    [Fact]
    public async Task Another_spelling_of_an_old_address_leads_there_too()
    {
        using var answer = await site.AskAsync("/Aftercare/Old.html");

        Assert.Equal("/aftercare/old", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Only_those_who_want_to_read_are_sent_on()
    {
        using var head = await site.AskAsync(HttpMethod.Head, "/aftercare/old");
        using var post = await site.AskAsync(HttpMethod.Post, "/a/b/c/d");

        Assert.Equal(HttpStatusCode.MovedPermanently, head.StatusCode);
        Assert.Null(post.Headers.Location);
    }

    public sealed class MovedSite : Site
    {
        public MovedSite() => this.WithArticle("aftercare/draft", "Text.", "status: draft").With("redirects.yml", """
            /aftercare/old: /aftercare/makeup
            /old.php: /aftercare/makeup#wäsche
            /chain: /aftercare/old
            /a/b/c/d: /aftercare
            /loop: /loop
            /gone: /aftercare/nothing
            /hidden: /aftercare/draft
            /aftercare/makeup: /aftercare
            /errors/404: /aftercare
            /aftercare/makeup-brushes: gone
            /brushes: /aftercare/makeup-brushes
            """);
    }
}
