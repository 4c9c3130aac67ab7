using System.Collections.Concurrent;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public class EveryPageTests(Browser browser)
{
    private const string BeyondTheScreen = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const string CutOff = """
        [...document.querySelectorAll('.help-bar a, main :is(input, select, button)')]
            .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
            .map(part => `${location.pathname}: ${part.outerHTML.slice(0, 120)}`)
        """;

    /// <summary>The innermost parts that reach over the right edge.</summary>
    private const string TooWide = """
        [...document.querySelectorAll('body *')]
            .filter(part => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .filter((part, at, all) => !all.some(other => other !== part && part.contains(other)))
            .map(part => part.outerHTML.slice(0, 120)).slice(0, 3).join(' | ')
        """;

    /// <summary>
    /// Axe finds nothing in light, dark and forced colors; no page scrolls sideways, even on a phone with text of twice the size;
    /// no page contacts another site, logs an error or sets a cookie.
    /// </summary>
    [Fact]
    public async Task Is_open_to_everyone()
    {
        var waiting = new ConcurrentQueue<string>(browser.Pages);
        var faults = new ConcurrentBag<string>();
        Assert.NotEmpty(waiting);

        await Task.WhenAll(Enumerable.Range(1, Environment.ProcessorCount).Select(number =>
            browser.VisitAsync($"every-page-{number}", Look.Desk, async visitor =>
            {
                while (waiting.TryDequeue(out var address))
                {
                    await foreach (var fault in FaultsInAsync(visitor.Page, address))
                    {
                        faults.Add(fault);
                    }
                }
            })));

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
    }

    [Fact]
    public Task No_word_of_the_front_page_lies_on_the_sun() => browser.VisitAsync("sun", Look.Desk, async visitor =>
    {
        const string OnSun = """
            [...document.querySelectorAll('.hero__inner > :is(h1, p)')].filter(part => {
                const words = document.createRange();
                words.selectNodeContents(part);
                return words.getBoundingClientRect().right > document.querySelector('.drawing__sun').getBoundingClientRect().left;
            }).map(part => `${innerWidth}: ${part.textContent}`)
            """;
        await visitor.Page.GotoAsync("/");
        foreach (var width in new[] { 768, 880, 991, 992, Look.Desk.Width })
        {
            await visitor.Page.SetViewportSizeAsync(width, Look.Desk.Height);
            Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(OnSun));
        }
    });

    /// <summary>Looks at one page, loaded once, at desktop and phone width, and with large text.</summary>
    private static async IAsyncEnumerable<string> FaultsInAsync(IPage page, string address)
    {
        await page.SetViewportSizeAsync(Look.Desk.Width, Look.Desk.Height);
        await page.GotoAsync(address);
        foreach (var look in new[] { Look.Desk, Look.Phone })
        {
            await page.SetViewportSizeAsync(look.Width, look.Height);
            foreach (var fault in await Axe.FaultsInAsync(page))
            {
                yield return $"{fault}, {look.Width} pixels wide";
            }

            if (await page.EvaluateAsync<int>(BeyondTheScreen) is var beyond and > 0)
            {
                yield return $"{address} has to be scrolled {beyond} pixels sideways, {look.Width} pixels wide";
            }
        }

        await page.SetViewportSizeAsync(360, Look.Phone.Height);
        var settings = await page.Context.NewCDPSessionAsync(page);
        foreach (var size in new[] { 24, 32, 16 })
        {
            var sizes = new Dictionary<string, object> { ["fontSizes"] = new Dictionary<string, int> { ["standard"] = size } };
            await settings.SendAsync("Page.setFontSizes", sizes);
            foreach (var part in await page.EvaluateAsync<string[]>(CutOff))
            {
                yield return $"{part} is cut off when text is {size} pixels high";
            }

            if (await page.EvaluateAsync<int>(BeyondTheScreen) is var beyond and > 0)
            {
                var parts = await page.EvaluateAsync<string>(TooWide);
                yield return $"{address} has to be scrolled {beyond} pixels sideways when text is {size} pixels high: {parts}";
            }
        }
    }

    /// <summary>On a phone rows are displayed as blocks, which once hid the table from screen readers.</summary>
    [Fact]
    public Task A_table_is_a_table_to_screen_readers_on_a_phone() => browser.VisitAsync("table", Look.Phone, async visitor =>
        {
            await visitor.Page.GotoAsync("/benefits/what-it-helps");
            var reader = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);

            var nodes = (await reader.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray();

            var roles = nodes
                .Select(node => node.TryGetProperty("role", out var role) ? role.GetProperty("value").GetString() : null)
                .ToLookup(role => role);
            Assert.Equal(await visitor.Page.Locator("main table:visible tr").CountAsync(), roles["row"].Count());
            Assert.Equal(await visitor.Page.Locator("main table:visible tbody th").CountAsync(), roles["rowheader"].Count());
        });
}
