using System.Globalization;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public class OfflineTests(Browser browser)
{
    private const string Timeline = "/tools/aftercare-timeline";

    [Theory]
    [InlineData("/aftercare/day-by-day")]
    [InlineData(Timeline)]
    public Task A_page_on_aftercare_can_be_read_again_without_a_network(string address) =>
        browser.VisitAsync("offline", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(address);
            var title = await page.Locator("h1").InnerTextAsync();
            await IsKeptAsync(page);

            await page.Context.SetOfflineAsync(offline: true);
            await page.ReloadAsync();

            Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
            Assert.NotEqual("0px", await page.Locator(".help-bar").EvaluateAsync<string>("bar => getComputedStyle(bar).paddingLeft"));
        });

    [Theory]
    [InlineData("/aftercare/day-by-day?utm_source=sms")]
    [InlineData("/Aftercare/Day-by-day/?fbclid=1")]
    [InlineData(Timeline + "?x=1")]
    public Task A_page_is_there_without_a_network_whatever_stands_behind_its_address_and_says_of_which_day_it_is(string address) =>
        browser.VisitAsync("offline-link", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(address);
            var title = await page.Locator("h1").InnerTextAsync();
            Assert.Equal(0, await page.Locator("main [role=status]").CountAsync());
            await IsKeptAsync(page);

            await page.Context.SetOfflineAsync(offline: true);
            await page.GotoAsync(address);

            Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
            var today = DateTime.Now.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
            var note = await page.Locator("main [role=status]").InnerTextAsync();
            Assert.Contains($"kept on this device on {today}", note, StringComparison.Ordinal);
            Assert.Equal(2, await page.Locator(".help-bar a[href^='tel:']:visible").CountAsync());
        });

    [Fact]
    public Task No_answer_and_no_other_page_is_kept() => browser.VisitAsync("offline-answer", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync("/benefits");
            await page.GotoAsync(Timeline);
            await IsKeptAsync(page);
            await page.Locator("#time").FillAsync("14:30");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show my times" }).ClickAsync();
            await page.Locator(".timeline__times").WaitForAsync();
            await page.EvaluateAsync("new Promise(done => setTimeout(done, 1000))");

            var kept = await page.EvaluateAsync<string[]>(
                """
                (async () => {
                  const all = [];
                  for (const name of await caches.keys())
                    for (const request of await (await caches.open(name)).keys()) {
                      const text = await (await caches.match(request)).text();
                      all.push(new URL(request.url).pathname + " " + (text.includes("timeline__times") ? "answer" : ""));
                    }
                  return all;
                })()
                """
            );

            Assert.Contains(Timeline + " ", kept);
            Assert.All(kept, entry =>
                Assert.True(
                    entry.StartsWith(Timeline + " ", StringComparison.Ordinal)
                        || entry.StartsWith("/css/", StringComparison.Ordinal)
                        || entry.StartsWith("/js/", StringComparison.Ordinal)
                        || entry.StartsWith("/favicon", StringComparison.Ordinal),
                    entry
                )
            );
            Assert.DoesNotContain(kept, entry =>
                entry.StartsWith(Timeline, StringComparison.Ordinal) && entry.EndsWith("answer", StringComparison.Ordinal)
            );
        });

    private static Task<IJSHandle> IsKeptAsync(IPage page) =>
        page.WaitForFunctionAsync(
            """
            async () => !!navigator.serviceWorker.controller
              && !!(await caches.match(location.pathname))
              && !!(await caches.match(new URL(document.querySelector('link[rel=stylesheet]').href).pathname))
            """
        );
}
