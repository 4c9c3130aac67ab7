using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Hosting;

public class StaticAssetTests(FrontPageSite site, StaticAssetTests.SiteWithKeptAssets kept)
    : IClassFixture<FrontPageSite>, IClassFixture<StaticAssetTests.SiteWithKeptAssets>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/aftercare/makeup")]
    [InlineData("/tools/aftercare-timeline")]
    [InlineData("/nowhere")]
    public async Task What_a_page_takes_may_be_kept_for_ever_because_its_address_changes_with_it(string page)
    {
        using var answer = await kept.AskAsync(page);

        var assets = Assets(await Site.PageOf(answer)).ToList();
        Assert.Contains(assets, asset => asset.EndsWith(".js", StringComparison.Ordinal));
        foreach (var asset in assets)
        {
            using var file = await kept.AskAsync(asset);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Matches(@"\.[0-9a-z]{10}\.(css|js|svg)\z", asset);
            Assert.Contains("immutable", Assert.Single(file.Headers.GetValues("Cache-Control")), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Everything_but_what_is_tiny_comes_compressed(string coding)
    {
        foreach (
            var asset in Assets(await site.ReadAsync("/"))
                .Where(asset => !asset.Contains("favicon", StringComparison.Ordinal))
                .Concat(["/", "/aftercare", "/search?q=makeup", "/tools/when-can-i", "/nowhere"])
        )
        {
            using var answer = await site.AskAsync(HttpMethod.Get, asset, "Accept-Encoding", coding);
            Assert.True(answer.Content.Headers.ContentEncoding.Contains(coding), $"{asset} is not compressed.");
            Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        }
    }

    private static IEnumerable<string> Assets(IDocument page) => page
        .QuerySelectorAll("script[src], link[rel=stylesheet], link[rel=icon]")
        .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);

    /// <summary>Without its setting, built but unpublished assets are not cached, because a developer may change them.</summary>
    public sealed class SiteWithKeptAssets : Site
    {
        public SiteWithKeptAssets() => this.WithFrontPage().WithSetting("EnableStaticAssetsDevelopmentCaching", "true");
    }
}
