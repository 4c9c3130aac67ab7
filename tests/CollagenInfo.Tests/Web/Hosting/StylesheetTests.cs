using System.Net;
using System.Text;
using AngleSharp.Dom;
using CollagenInfo.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.Hosting;

public class StylesheetTests
{
    private const string Folder = "src/CollagenInfo.Web/wwwroot/css";

    [Fact]
    public async Task Pages_for_reading_ask_for_the_same_one_style_sheet()
    {
        await using var site = new Site();

        var addresses = new List<string>();
        foreach (var address in new[] { "/aftercare/makeup", "/nowhere" })
        {
            using var answer = await site.AskAsync(address);
            addresses.Add(Assert.Single(Sheets(await Site.PageOf(answer))));
        }

        Assert.Single(addresses.Distinct());
    }

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/aftercare", "topics")]
    [InlineData("/tools", "tools")]
    [InlineData("/clinic", "clinic")]
    [InlineData("/search?q=makeup", "search")]
    [InlineData("/tools/when-can-i", "whencani")]
    [InlineData("/tools/course-planner", "course")]
    public async Task A_room_has_a_second_sheet_for_what_only_its_pages_need(string address, string name)
    {
        await using var site = new Site();

        var sheets = Sheets(await site.ReadAsync(address)).ToList();

        Assert.Equal(2, sheets.Count);
        Assert.StartsWith("/css/site.", sheets[0], StringComparison.Ordinal);
        Assert.StartsWith($"/css/{name}.", sheets[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sheet_is_sent_and_every_room_of_sheets_is_a_room_of_pages()
    {
        await using var site = new Site();
        var sheets = site.Services.GetRequiredService<Stylesheets>();

        var sent = sheets.Rooms.Values.Prepend(sheets.Site).Sum(sheet => Encoding.UTF8.GetString(sheet.Text).Split("@layer ").Length - 1);

        var rooms = RepositoryRoot
            .Files(Folder, ".css")
            .Select(file => file.Split("/rooms/") is [_, var room] ? room.Split('/')[0].Split('+') : ["all"]);
        Assert.Equal(rooms.Sum(named => named.Length), sent);
        Assert.All(sheets.Rooms.Keys, room =>
            Assert.NotNull(typeof(Program).Assembly.GetType($"CollagenInfo.Web.{room}.{room}Controller"))
        );
    }

    [Fact]
    public async Task Answers_those_who_only_want_its_headers()
    {
        await using var site = new Site();

        using var answer = await site.AskAsync(HttpMethod.Head, Sheet(await site.ReadAsync("/")));

        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Begins_with_the_order_of_the_layers()
    {
        await using var site = new Site();

        using var answer = await site.AskAsync(Sheet(await site.ReadAsync("/")));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("@layer reset, tokens, layout, prose, blocks, print;", text, StringComparison.Ordinal);
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

    private static IEnumerable<string> Sheets(IDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!);

    private static string Sheet(IDocument page) => Sheets(page).First();
}
