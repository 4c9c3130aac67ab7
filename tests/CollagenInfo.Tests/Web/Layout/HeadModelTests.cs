using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Layout;

public class HeadModelTests(OnLineSite site, HeadModelTests.FrontPageOnLine frontPage, HeadModelTests.ToolsOnLine tools)
    : IClassFixture<OnLineSite>, IClassFixture<HeadModelTests.FrontPageOnLine>, IClassFixture<HeadModelTests.ToolsOnLine>
{
    [Theory]
    [InlineData("/", "https://clinic.example/", "website")]
    [InlineData("/aftercare", "https://clinic.example/aftercare", "website")]
    [InlineData("/aftercare/makeup", "https://clinic.example/aftercare/makeup", "article")]
    [InlineData("/aftercare/makeup?from=mail", "https://clinic.example/aftercare/makeup", "article")]
    [InlineData("/tools/when-can-i", "https://clinic.example/tools/when-can-i", "website")]
    public async Task A_page_tells_its_one_address_and_what_a_preview_shows(string asked, string address, string type)
    {
        var page = await frontPage.ReadAsync(asked);

        Assert.Equal(address, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal(address, Property(page, "og:url"));
        Assert.Equal(type, Property(page, "og:type"));
        Assert.Equal(page.Title(), Property(page, "og:title"));
        Assert.Equal(page.Description(), Property(page, "og:description"));
        Assert.Equal("Harbor Skin Clinic", Property(page, "og:site_name"));
        Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
    }

    [Fact]
    public async Task The_picture_of_a_preview_is_a_small_png_of_the_size_that_previews_have()
    {
        var page = await site.ReadAsync("/");

        using var picture = await site.AskAsync(new Uri(Property(page, "og:image")!).AbsolutePath);
        var bytes = await picture.Content.ReadAsByteArrayAsync();

        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
        Assert.InRange(bytes.Length, 1, 40_000);
        Assert.Equal((1200, 630), (Number(bytes, 16), Number(bytes, 20)));
        Assert.NotEmpty(Property(page, "og:image:alt") ?? "");
    }

    [Fact]
    public async Task Until_the_clinic_says_where_its_site_is_no_whole_address_is_made_up()
    {
        await using var own = new Site();

        var page = await own.ReadAsync("/aftercare/makeup");

        Assert.Equal("Makeup", Property(page, "og:title"));
        Assert.Empty(
            page.QuerySelectorAll(
                "link[rel=canonical], link[rel=alternate][type='application/atom+xml'], meta[property='og:url'], meta[property='og:image']"
            )
        );
    }

    [Theory]
    [InlineData("/search?q=makeup", HttpStatusCode.OK)]
    [InlineData("/rules", HttpStatusCode.OK)]
    [InlineData("/no/page/here", HttpStatusCode.NotFound)]
    public async Task What_is_no_place_to_arrive_at_says_so_and_has_no_address(string address, HttpStatusCode status)
    {
        AssertUnlisted(await site.ReadAsync(address, status));
    }

    [Theory]
    [InlineData("/tools/when-can-i", "day", "2026-11-20", HttpStatusCode.BadRequest)]
    [InlineData("/tools/suitability", "applies", "cancer-treatment-past", HttpStatusCode.OK)]
    public async Task An_answer_to_a_patient_is_not_for_search_engines(string tool, string field, string answered, HttpStatusCode status)
    {
        using var answer = await tools.SendAsync(tool, (field, answered));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
        AssertUnlisted(await Site.PageOf(answer));
    }

    private static void AssertUnlisted(IDocument page)
    {
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("link[rel=canonical], meta[property^='og:'], script[type='application/ld+json']"));
    }

    private static string? Property(IDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static int Number(byte[] png, int place) =>
        (png[place] << 24) | (png[place + 1] << 16) | (png[place + 2] << 8) | png[place + 3];

    public sealed class FrontPageOnLine : Site
    {
        public FrontPageOnLine() => this.OnLine().WithFrontPage();
    }

    public sealed class ToolsOnLine : Site
    {
        public ToolsOnLine() => this.OnLine().WithShippedData();
    }
}
