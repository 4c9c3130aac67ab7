namespace CollagenInfo.Tests.Web.LiveContent;

public class ImageCacheTests
{
    [Fact]
    public async Task A_picture_is_asked_for_again_because_it_may_have_been_replaced()
    {
        await using var site = new Site().With("images/skin.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");

        using var answer = await site.AskAsync("/images/skin.svg");

        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
    }
}
