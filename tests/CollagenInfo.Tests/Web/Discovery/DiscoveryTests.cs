using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.Tests.Web.Discovery;

public class DiscoveryTests(Site plain, OnLineSite onLine, DiscoveryTests.FrontPageOnLine frontPage, DiscoveryTests.ContactSite contact)
    : IClassFixture<Site>,
        IClassFixture<OnLineSite>,
        IClassFixture<DiscoveryTests.FrontPageOnLine>,
        IClassFixture<DiscoveryTests.ContactSite>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/feed.xml", "application/atom+xml")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/llms.txt", "text/plain")]
    [InlineData("/manifest.json", "application/manifest+json")]
    [InlineData("/.well-known/security.txt", "text/plain")]
    public async Task Answers_in_its_own_type_and_tells_its_head_alone(string address, string type)
    {
        using var answer = await contact.AskAsync(address);
        using var head = await contact.AskAsync(HttpMethod.Head, address);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (answer.StatusCode, head.StatusCode));
        Assert.Equal((type, "utf-8"), (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentType?.CharSet));
        Assert.Equal(answer.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.NotEqual(0xEF, (await answer.Content.ReadAsByteArrayAsync())[0]);
    }

    private static readonly string[] Lists =
        ["/feed.xml", "/sitemap.xml", "/a-to-z", "/llms.txt", "/search?q=sun", "/aftercare"];

    private static readonly string[] Impossible = ["\ufffe", "\uffff", "\u0001", "&#xFFFE;", "&#x1;"];

    [Fact]
    public async Task A_character_that_no_page_can_hold_breaks_no_list()
    {
        await using var site = new Site().OnLine();
        foreach (var (number, sign) in Impossible.Index())
        {
            site.WithArticle(
                $"aftercare/sun-{number}",
                $"## Su{sign}n\n\nSu{sign}n.",
                $"publish: 2026-11-01 08:00\nwords: [su{sign}n{number}]",
                $"Su{sign}n {number}",
                $"A{sign}B"
            );
        }

        foreach (var address in Impossible.Select((_, number) => $"/aftercare/sun-{number}").Concat(Lists))
        {
            using var answer = await site.AskAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("/sitemap.xml")]
    [InlineData("/feed.xml")]
    [InlineData("/.well-known/security.txt")]
    public async Task What_the_clinic_has_not_said_is_not_made_up(string address)
    {
        using var answer = await plain.AskAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_device_gets_the_name_of_the_clinic_and_icons_that_are_there()
    {
        var page = await plain.ReadAsync("/clinic");
        using var answer = await plain.AskAsync(page.QuerySelector("link[rel=manifest]")!.GetAttribute("href")!);
        var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal("Harbor Skin Clinic", manifest.GetProperty("short_name").GetString());
        foreach (var icon in manifest.GetProperty("icons").EnumerateArray())
        {
            using var picture = await plain.AskAsync(icon.GetProperty("src").GetString()!);
            Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
            Assert.Equal(icon.GetProperty("type").GetString(), picture.Content.Headers.ContentType?.MediaType);
            Assert.InRange((await picture.Content.ReadAsByteArrayAsync()).Length, 1, 1_000);
        }
    }

    [Fact]
    public async Task The_sitemap_lists_every_public_page_once_and_each_can_be_indexed()
    {
        var pages = (await XmlAsync(frontPage, "/sitemap.xml")).Descendants(Map + "loc").Select(place => place.Value).ToList();

        string[] some =
        [
            "https://clinic.example/",
            "https://clinic.example/aftercare",
            "https://clinic.example/aftercare/makeup",
            "https://clinic.example/tools/suitability",
            "https://clinic.example/a-to-z",
            "https://clinic.example/glossary",
        ];
        Assert.Empty(some.Except(pages));
        Assert.Equal(pages.Distinct(), pages);
        foreach (var address in pages)
        {
            var page = await frontPage.ReadAsync(new Uri(address).AbsolutePath);
            Assert.Equal(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        }

        Assert.DoesNotContain(pages, page =>
            page.Contains("hidden", StringComparison.Ordinal) || page.Contains("search", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_sitemap_names_the_day_of_a_signature_that_still_holds_and_no_other()
    {
        await using var site = new Site().OnLine()
            .WithArticle("aftercare/sun", "Shade.").WithArticle("aftercare/heat", "Cool.")
            .WithSignature("aftercare/makeup", "2026-11-01", "2027-11-01").WithSignature("aftercare/sun", "2026-11-02", "2027-11-02")
            .WithEdit("aftercare/sun.md", "Shade.", "More shade.");

        var days = (await XmlAsync(site, "/sitemap.xml")).Descendants(Map + "lastmod").ToList();

        Assert.Equal("2026-11-01", Assert.Single(days).Value);
        Assert.Equal("https://clinic.example/aftercare/makeup", days[0].Parent?.Element(Map + "loc")?.Value);
    }

    [Fact]
    public async Task The_feed_has_what_is_new_and_what_is_signed_the_latest_first()
    {
        await using var site = new Site()
            .OnLine()
            .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)))
            .WithArticle("aftercare/sun", "Shade.", "publish: 2026-11-20 08:00", title: "Sun & \"heat\"")
            .WithArticle("aftercare/later", "Later.", "publish: 2026-12-20 08:00")
            .WithArticle("aftercare/heat", "Cool.")
            .WithSignature("aftercare/makeup", "2026-11-21", "2027-11-21");

        var feed = (await XmlAsync(site, "/feed.xml")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://clinic.example/feed.xml", feed.Element(Atom + "id")?.Value);
        Assert.Equal(
            "https://clinic.example/feed.xml",
            feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value
        );
        Assert.Equal("Harbor Skin Clinic", feed.Element(Atom + "author")?.Element(Atom + "name")?.Value);
        Assert.Equal("2026-11-21T05:00:00Z", feed.Element(Atom + "updated")?.Value);
        Assert.Equal(["Makeup", "Sun & \"heat\""], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
        Assert.Equal(
            ["https://clinic.example/aftercare/makeup", "https://clinic.example/aftercare/sun"],
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value)
        );
        Assert.Equal(
            ["2026-11-21T05:00:00Z", "2026-11-20T13:00:00Z"],
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value)
        );
        Assert.Equal("The summary of aftercare/makeup.", feed.Element(Atom + "entry")?.Element(Atom + "summary")?.Value);
    }

    [Fact]
    public async Task A_feed_without_news_is_still_a_feed()
    {
        var feed = (await XmlAsync(onLine, "/feed.xml")).Root!;

        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.Equal("1970-01-01T00:00:00Z", feed.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public async Task A_control_character_in_a_title_does_not_break_the_feed()
    {
        await using var site = new Site()
            .OnLine()
            .WithArticle("aftercare/sun", "Shade.", "publish: 2020-01-01 08:00", title: "\"Sun\\x01shine\"");

        var feed = await XmlAsync(site, "/feed.xml");

        Assert.Equal("Sunshine", feed.Descendants(Atom + "entry").Single().Element(Atom + "title")?.Value);
    }

    [Fact]
    public async Task Robots_stay_away_from_searches_and_answers_and_are_shown_the_sitemap()
    {
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://clinic.example/sitemap.xml\n", await TextAsync(onLine, "/robots.txt"));
        Assert.DoesNotContain("Sitemap", await TextAsync(plain, "/robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_models_find_every_public_article_under_its_topic()
    {
        var text = await TextAsync(frontPage, "/llms.txt");

        Assert.StartsWith(
            "# Needling in plain words\n\n> Information for patients of Harbor Skin Clinic. No makeup for 48 hours.\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\n## Aftercare\n\n- [Help](https://clinic.example/aftercare/help): The summary of aftercare/help.\n",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("hidden", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("security@clinic.example", "Contact: mailto:security@clinic.example\n")]
    [InlineData("https://clinic.example/security", "Contact: https://clinic.example/security\n")]
    public async Task Who_finds_a_weakness_is_told_whom_to_tell(string contact, string line)
    {
        await using var site = new Site()
            .OnLine()
            .WithSecurityContact(contact)
            .WithClock(new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 12, 30, 0, TimeSpan.Zero)));

        var text = await TextAsync(site, "/.well-known/security.txt");

        Assert.Equal(
            $"{line}Expires: 2027-05-21T00:00:00Z\nPreferred-Languages: en\nCanonical: https://clinic.example/.well-known/security.txt\n",
            text
        );
    }

    private static async Task<XDocument> XmlAsync(Site site, string address) => XDocument.Parse(await TextAsync(site, address));

    private static async Task<string> TextAsync(Site site, string address)
    {
        using var answer = await site.AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public sealed class ContactSite : Site
    {
        public ContactSite() => this.OnLine().WithSecurityContact("security@clinic.example");
    }

    public sealed class FrontPageOnLine : Site
    {
        public FrontPageOnLine() =>
            this.OnLine().WithFrontPage().WithArticle("aftercare/hidden", "Text.", "status: draft", summary: "No.");
    }
}
