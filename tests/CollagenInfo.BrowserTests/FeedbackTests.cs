using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>"Did this answer your question?", with script and without.</summary>
[Collection(InBrowser.Name)]
public class FeedbackTests(Browser browser)
{
    [Fact]
    public Task With_script_the_answer_of_a_tool_stays_while_somebody_says_what_was_missing() =>
        browser.VisitAsync("feedback", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync("/tools/when-can-i");
            await page.Locator("#time").FillAsync("14:30");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show days and times" }).ClickAsync();
            var answer = page.Locator("main table");
            await Assertions.Expect(answer).ToContainTextAsync("Not before");

            await page.GetByRole(AriaRole.Button, new() { Name = "No", Exact = true }).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.GetByLabel("What were you looking for?").FillAsync("ask Doctor Kowalski");
            await page.Keyboard.PressAsync("Enter");

            var field = page.GetByLabel("What were you looking for?");
            await Assertions.Expect(field).ToBeFocusedAsync();
            await Assertions.Expect(field).ToHaveValueAsync("ask Doctor Kowalski");
            await Assertions.Expect(page.Locator("#words-error")).ToContainTextAsync("looks like a name");
            await field.FillAsync("contact lenses");
            await page.Keyboard.PressAsync("Enter");

            await Assertions.Expect(page.Locator("page-feedback")).ToContainTextAsync("not who said it");
            await Assertions.Expect(answer).ToContainTextAsync("Not before");
        });

    [Fact]
    public Task Without_script_an_answer_about_health_stays_open_beside_the_thanks() =>
        browser.VisitAsync("feedback-beside", Look.Phone with { HasScript = false }, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync("/tools/suitability");
            await page.GetByRole(AriaRole.Button).Last.ClickAsync();
            await Assertions.Expect(page.Locator(".sheet")).ToBeVisibleAsync();

            var beside = await page.RunAndWaitForPopupAsync(() =>
                page.GetByRole(AriaRole.Button, new() { Name = "Yes", Exact = true }).ClickAsync()
            );

            await Assertions.Expect(beside.Locator("h1")).ToHaveTextAsync("What you said about this page");
            await Assertions.Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        });

    [Fact]
    public Task Without_a_connection_it_says_so_and_can_be_sent_again() =>
        browser.VisitAsync("feedback-offline", Look.Phone, async visitor =>
        {
            var page = visitor.Page;
            await page.GotoAsync("/benefits/what-it-helps", new() { WaitUntil = WaitUntilState.NetworkIdle });
            await browser.LoseNetworkAsync(page);
            var yes = page.GetByRole(AriaRole.Button, new() { Name = "Yes", Exact = true });
            await yes.ClickAsync();
            await Assertions.Expect(page.Locator("page-feedback [role=alert]")).ToContainTextAsync("no connection");

            await browser.FindNetworkAsync(page);
            await yes.ClickAsync();

            await Assertions.Expect(page.Locator("page-feedback")).ToContainTextAsync("not who said it");
        });
}
