using System.Net;

namespace CollagenInfo.Tests.Web.LiveContent;

public class MovedPageTests
{
    [Theory]
    [InlineData("/aftercare/old", "/aftercare/makeup")]
    [InlineData("/old.php", "/aftercare/makeup#w%C3%A4sche")]
    [InlineData("/chain", "/aftercare/makeup")]
    [InlineData("/a/b/c/d", "/aftercare")]
    [InlineData("/aftercare/old?utm=1&next=https://evil.example", "/aftercare/makeup")]
    public async Task An_old_address_leads_to_the_new_one_for_good_and_without_its_query(string address, string target)
    {
        await using var site = Moved();

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
        await using var site = Moved();

        await site.ReadAsync(address, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_that_is_there_is_shown()
    {
        await using var site = Moved();

        await site.ReadAsync("/aftercare/makeup");
    }

    [Fact]
    public async Task Another_spelling_of_an_old_address_leads_there_too()
    {
        await using var site = Moved();

        using var answer = await site.AskAsync("/Aftercare/Old.html");

        Assert.Equal("/aftercare/old", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Only_those_who_want_to_read_are_sent_on()
    {
        await using var site = Moved();

        using var head = await site.AskAsync(HttpMethod.Head, "/aftercare/old");
        using var post = await site.AskAsync(HttpMethod.Post, "/a/b/c/d");

        Assert.Equal(HttpStatusCode.MovedPermanently, head.StatusCode);
        Assert.Null(post.Headers.Location);
    }

    private static Site Moved() => new Site().WithArticle("aftercare/draft", "Text.", "status: draft").With("redirects.yml", """
        /aftercare/old: /aftercare/makeup
        /old.php: /aftercare/makeup#wäsche
        /chain: /aftercare/old
        /a/b/c/d: /aftercare
        /loop: /loop
        /gone: /aftercare/nothing
        /hidden: /aftercare/draft
        /aftercare/makeup: /aftercare
        /errors/404: /aftercare
        """);
}
