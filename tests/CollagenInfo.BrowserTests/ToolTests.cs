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

            await Assertions.Expect(page.Locator("main h2").First).ToContainTextAsync("First 24 hours");
            await Assertions.Expect(page.Locator(".now .do-list--not")).ToContainTextAsync("do not wear makeup");
            await Assertions.Expect(page.Locator(".timeline__times")).ToContainTextAsync("Wear makeup");
            await Assertions.Expect(page.Locator("#signs")).ToContainTextAsync("Trouble breathing");
            await page.GetByLabel("Scalp").CheckAsync();
            var file = await CalendarAsync(page);
            Assert.StartsWith("BEGIN:VCALENDAR", file, StringComparison.Ordinal);
            Assert.Contains("minoxidil", file, StringComparison.Ordinal);
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_days_before_an_appointment_are_counted_and_given_as_a_file(bool hasScript) =>
        VisitAsync("before", hasScript, async page =>
        {
            var day = DateTime.UtcNow.AddDays(10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            await page.GotoAsync("/sessions/before-treatment");
            await page.Locator("main a[href='/tools/before-treatment']").First.ClickAsync();
            await page.Locator("#day").FillAsync(day);
            await page.GetByRole(AriaRole.Button, new() { Name = "Show my days" }).ClickAsync();

            await Assertions.Expect(page.Locator("main .callout")).ToContainTextAsync("Keep taking your prescribed medicines");
            await Assertions.Expect(page.Locator("main h3").First).ToContainTextAsync("Since");
            Assert.Contains("SUMMARY:Get ready", await CalendarAsync(page), StringComparison.Ordinal);
            if (!hasScript)
            {
                return;
            }

            await page.WaitForURLAsync(url => url.EndsWith($"#day={day}", StringComparison.Ordinal));
            await page.ReloadAsync();
            await Assertions.Expect(page.Locator("main .callout")).ToBeVisibleAsync();
            await page.GotoAsync("/aftercare/when-to-get-help");
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("main .callout")).ToBeVisibleAsync();
        });

    [Theory]
    [InlineData("/tools/aftercare-timeline", "Show my times", ".timeline__times")]
    [InlineData("/tools/when-can-i", "Show days and times", "main th:has-text('Not before')")]
    public Task Times_are_there_again_after_reload_and_back_and_behind_a_link(string tool, string button, string answer) =>
        VisitAsync("again", hasScript: true, async page =>
        {
            List<string> asked = [];
            page.Request += (_, request) => asked.Add(request.Url);
            await page.GotoAsync(tool);
            var day = await page.Locator("#day").InputValueAsync();
            await page.Locator("#time").FillAsync("14:30");
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Assertions.Expect(page.Locator(answer).First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("h1")).ToBeFocusedAsync();

            await page.WaitForURLAsync(url => url.EndsWith($"#{day}T14:30", StringComparison.Ordinal));
            await page.ReloadAsync();
            await Assertions.Expect(page.Locator(answer).First).ToBeVisibleAsync();
            await page.GotoAsync("/aftercare/when-to-get-help");
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator(answer).First).ToBeVisibleAsync();
            Assert.DoesNotContain(asked, address => address.Contains("14:30", StringComparison.Ordinal));
        });

    [Fact]
    public Task A_plan_is_there_again_behind_its_link() => VisitAsync("plan-again", hasScript: true, async page =>
    {
        await PlanAsync(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Session 3");
        await page.WaitForURLAsync(url => new Uri(url).Fragment.Contains("sessions=3", StringComparison.Ordinal));
        var link = page.Url;

        await page.GotoAsync("/");
        await page.GotoAsync(link);

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Session 3");
    });

    [Theory]
    [InlineData("/tools/is-this-normal", "symptoms", "#answer")]
    [InlineData("/tools/suitability", "applies", ".sheet")]
    public Task An_answer_about_health_survives_back_and_is_in_no_address(string tool, string field, string answer) =>
        VisitAsync("health-again", hasScript: true, async page =>
        {
            await page.GotoAsync(tool);
            await TickAsync(page, field);
            await Assertions.Expect(page.Locator(answer)).ToBeVisibleAsync();
            Assert.EndsWith(tool, page.Url, StringComparison.Ordinal);

            await page.GotoAsync("/aftercare/when-to-get-help");
            await page.GoBackAsync();

            await Assertions.Expect(page.Locator(answer)).ToBeVisibleAsync();
        });

    [Fact]
    public Task Without_script_back_finds_the_times_and_links_open_beside_an_answer_about_health() =>
        VisitAsync("back", hasScript: false, async page =>
        {
            await page.GotoAsync("/tools/when-can-i");
            await page.Locator("#time").FillAsync("14:30");
            await page.GetByRole(AriaRole.Button, new() { Name = "Show days and times" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "when to get help" }).Last.ClickAsync();
            await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("help");
            await page.GoBackAsync();
            await Assertions.Expect(page.Locator("main table")).ToContainTextAsync("Not before");

            await page.GotoAsync("/tools/suitability");
            await TickAsync(page, "applies");
            var beside = await page.RunAndWaitForPopupAsync(() => page.Locator(".site-footer a[href^='/']").First.ClickAsync());
            await Assertions.Expect(beside.Locator("h1")).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator(".sheet")).ToBeVisibleAsync();
        });

    [Fact]
    public Task A_form_that_is_sent_without_a_connection_says_what_to_do() => VisitAsync("offline-form", hasScript: true, async page =>
    {
        await page.GotoAsync("/tools/is-this-normal");
        await browser.LoseNetworkAsync(page);
        await TickAsync(page, "symptoms");

        await Assertions.Expect(page.Locator("main [role=alert]")).ToContainTextAsync("press the button again");
        await browser.FindNetworkAsync(page);
        await page.Locator("main form button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_printed_code_opens_the_times() => VisitAsync("code", hasScript: true, async page =>
    {
        var day = DateTime.UtcNow.AddDays(-2).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        await page.GotoAsync($"/tools/aftercare-timeline#{day}T14:30");

        await Assertions.Expect(page.Locator(".timeline__times")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#day")).ToHaveValueAsync(day);
        await Assertions.Expect(page.Locator("#time")).ToHaveValueAsync("14:30");
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
        await page.SetViewportSizeAsync(Look.Desk.Width, Look.Desk.Height);
        var (tell, ask) = (await page.Locator(".sheet__tell").BoundingBoxAsync(), await page.Locator(".sheet__ask").BoundingBoxAsync());
        Assert.True(ask!.X > tell!.X + tell.Width && ask.Y == tell.Y, "What to ask stands beside what to tell.");
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task The_course_planner_gives_dates_and_a_cost(bool hasScript) => VisitAsync("course-planner", hasScript, async page =>
        {
            await PlanAsync(page);

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

    private static async Task<string> CalendarAsync(IPage page)
    {
        var file = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Add to my calendar" }).ClickAsync()
        );
        return await File.ReadAllTextAsync(await file.PathAsync());
    }

    private static async Task PlanAsync(IPage page)
    {
        await page.GotoAsync("/tools/course-planner");
        await page.Locator("#first")
            .FillAsync(DateTime.UtcNow.AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("#sessions").FillAsync("3");
        await page.GetByLabel("No, something else").CheckAsync();
        await page.GetByLabel("Something that is not on this list").CheckAsync();
        await page.Locator("main form button").First.ClickAsync();
    }

    /// <summary>Ticks the first of a health tool's boxes, and sends the form.</summary>
    private static async Task TickAsync(IPage page, string field)
    {
        if (await page.Locator("main select").CountAsync() > 0)
        {
            await page.Locator("main select").First.SelectOptionAsync(new SelectOptionValue { Index = 4 });
        }

        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(part => part.open = true)");
        await page.Locator($"main input[name={field}]").First.CheckAsync();
        await page.Locator("main form button").First.ClickAsync();
    }

    private Task VisitAsync(string name, bool hasScript, Func<IPage, Task> visit) =>
        browser.VisitAsync($"{name}-{(hasScript ? "script" : "no-script")}", Look.Phone with { HasScript = hasScript }, visitor =>
            visit(visitor.Page)
        );
}
