using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Caching;

public class PageCacheTests(Site site) : IClassFixture<Site>
{
    private const string Address = "/aftercare/makeup";

    [Fact]
    public async Task Fifty_readers_at_once_get_a_page_that_was_rendered_once()
    {
        var renders = new RenderCount();
        await using var own = new Site().WithFilter(renders);
        await own.ReadAsync("/clinic");

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => own.AskAsync(Address)));

        NotEmpty.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(1, renders.Of(Address));
    }

    [Fact]
    public async Task One_rendering_serves_every_content_coding_and_those_who_want_the_headers_alone()
    {
        var renders = new RenderCount();
        await using var own = new Site().WithFilter(renders);

        var texts = new List<string>();
        foreach (var coding in new[] { "br", "gzip", "identity", "gzip, deflate, br, zstd", "br;q=0, gzip;q=0.5" })
        {
            using var answer = await own.AskAsync(HttpMethod.Get, Address, "Accept-Encoding", coding);
            texts.Add(await Unpacked(answer));
            using var head = await own.AskAsync(HttpMethod.Head, Address, "Accept-Encoding", coding);
            Assert.Equal(
                (answer.Content.Headers.ContentLength, answer.Headers.ETag),
                (head.Content.Headers.ContentLength, head.Headers.ETag)
            );
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }

        Assert.Contains("Wait <span", Assert.Single(texts.Distinct()), StringComparison.Ordinal);
        Assert.Equal(1, renders.Of(Address));
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0.5, gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("gzip;q=0", null)]
    [InlineData("identity", null)]
    [InlineData("brotli-of-the-future", null)]
    [InlineData("rubbish;;q", null)]
    public async Task A_reader_gets_the_coding_that_it_takes(string accepted, string? coding)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, Address, "Accept-Encoding", accepted);

        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
    }

    [Fact]
    public async Task Each_coding_has_a_strong_tag_of_its_own()
    {
        var tags = new List<string>();
        foreach (var coding in new[] { "br", "gzip", "identity" })
        {
            using var answer = await site.AskAsync(HttpMethod.Get, Address, "Accept-Encoding", coding);
            tags.Add(answer.Headers.ETag!.ToString());
        }

        Assert.Equal(3, tags.Distinct().Count());
        NotEmpty.All(tags, tag => Assert.StartsWith("\"", tag, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("W/{0}")]
    [InlineData("\"other\", {0}")]
    [InlineData("*")]
    public async Task Who_has_the_page_already_is_told_so(string known)
    {
        using var first = await site.AskAsync(Address);

        using var again = await site.AskAsync(
            HttpMethod.Get,
            Address,
            "If-None-Match",
            known.Replace("{0}", first.Headers.ETag!.ToString(), StringComparison.Ordinal)
        );

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(first.Headers.CacheControl, again.Headers.CacheControl);
        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), again.Headers.GetValues("Content-Security-Policy"));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_server_in_front_may_keep_a_page_for_seconds_and_show_it_while_it_asks_again_or_this_site_is_down()
    {
        using var answer = await site.AskAsync(Address);

        Assert.Equal(
            "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400",
            Assert.Single(answer.Headers.GetValues("Cache-Control"))
        );
    }

    [Theory]
    [InlineData("/aftercare/makeup?from=mail")]
    [InlineData("/search")]
    [InlineData("/search?q=makeup")]
    [InlineData("/nowhere")]
    [InlineData("/aftercare/nowhere")]
    [InlineData("/tools/when-can-i")]
    [InlineData("/tools/aftercare-timeline")]
    [InlineData("/tools/suitability")]
    [InlineData("/tools/course-planner")]
    [InlineData("/tools/before-treatment")]
    [InlineData("/health/live")]
    public async Task What_is_not_the_same_for_everybody_or_not_a_page_is_never_kept(string address)
    {
        using var answer = await site.AskAsync(address);

        Assert.Null(answer.Headers.ETag);
        Assert.False(answer.Headers.CacheControl?.Public ?? false);
    }

    [Fact]
    public async Task Who_asks_for_Markdown_is_not_given_the_page_that_was_kept()
    {
        var renders = new RenderCount();
        await using var own = new Site().WithFilter(renders);
        await own.ReadAsync(Address);

        using var answer = await own.AskAsync(HttpMethod.Get, Address, "Accept", "text/markdown, text/html;q=0.5");

        Assert.Null(answer.Headers.ETag);
        Assert.Equal(2, renders.Of(Address));
    }

    [Theory]
    [InlineData("text/markdown;q=0.9, text/html")]
    [InlineData("text/html, Text/Markdown;q=0")]
    public async Task Who_prefers_the_page_to_Markdown_gets_the_one_that_is_kept_with_its_headers(string accept)
    {
        using var kept = await site.AskAsync(Address);
        using var answer = await site.AskAsync(HttpMethod.Get, Address, "Accept", accept);

        Assert.NotNull(answer.Headers.ETag);
        Assert.Equal(kept.Headers.ToString(), answer.Headers.ToString());
        Assert.Equal(kept.Content.Headers.ContentType, answer.Content.Headers.ContentType);
    }

    [Fact]
    public async Task A_page_that_breaks_is_not_kept_and_every_reader_is_told()
    {
        await using var own = new Site().WithBroken("Articles");

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => own.AskAsync(Address)));

        NotEmpty.All(answers, answer => Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode));
        NotEmpty.All(answers, answer => Assert.Null(answer.Headers.ETag));
    }

    [Fact]
    public async Task What_depends_on_the_day_changes_at_midnight_at_the_clinic()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 21, 23, 59, 0, TimeSpan.FromHours(-5)));
        await using var own = new Site().WithSignature("aftercare/makeup", "2026-01-01", "2026-11-21").WithClock(clock);
        var before = await own.ReadAsync(Address);

        clock.Advance(TimeSpan.FromMinutes(1));
        var after = await own.ReadAsync(Address);

        Assert.Contains("is due by November 21, 2026", before.GetElementById("review").Words(), StringComparison.Ordinal);
        Assert.Contains("is late", after.GetElementById("review").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_holds_anything_of_the_reader_for_whom_it_was_rendered()
    {
        await using var own = new Site();

        using var first = await own.AskAsync(HttpMethod.Get, "/clinic", "Cookie", "name=secret-of-a-reader");
        using var second = await own.AskAsync("/clinic");

        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.DoesNotContain("secret-of-a-reader", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string> Unpacked(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsStreamAsync();
        using var text = new StreamReader(answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(bytes, CompressionMode.Decompress),
            "gzip" => new GZipStream(bytes, CompressionMode.Decompress),
            _ => bytes,
        }, Encoding.UTF8);
        return await text.ReadToEndAsync();
    }
}
