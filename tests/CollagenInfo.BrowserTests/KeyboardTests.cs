using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

[Collection(InBrowser.Name)]
public class KeyboardTests(Browser browser)
{
    [Fact]
    public Task The_first_key_skips_to_the_text() => browser.VisitAsync("skip", Look.Desk, async visitor =>
    {
        await visitor.Page.GotoAsync("/aftercare/day-by-day");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await visitor.Page.Keyboard.PressAsync("Enter");

        await visitor.Page.WaitForURLAsync(url => url.EndsWith("#main", StringComparison.Ordinal));
    });

    [Fact]
    public Task The_menu_opens_and_its_first_topic_comes_next() => browser.VisitAsync("menu", Look.Phone, async visitor =>
    {
        await visitor.Page.GotoAsync("/");
        await visitor.Page.Locator(".site-menu summary").FocusAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.Page.Locator(".site-menu nav").WaitForAsync();
        await visitor.Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(visitor.Page.Locator(".site-menu a").First).ToBeFocusedAsync();
    });

    [Fact]
    public Task Suggestions_are_reached_with_the_arrows_and_announced() => browser.VisitAsync("suggestions", Look.Desk, async visitor =>
    {
        var page = visitor.Page;
        await page.GotoAsync("/");
        var field = page.Locator(".site-header input[type=search]");
        await page.Locator(".site-search summary").PressAsync("Enter");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("swelling");
        await page.Locator("[role=option]").First.WaitForAsync();
        Assert.NotEmpty(await page.Locator(".site-header [role=status]").InnerTextAsync());
        var list = page.Locator(".site-header [role=listbox]");
        Assert.Equal("block", await list.EvaluateAsync<string>("list => getComputedStyle(list).display"));

        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(1, await page.Locator("[role=option][aria-selected=true]").CountAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("false", await field.GetAttributeAsync("aria-expanded"));

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=swelling");
    });

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    public Task What_the_search_proposes_lies_over_the_page(string address) => browser.VisitAsync("proposed", Look.Desk, async visitor =>
    {
        const string Covered = """
            [...document.querySelectorAll('main [role=option]')].filter(option => {
                const [box, list] = [option, option.closest('ul')].map(part => part.getBoundingClientRect());
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                return y < Math.min(list.bottom, innerHeight) && !option.contains(document.elementFromPoint(x, y));
            }).map(option => option.textContent)
            """;
        await visitor.Page.GotoAsync(address);
        await visitor.Page.Locator("main input[type=search]").FillAsync("swel");
        await visitor.Page.Locator("main [role=option]").Nth(2).WaitForAsync();

        Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Covered));
    });

    [Theory]
    [InlineData("/tools/aftercare-timeline")]
    [InlineData("/tools/when-can-i")]
    [InlineData("/tools/is-this-normal")]
    [InlineData("/tools/course-planner")]
    [InlineData("/tools/before-treatment")]
    public Task A_form_with_a_fault_comes_back_with_the_focus_on_what_is_wrong(string tool) =>
        browser.VisitAsync("fault", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync(tool);
            await page.EvaluateAsync(
                """
                document.querySelectorAll('main form').forEach(form => {
                  form.noValidate = true;
                  form.querySelectorAll('input').forEach(field => field.value = '');
                })
                """
            );
            await page.Locator("main form button").First.FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Locator(".error-summary").WaitForAsync();

            Assert.True(await page.Locator(".error-summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator(".error-summary a").First).Not.ToBeFocusedAsync();
            await Assertions.Expect(page.Locator("main form :focus")).ToHaveCountAsync(1);
        });

    [Fact]
    public Task What_has_the_focus_can_be_seen() => browser.VisitAsync("focus", Look.Desk, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync("/tools/is-this-normal");
            for (var step = 0; step < 30; step++)
            {
                await page.Keyboard.PressAsync("Tab");
                var unseen = await page.EvaluateAsync<string?>(
                    """
                    (() => {
                      const part = document.activeElement;
                      const seen = [part, part.closest('form, details, .term'), part.parentElement]
                        .some(box => box && getComputedStyle(box).outlineStyle !== 'none');
                      return seen ? null : part.outerHTML.slice(0, 160);
                    })()
                    """
                );
                Assert.Null(unseen);
            }
        });
}
