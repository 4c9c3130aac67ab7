namespace CollagenInfo.Tests.Web.Hosting;

public class NoStoreForPostsTests
{
    [Theory]
    [InlineData("/tools")]
    [InlineData("/nowhere")]
    public async Task An_answer_to_what_was_sent_is_kept_by_nobody_and_tells_no_other_site(string address)
    {
        await using var site = new Site();

        using var answer = await site.SendAsync(address, ("day", "2026-11-26"));

        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
    }

    [Fact]
    public async Task A_page_that_anybody_may_read_may_be_kept()
    {
        await using var site = new Site();

        using var page = await site.AskAsync("/tools");

        Assert.NotEqual(true, page.Headers.CacheControl?.NoStore);
    }
}
