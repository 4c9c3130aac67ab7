using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public class OfflineTests(Browser browser)
{
    private const string Timeline = "/tools/aftercare-timeline";
    private const string DayByDay = "/aftercare/day-by-day";
    private const string Help = "/aftercare/when-to-get-help";

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

            await browser.LoseNetworkAsync(page);
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

            await browser.LoseNetworkAsync(page);
            await page.GotoAsync(address);

            Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
            // The day of the browser, which may live in another time zone than this machine.
            var today = await page.EvaluateAsync<string>("new Date().toLocaleDateString('en-US', { dateStyle: 'long' })");
            var note = await page.Locator("main [role=status]").InnerTextAsync();
            Assert.Contains($"kept on this device on {today}", note, StringComparison.Ordinal);
            Assert.Equal(2, await page.Locator(".help-bar a[href^='tel:']:visible").CountAsync());
        });

    [Theory]
    [InlineData("/aftercare/side-effects")]
    [InlineData(Timeline)]
    public Task Who_opens_one_page_has_those_that_matter_most_too(string address) =>
        browser.VisitAsync("offline-together", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(address);
            await IsKeptAsync(page);
            await IsKeptAsync(page, Help);
            await IsKeptAsync(page, DayByDay);

            await browser.LoseNetworkAsync(page);
            await page.GotoAsync(DayByDay);
            var day = await page.Locator("h1").InnerTextAsync();
            await page.Locator(".help-bar__help").ClickAsync();

            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("When to get help");
            Assert.Contains("day by day", day, StringComparison.OrdinalIgnoreCase);
            var card = page.Locator(".care-card").First;
            Assert.NotEqual("0px", await card.EvaluateAsync<string>("card => getComputedStyle(card).paddingLeft"));
        });

    [Fact]
    public Task A_kept_page_that_says_something_else_by_now_is_fetched_again_from_any_page() =>
        browser.VisitAsync("offline-renewed", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(DayByDay);
            await IsKeptAsync(page, Help);
            await page.EvaluateAsync(
                """
                async (path) => {
                  const cache = await caches.open("aftercare-2");
                  const headers = new Headers((await cache.match(path)).headers);
                  headers.set("kept-version", "old");
                  await cache.put(path, new Response("Wait for 1 hour.", { headers }));
                }
                """,
                Help
            );

            await page.GotoAsync("/clinic");

            await UntilAsync(page, "return (await (await caches.match(address)).text()).includes('<h1>');", Help);
        });

    [Fact]
    public Task A_page_that_is_gone_is_thrown_away() =>
        browser.VisitAsync("offline-gone", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(DayByDay);
            await IsKeptAsync(page, Help);
            await page.EvaluateAsync(
                "async () => (await caches.open('aftercare-2')).put('/aftercare/nowhere', new Response('Wait for 1 hour.'))"
            );

            await page.GotoAsync("/clinic");

            await UntilAsync(page, "return !(await caches.match(address));", "/aftercare/nowhere");
            await IsKeptAsync(page, Help);
        });

    [Fact]
    public Task Without_a_network_a_page_that_is_known_to_be_out_of_date_is_not_shown_but_the_numbers_are() =>
        browser.VisitAsync("offline-old", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(DayByDay);
            await IsKeptAsync(page, Help);
            await page.EvaluateAsync(
                """
                async (path) => {
                  const cache = await caches.open("aftercare-2");
                  const list = await (await cache.match("/offline.json")).json();
                  list.pages[path] = "new";
                  list.numbers[0].number = "(202) 555-0199 <b>";
                  await cache.put("/offline.json", new Response(JSON.stringify(list)));
                }
                """,
                DayByDay
            );

            await browser.LoseNetworkAsync(page);
            await page.GotoAsync(DayByDay + "?utm_source=sms");

            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("This page has changed");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("(202) 555-0199 <b>");
            Assert.Equal(3, await page.Locator("main a[href^='tel:']").CountAsync());
            await page.GotoAsync(Help);
            await Assertions.Expect(page.Locator("main [role=status]")).ToContainTextAsync("kept on this device");
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
            Assert.DoesNotContain(kept, entry =>
                !new[] { Timeline, "/aftercare", DayByDay, Help, "/offline.json" }.Contains(entry.Split(' ')[0])
                && !entry.StartsWith("/css/", StringComparison.Ordinal)
                && !entry.StartsWith("/js/", StringComparison.Ordinal)
                && !entry.StartsWith("/favicon", StringComparison.Ordinal)
            );
            Assert.DoesNotContain(kept, entry =>
                entry.StartsWith(Timeline, StringComparison.Ordinal) && entry.EndsWith("answer", StringComparison.Ordinal)
            );
        });

    /// <summary>Waits until the page that is open, or another, is kept with all that it is made of, and the worker is at work.</summary>
    private static Task IsKeptAsync(IPage page, string? address = null) =>
        UntilAsync(
            page,
            """
            const text = await (await caches.match(address ?? location.pathname))?.text();
            const parts = [...(text ?? "").matchAll(/(?:href|src)="(\/(?:css|js|images|favicon)[^"]*)"/g)];
            return !!navigator.serviceWorker.controller && parts.length > 0
              && (await Promise.all(parts.map(([, part]) => caches.match(part)))).every((part) => part);
            """,
            address
        );

    /// <summary>Playwright's own way does not wait for a promise.</summary>
    private static async Task UntilAsync(IPage page, string condition, string? address)
    {
        for (var tries = 0; !await page.EvaluateAsync<bool>($"async (address) => {{ {condition} }}", address); tries++)
        {
            Assert.True(tries < 1000, condition);
        }
    }
}
