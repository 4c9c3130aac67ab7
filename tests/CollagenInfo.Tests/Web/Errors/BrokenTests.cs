using System.Net;
using AngleSharp;

namespace CollagenInfo.Tests.Web.Errors;

public class BrokenTests
{
    [Fact]
    public async Task A_fault_of_ours_gets_the_sites_own_page_and_a_phone()
    {
        await using var site = new Site().WithBroken("Articles");

        var page = await site.ReadAsync("/aftercare/makeup", HttpStatusCode.InternalServerError);

        Assert.Equal("Something went wrong on our side", page.Title());
        Assert.Equal(["/", "tel:2025550147"], page.MainPart().Links());
        Assert.NotNull(page.QuerySelector("header"));
        Assert.NotNull(page.QuerySelector("footer"));
    }

    [Fact]
    public async Task Tells_nothing_of_the_fault()
    {
        await using var site = new Site().WithBroken("Articles");

        var page = await site.ReadAsync("/aftercare/makeup", HttpStatusCode.InternalServerError);

        Assert.DoesNotContain("Exception", page.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("on purpose", page.ToHtml(), StringComparison.Ordinal);
    }
}
