using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Content.Figures;
using CollagenInfo.Web.Layout;
using Microsoft.Extensions.DependencyInjection;

namespace CollagenInfo.Tests.Web.Layout;

public class StylesheetTests(Site site) : IClassFixture<Site>
{
    private const string Folder = "src/CollagenInfo.Web/wwwroot/css";

    [Fact]
    public async Task A_page_of_words_alone_asks_for_one_style_sheet()
    {
        var sheets = Sheets(await site.ReadAsync("/aftercare/makeup"));

        Assert.StartsWith("/css/reading.", Assert.Single(sheets), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_brings_the_sheet_of_its_name()
    {
        await using var own = new Site().WithArticle("aftercare/needles", "::: figure needle-depth\nText.\n:::\n");

        var sheets = Sheets(await own.ReadAsync("/aftercare/needles"));

        Assert.Equal(["reading", "needle-depth"], sheets.Select(sheet => sheet.Split('/', '.')[2]));
    }

    [Fact]
    public async Task The_font_of_the_headings_is_asked_for_at_once_and_may_be_kept_for_ever()
    {
        var page = await site.ReadAsync("/aftercare/makeup");

        var font = Assert.Single(page.QuerySelectorAll("link[rel=preload][as=font][crossorigin]")).GetAttribute("href")!;
        using var answer = await site.AskAsync(font);
        using var sheet = await site.AskAsync(Sheet(page));

        Assert.Equal("font/woff2", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            "public, max-age=31536000, immutable",
            answer.Headers.CacheControl?.ToString().Replace("immutable, ", "", StringComparison.Ordinal)
        );
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1, 22 * 1024);
        Assert.Contains(
            $"url({font})",
            (await sheet.Content.ReadAsStringAsync()).Replace("\"", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/aftercare", "topics")]
    [InlineData("/tools", "tools")]
    [InlineData("/clinic", "clinic")]
    [InlineData("/search?q=makeup", "search")]
    [InlineData("/tools/when-can-i", "whencani")]
    [InlineData("/tools/course-planner", "course")]
    [InlineData("/tools/before-treatment", "preparation")]
    public async Task A_room_has_a_second_sheet_for_what_only_its_pages_need(string address, string name)
    {
        var sheets = Sheets(await site.ReadAsync(address)).ToList();

        Assert.Equal(2, sheets.Count);
        Assert.StartsWith(name == "topics" ? "/css/reading." : "/css/site.", sheets[0], StringComparison.Ordinal);
        Assert.StartsWith($"/css/{name}.", sheets[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/css/reading.0a1b2c3d4e.css", "text/css")]
    [InlineData("/js/search-box.0a1b2c3d4e.js", "text/javascript")]
    public async Task A_page_from_before_an_update_gets_the_sheets_and_scripts_of_today(string address, string type)
    {
        var today = Sheets(await site.ReadAsync("/aftercare/makeup")).Single();

        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        if (type == "text/css")
        {
            using var current = await site.AskAsync(today);
            Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", current.Headers.GetValues("Cache-Control")));
            Assert.Equal(await current.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync());
        }
    }

    [Theory]
    [InlineData("/css/nothing.0a1b2c3d4e.css")]
    [InlineData("/js/nothing.0a1b2c3d4e.js")]
    [InlineData("/js/..%2Foffline.0a1b2c3d4e.js")]
    [InlineData("/css/site.0a1b2c.css")]
    public async Task And_nothing_else(string address)
    {
        using var answer = await site.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void Texts_and_data_addresses_stay_as_they_are_written() =>
        Assert.Equal(
            """@layer a{.b{content:"/* x */ a  b; }";background:url("data:image/svg+xml,<svg viewBox='0 0 1 1'> ;} </svg>")}}""",
            Stylesheet.Minify(
                """
                @layer a {
                  /* Not this. */
                  .b { content: "/* x */ a  b; }"; background: url("data:image/svg+xml,<svg viewBox='0 0 1 1'> ;} </svg>"); }
                }
                """
            )
        );

    [Fact]
    public async Task On_a_developers_machine_a_page_links_what_lies_in_the_folder()
    {
        await using var own = new Site().WithFrontPage().InDevelopment();

        Assert.Equal(["/css/site.css", "/css/home.css"], Sheets(await own.ReadAsync("/")));
        using var answer = await own.AskAsync("/css/site.css");
        Assert.Equal(await File.ReadAllTextAsync(RepositoryRoot.PathOf($"{Folder}/site.css")), await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_sheet_is_sent_with_all_its_parts_and_is_for_all_pages_or_of_a_room_a_page_or_a_figure()
    {
        await using var own = new Site();
        var sheets = own.Services.GetRequiredService<Stylesheets>();

        foreach (var sheet in sheets.Composed)
        {
            using var answer = await own.AskAsync(sheet.Address);
            var (text, written) = (await answer.Content.ReadAsStringAsync(), await File.ReadAllTextAsync(PathOf(sheet.Name)));
            Assert.Equal(written.Split("@layer ").Length - 1 + written.Split("@import ").Length - 1, text.Split("@layer ").Length - 1);
        }

        var linked = RepositoryRoot.Files(Folder, ".css").Where(file => Path.GetDirectoryName(file) == Folder);
        Assert.Equal(linked.Select(Path.GetFileNameWithoutExtension).Order(), sheets.Composed.Select(sheet => sheet.Name).Order());
        NotEmpty.All(
            sheets
                .Composed.Select(sheet => sheet.Name)
                .Except([.. FigureReference.Names, "glimpse", "site", "reading", "print", "forced-colors", "suggestions", "desk"]),
            name => Assert.Contains(typeof(Program).Assembly.GetTypes(), type => IsControllerOf(type, name) || IsModelOf(type, name))
        );
    }

    [Theory]
    [InlineData("print", "@page")]
    [InlineData("(forced-colors: active)", "CanvasText")]
    public async Task What_is_for_paper_or_forced_colors_has_a_sheet_of_its_own_for_which_no_other_reader_waits(string media, string rule)
    {
        var page = await site.ReadAsync("/");
        var own = Assert.Single(page.QuerySelectorAll($"link[rel=stylesheet][media='{media}']")).GetAttribute("href")!;
        using var answer = await site.AskAsync(own);
        using var reading = await site.AskAsync(Sheet(page));

        Assert.Contains(rule, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(rule, await reading.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_those_who_only_want_its_headers()
    {
        using var answer = await site.AskAsync(HttpMethod.Head, Sheet(await site.ReadAsync("/")));

        Assert.Equal((HttpStatusCode.OK, "text/css"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Begins_with_the_order_of_the_layers()
    {
        using var answer = await site.AskAsync(Sheet(await site.ReadAsync("/")));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/css", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("@layer reset,tokens,layout,prose,blocks,print;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/*", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_kept_for_ever_because_its_address_changes_with_it()
    {
        var address = Sheet(await site.ReadAsync("/"));
        using var answer = await site.AskAsync(address);

        Assert.Matches(@"^/css/site\.[0-9a-f]{10}\.css\z", address);
        Assert.Equal("public, max-age=31536000, immutable", Assert.Single(answer.Headers.GetValues("Cache-Control")));
    }

    private static IEnumerable<string> Sheets(IDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet]:not([media])").Select(link => link.GetAttribute("href")!);

    private static string PathOf(string sheet) => RepositoryRoot.PathOf($"{Folder}/{sheet}.css");

    private static bool IsControllerOf(Type type, string room) =>
        string.Equals(type.FullName, $"CollagenInfo.Web.{room}.{room}Controller", StringComparison.OrdinalIgnoreCase);

    private static bool IsModelOf(Type type, string page) =>
        type.IsSubclassOf(typeof(PageViewModel)) && string.Equals(type.Name, $"{page}ViewModel", StringComparison.OrdinalIgnoreCase);

    private static string Sheet(IDocument page) => Sheets(page).First();
}
