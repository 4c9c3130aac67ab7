using CollagenInfo.Content;

namespace CollagenInfo.Tests.Web.Layout;

public class SitePagesTests(ToolsSite site) : IClassFixture<ToolsSite>
{
    public static TheoryData<string> Addresses =>
        [.. SitePages.All.Select(page => page.Address).Where(address => address is not PageAddress.Home)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_has_the_title_and_the_description_that_lists_have_of_it(string address)
    {
        var listed = SitePages.Find(address)!;

        var page = await site.ReadAsync(address);

        Assert.StartsWith($"{listed.Title} ·", page.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.StartsWith(listed.Summary.Split(" {{")[0], page.Description(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task A_page_tells_search_engines_what_the_sitemap_does(string address)
    {
        var page = await site.ReadAsync(address);

        Assert.Equal(SitePages.Find(address)!.IsListed, page.QuerySelector("meta[name=robots][content=noindex]") is null);
    }
}
