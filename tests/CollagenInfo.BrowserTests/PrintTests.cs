using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public partial class PrintTests(Browser browser)
{
    [Theory]
    [InlineData("A4", 0)]
    [InlineData("A4", 1)]
    [InlineData("Letter", 0)]
    [InlineData("Letter", 1)]
    [InlineData("Letter", 2)]
    [InlineData("Letter", 4)]
    public Task The_leaflet_fits_one_sheet(string paper, int daysAgo) =>
        browser.VisitAsync($"leaflet-{paper}-{daysAgo}", Look.Desk, async visitor =>
        {
            await visitor.Page.GotoAsync("/tools/aftercare-timeline");
            var today = DateOnly.Parse(await visitor.Page.Locator("#day").InputValueAsync(), CultureInfo.InvariantCulture);
            await visitor.Page.Locator("#day").FillAsync(today.AddDays(-daysAgo).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            await visitor.Page.Locator("#time").FillAsync("14:30");
            await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show my times" }).ClickAsync();
            await visitor.Page.Locator(".timeline__times").WaitForAsync();

            Assert.Equal(1, await SheetsAsync(visitor.Page, paper));
        });

    [Theory]
    [InlineData("A4")]
    [InlineData("Letter")]
    public Task The_days_before_an_appointment_fit_one_sheet(string paper) =>
        browser.VisitAsync($"before-{paper}", Look.Desk, async visitor =>
        {
            var day = DateTime.UtcNow.AddDays(10).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await visitor.Page.GotoAsync($"/tools/before-treatment#{day}T14:30");
            await visitor.Page.Locator("main .callout").WaitForAsync();

            Assert.Equal(1, await SheetsAsync(visitor.Page, paper));
        });

    [Theory]
    [InlineData("/aftercare/when-to-get-help", 3)]
    [InlineData("/aftercare/day-by-day", 3)]
    [InlineData("/benefits/what-it-helps", 4)]
    [InlineData("/tools/when-can-i", 3)]
    [InlineData("/clinic", 1)]
    [InlineData("/", 1)]
    public Task A_page_prints_on_few_sheets(string address, int most) => browser.VisitAsync("print", Look.Desk, async visitor =>
    {
        await visitor.Page.GotoAsync(address);

        Assert.InRange(await SheetsAsync(visitor.Page, "A4"), 1, most);
        Assert.InRange(await SheetsAsync(visitor.Page, "Letter"), 1, most);
    });

    /// <summary>How many sheets of paper a page takes.</summary>
    internal static async Task<int> SheetsAsync(IPage page, string paper) =>
        SheetOfPaper()
            .Count(Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { Format = paper, PreferCSSPageSize = false })));

    [GeneratedRegex(@"/Type /Page\b", RegexOptions.NonBacktracking)]
    private static partial Regex SheetOfPaper();
}
