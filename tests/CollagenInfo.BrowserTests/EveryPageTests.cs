using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public class EveryPageTests(Browser browser)
{
    /// <summary>Axe finds nothing in light, dark and forced colors, and nothing has to be scrolled sideways; no page asks anybody else, complains or sets a cookie.</summary>
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public Task Is_open_to_everyone(int width) => browser.VisitAsync($"every-page-{width}", new Look(width), async visitor =>
        {
            var faults = new List<string>();
            foreach (var address in browser.Pages)
            {
                await visitor.Page.GotoAsync(address);
                faults.AddRange(await Axe.FaultsInAsync(visitor.Page));
                var beyond = await visitor.Page.EvaluateAsync<int>(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                );
                faults.AddRange(beyond > 0 ? [$"{address} has to be scrolled {beyond} pixels sideways"] : []);
            }

            Assert.True(faults.Count is 0, string.Join('\n', faults));
        });

    [Fact]
    public Task Text_of_twice_the_size_fits_a_phone() => browser.VisitAsync("large-text", new Look(360), async visitor =>
    {
        var faults = new List<string>();
        foreach (var address in browser.Pages)
        {
            await visitor.Page.GotoAsync(address);
            await visitor.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            faults.AddRange(await visitor.Page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('.help-bar a, main :is(input, select, button)')]
                    .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)
                    .map(part => `${location.pathname}: ${part.outerHTML.slice(0, 120)}`)
                """));
        }

        Assert.Empty(faults);
    });

    /// <summary>On a phone its rows are blocks, which once made browsers forget what they are.</summary>
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
