using System.Net;

namespace CollagenInfo.Tests.Web.Articles;

public class ArticleMarkdownTests(Site site) : IClassFixture<Site>
{
    private const string Place = "/aftercare/makeup";

    [Theory]
    [InlineData("text/markdown", true)]
    [InlineData("text/markdown, text/html, */*", true)]
    [InlineData("text/html;q=0.9, Text/Markdown", true)]
    [InlineData("text/html, text/markdown;q=0.5", false)]
    [InlineData("text/markdown;q=0", false)]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", false)]
    [InlineData("*/*", false)]
    [InlineData("text/*", false)]
    [InlineData("nonsense///", false)]
    public async Task Markdown_goes_to_those_who_ask_for_it_by_name(string accept, bool isMarkdown)
    {
        using var answer = await AskAsync(site, Place, accept, HttpMethod.Get);

        Assert.Equal(isMarkdown ? "text/markdown" : "text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task It_says_all_that_the_page_says()
    {
        await using var own = new Site()
            .OnLine()
            .WithArticle("aftercare/makeup", "Wait {{ aftercare.makeup }} [@S1].", title: "No makeup for {{ aftercare.makeup }}");

        using var answer = await AskAsync(own, Place, "text/markdown", HttpMethod.Get);

        Assert.Equal(
            """
            # No makeup for 48 hours

            The summary of aftercare/makeup.

            Not yet signed off by a clinician

            Wait 48 hours ([S1](https://journal.example/healing)).

            If we told you something else, do what we told you.

            This page is general information, not medical advice. It does not replace a consultation.

            ## Clinical review

            This page is written from published sources. It awaits a clinician's sign-off: nobody has signed it yet.

            ## Sources

            - S1: Doe J. [Wound healing after needling](<https://journal.example/healing>). Journal of Skin, 2021.

            This page for readers: <https://clinic.example/aftercare/makeup>

            """,
            await answer.Content.ReadAsStringAsync()
        );
    }

    [Fact]
    public async Task A_notice_stands_first_in_it_for_as_long_as_it_stands_above_the_page()
    {
        await using var own = new Site()
            .OnLine()
            .WithArticle("aftercare/makeup", "Wait {{ aftercare.makeup }}.")
            .With(
                "notices.yml",
                """
                storm:
                  text: The phone is out of order.
                  from: 2020-01-01 08:00
                  until: 2090-01-02 18:00
                  article: aftercare/makeup.md
                over:
                  text: We were closed.
                  from: 2020-01-01 08:00
                  until: 2020-01-02 18:00
                elsewhere:
                  text: Another topic.
                  from: 2020-01-01 08:00
                  until: 2090-01-02 18:00
                  topics: [benefits]

                """
            );

        using var answer = await AskAsync(own, Place, "text/markdown", HttpMethod.Get);

        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        Assert.StartsWith("> **The phone is out of order.** Until Monday, January 2", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(". [Makeup](<https://clinic.example/aftercare/makeup>)", lines[0], StringComparison.Ordinal);
        Assert.Equal(["", "# Makeup"], lines[1..3]);
    }

    [Fact]
    public async Task Only_the_markdown_varies_by_what_is_asked_for_and_no_shared_cache_keeps_it()
    {
        using var markdown = await AskAsync(site, Place, "text/markdown", HttpMethod.Get);
        using var head = await AskAsync(site, Place, "text/markdown", HttpMethod.Head);
        using var page = await AskAsync(site, Place, "text/html", HttpMethod.Get);

        Assert.Equal("utf-8", markdown.Content.Headers.ContentType?.CharSet);
        Assert.Equal(markdown.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(["Accept"], markdown.Headers.Vary);
        Assert.True(markdown.Headers.CacheControl?.Private);
        Assert.Equal(["noindex"], markdown.Headers.GetValues("X-Robots-Tag"));
        Assert.DoesNotContain("Accept", page.Headers.Vary);
        Assert.False(page.Headers.Contains("X-Robots-Tag"));
    }

    [Fact]
    public async Task The_page_tells_that_there_is_markdown()
    {
        var page = await site.ReadAsync(Place);

        Assert.Equal(Place, page.QuerySelector("link[rel=alternate][type='text/markdown']")?.GetAttribute("href"));
        Assert.Null((await site.ReadAsync("/aftercare")).QuerySelector("link[type='text/markdown']"));
    }

    [Theory]
    [InlineData("/aftercare/hidden")]
    [InlineData("/aftercare/lost")]
    public async Task What_is_not_public_is_not_there_in_markdown_either(string address)
    {
        await using var own = new Site().WithArticle("aftercare/hidden", "Secret.", "status: draft");

        using var answer = await AskAsync(own, address, "text/markdown", HttpMethod.Get);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<HttpResponseMessage> AskAsync(Site site, string address, string accept, HttpMethod method)
    {
        using var request = new HttpRequestMessage(method, new Uri("http://localhost" + address));
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await site.SendAsync(request);
    }
}
