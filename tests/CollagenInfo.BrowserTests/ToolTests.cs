using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>Every tool from its form to its answer, with script and without.</summary>
[Collection(InBrowser.Name)]
public class ToolTests(Browser browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_aftercare_timeline_gives_times_and_a_file_for_the_calendar(bool hasScript) =>
        VisitAsync("timeline", hasScript, async page =>
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Link, new() { Name = "I had my treatment today" })
                .Or(page.Locator(".door a").First)
                .First.ClickAsync();
            await page.Locator("#time").FillAsync("14:30");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show my times" }).ClickAsync();

            await Assertions.Expect(page.Locator(".timeline__times")).ToContainTextAsync("Wear makeup");
            await Assertions.Expect(page.Locator(".timeline__help")).ToContainTextAsync("Trouble breathing");
            var file = await page.RunAndWaitForDownloadAsync(() =>
                page.GetByRole(AriaRole.Button, new() { Name = "Add to my calendar" }).ClickAsync()
            );
            Assert.StartsWith("BEGIN:VCALENDAR", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
        });

    [Fact]
    public Task The_printed_code_fills_in_day_and_time_and_leaves_no_trace() => VisitAsync("code", hasScript: true, async page =>
    {
        await page.GotoAsync("/tools/aftercare-timeline#2026-11-22T14:30");

        await Assertions.Expect(page.Locator("#day")).ToHaveValueAsync("2026-11-22");
        await Assertions.Expect(page.Locator("#time")).ToHaveValueAsync("14:30");
        Assert.Empty(new Uri(page.Url).Fragment);
    });

    [Theory]
    [InlineData("2026-02-30T14:30")]
    [InlineData("2026-13-01T14:30")]
    [InlineData("2026-11-20T24:30")]
    public Task A_code_of_a_day_that_does_not_exist_changes_nothing(string code) => VisitAsync("no-code", hasScript: true, async page =>
    {
        await page.GotoAsync("/tools/aftercare-timeline");
        var day = await page.Locator("#day").InputValueAsync();
        await page.GotoAsync("/search");
        await page.GotoAsync($"/tools/aftercare-timeline#{code}");

        await Assertions.Expect(page.Locator("#day")).ToHaveValueAsync(day);
        await Assertions.Expect(page.Locator("#time")).ToHaveValueAsync("");
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task When_can_I_gives_days_and_times(bool hasScript) => VisitAsync("when-can-i", hasScript, async page =>
    {
        await page.GotoAsync("/tools/when-can-i");
        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("After");
        await page.Locator("#time").FillAsync("14:30");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show days and times" }).ClickAsync();

        await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("Not before");
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Is_this_normal_answers_with_the_higher_urgency(bool hasScript) => VisitAsync("is-this-normal", hasScript, async page =>
    {
        await page.GotoAsync("/tools/is-this-normal");
        await page.Locator("select").First.SelectOptionAsync(new SelectOptionValue { Index = 4 });
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
        await page.Locator("input[name=symptoms][value=pus]").CheckAsync();
        await page.Locator("main form button").First.ClickAsync();

        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("same day");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("911");
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_suitability_sheet_lists_what_to_tell(bool hasScript) => VisitAsync("suitability", hasScript, async page =>
    {
        await page.GotoAsync("/tools/suitability");
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
        await page.Locator("input[name=applies]").First.CheckAsync();
        await page.Locator("main form button").First.ClickAsync();

        await Assertions.Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        Assert.DoesNotContain("applies", page.Url, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_course_planner_gives_dates_and_a_cost(bool hasScript) => VisitAsync("course-planner", hasScript, async page =>
        {
            await page.GotoAsync("/tools/course-planner");
            await page.Locator("#first")
                .FillAsync(DateTime.UtcNow.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            await page.Locator("#sessions").FillAsync("3");
            await page.GetByLabel("No, something else").CheckAsync();
            await page.GetByLabel("Something that is not on this list").CheckAsync();
            await page.Locator("main form button").First.ClickAsync();

            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Session 3");
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_word_is_explained_in_its_place(bool hasScript) => VisitAsync("term", hasScript, async page =>
    {
        await page.GotoAsync("/about-cit/how-it-works");
        await page.Locator(".term").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".term-note").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".term-note").First).ToBeHiddenAsync();
    });

    private Task VisitAsync(string name, bool hasScript, Func<IPage, Task> visit) =>
        browser.VisitAsync($"{name}-{(hasScript ? "script" : "no-script")}", Look.Phone with { HasScript = hasScript }, visitor =>
            visit(visitor.Page)
        );
}
