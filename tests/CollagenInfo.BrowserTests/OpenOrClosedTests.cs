using System.Globalization;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public class OpenOrClosedTests(Browser browser)
{
    private const string Address = "/aftercare/when-to-get-help";
    private const string Bar = ".help-bar";
    private const string Card = ".care-card--urgent";

    /// <summary>At the time of the test the clinic is open or closed; what is true of one is true of the other.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_number_that_is_answered_now_is_seen_and_both_where_nobody_can_know(bool hasScript) =>
        browser.VisitAsync("open-or-closed", hasScript ? Look.Phone : Look.Phone with { HasScript = false }, async visitor =>
        {
            var page = visitor.Page;
            if (hasScript)
            {
                await page.Clock.InstallAsync();
            }

            await page.GotoAsync(Address);
            Assert.Equal((1, 1), (await CallsIn(page, Bar), await CallsIn(page, Card)));

            await page.EmulateMediaAsync(new() { Media = Media.Print });
            Assert.Equal((2, 2), (await CallsIn(page, Card), await CallsIn(page, ".site-footer")));
            Assert.Equal(0, await page.Locator(".now-sure:visible").CountAsync());

            await page.EmulateMediaAsync(new() { Media = Media.Screen });
            if (hasScript)
            {
                var until = await page.Locator("body").GetAttributeAsync("data-until");
                var left = DateTimeOffset.Parse(until!, CultureInfo.InvariantCulture) - DateTimeOffset.UtcNow;
                await page.Clock.FastForwardAsync((long)left.TotalMilliseconds + 1000);
                Assert.Equal((2, 2), (await CallsIn(page, Bar), await CallsIn(page, Card)));
            }
        });

    private static Task<int> CallsIn(IPage page, string part) => page.Locator($"{part} a[href^='tel:']:visible").CountAsync();
}
