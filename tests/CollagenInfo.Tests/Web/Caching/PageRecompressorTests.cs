using System.Net.Http.Headers;
using CollagenInfo.Web.Caching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollagenInfo.Tests.Web.Caching;

public class PageRecompressorTests
{
    private const string Address = "/aftercare/makeup";

    [Fact]
    public async Task A_page_that_is_read_again_comes_smaller_and_says_that_its_bytes_are_others()
    {
        await using var site = new Site();
        await SentAsync(site);
        var before = await SentAsync(site);

        using var recompressor = new PageRecompressor(site.Services.GetRequiredService<PageCache>(), NullLogger<PageRecompressor>.Instance);
        recompressor.Recompress(CancellationToken.None);

        var after = await SentAsync(site);
        Assert.True(after.Length < before.Length, $"{after.Length} of {before.Length} bytes.");
        Assert.NotEqual(before.Tag, after.Tag);
    }

    [Fact]
    public async Task A_page_that_was_read_once_is_not_worth_it()
    {
        await using var site = new Site();
        var before = await SentAsync(site);

        using var recompressor = new PageRecompressor(site.Services.GetRequiredService<PageCache>(), NullLogger<PageRecompressor>.Instance);
        recompressor.Recompress(CancellationToken.None);

        Assert.Equal(before, await SentAsync(site));
    }

    private static async Task<(long? Length, EntityTagHeaderValue? Tag)> SentAsync(Site site)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, Address, "Accept-Encoding", "br");
        return (answer.Content.Headers.ContentLength, answer.Headers.ETag);
    }
}
