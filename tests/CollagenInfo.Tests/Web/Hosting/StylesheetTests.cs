using System.Net;

namespace CollagenInfo.Tests.Web.Hosting;

public class StylesheetTests
{
    [Fact]
    public async Task Every_page_asks_for_the_same_one_style_sheet()
    {
        await using var site = new Site();

        var addresses = new List<string>();
        foreach (var address in new[] { "/", "/aftercare", "/aftercare/makeup", "/clinic" })
        {
            addresses.Add(Sheet(await site.ReadAsync(address)));
        }

        Assert.Single(addresses.Distinct());
    }

    [Fact]
    public async Task Answers_those_who_only_want_its_headers()
    {
        await using var site = new Site();

        using var answer = await site.AskAsync(HttpMethod.Head, Sheet(await site.ReadAsync("/")));

        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Begins_with_the_order_of_the_layers_and_holds_every_sheet()
    {
        await using var site = new Site();

        using var answer = await site.AskAsync(Sheet(await site.ReadAsync("/")));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("@layer reset, tokens, layout, prose, blocks, print;", text, StringComparison.Ordinal);
        Assert.Equal(House.Files("src/CollagenInfo.Web/wwwroot/css", ".css").Count(), text.Split("@layer ").Length - 1);
        Assert.DoesNotContain("/*", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_kept_for_ever_because_its_address_changes_with_it()
    {
        await using var site = new Site();

        var address = Sheet(await site.ReadAsync("/"));
        using var answer = await site.AskAsync(address);

        Assert.Matches(@"^/css/site\.[0-9a-f]{10}\.css\z", address);
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(answer.Headers.GetValues("Cache-Control")));
    }

    private static string Sheet(AngleSharp.Dom.IDocument page) => Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href")!;
}
