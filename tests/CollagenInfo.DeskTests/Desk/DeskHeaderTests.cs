using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.DeskTests.Desk;

public class DeskHeaderTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Theory]
    [InlineData("/staff", "Today", "page")]
    [InlineData("/staff/notices", "Today", "true")]
    [InlineData("/staff/pages", "Pages", "page")]
    [InlineData("/staff/new-page", "Pages", "true")]
    [InlineData("/staff/clinic", "Pages", "true")]
    [InlineData("/staff/people", "People", "page")]
    public async Task Every_page_says_in_which_place_of_the_desk_it_is(string address, string place, string current)
    {
        var person = await desk.SignInAsync(desk.NewName(), Ticks.ManagesPeople);

        var header = (await person.ReadAsync(address)).QuerySelector(".desk-header__places")!;

        var link = Assert.Single(header.QuerySelectorAll("a[aria-current]"));
        Assert.Equal((place, current), (link.TextContent, link.GetAttribute("aria-current")));
        Assert.Equal($"Menu, now in {place}", header.QuerySelector("summary").Words());
    }

    [Fact]
    public async Task Elsewhere_the_menu_is_called_menu()
    {
        var person = await desk.SignInAsync(desk.NewName());

        var header = (await person.ReadAsync("/staff/me")).QuerySelector(".desk-header__places")!;

        Assert.Empty(header.QuerySelectorAll("[aria-current]"));
        Assert.Equal("Menu", header.QuerySelector("summary").Words());
        Assert.DoesNotContain("People", header.TextContent, StringComparison.Ordinal);
    }
}
