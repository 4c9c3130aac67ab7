using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>What the scripts of the editor do while somebody types.</summary>
[Collection(OnDesk.Name)]
public sealed class StaffEditorTests(DeskBrowser desk)
{
    [Fact]
    public async Task What_is_written_is_kept_by_itself_and_shown_on_another_device()
    {
        await using var office = await desk.SignInAsync("Ana", Look.Desk);
        await using var phone = await desk.SignInAsync("Ana", new Look(360));
        const string Address = "/staff/edit/sessions/on-the-day";
        var page = (await desk.OpenAsync(office, Address)).Page;

        await WriteAtEndAsync(page, "Hello.");

        await IsKeptAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Compare" })).ToBeVisibleAsync();
        var other = (await desk.OpenAsync(phone, Address)).Page;
        await IsKeptAsync(other);
        Assert.EndsWith("Hello.", await Text(other).InputValueAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Hello.", desk.Read("sessions/on-the-day.md"), StringComparison.Ordinal);

        await Text(page).FillAsync((await Text(page).InputValueAsync()).Replace("Hello.", "", StringComparison.Ordinal));
        await Assertions.Expect(Kept(page)).ToHaveTextAsync("Nothing changed yet");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Compare" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Two_hundred_keys_make_few_requests_and_never_two_at_a_time()
    {
        await using var context = await desk.SignInAsync("Bea", Look.Desk);
        var page = await OpenWithStillClockAsync(context, "/staff/edit/about-cit/what-is-cit");
        var (requests, now, most) = (0, 0, 0);
        await page.RouteAsync("**/keep", async route =>
        {
            requests++;
            most = Math.Max(most, ++now);
            await Task.Delay(100);
            await route.ContinueAsync();
            now--;
        });

        await TypeAsync(page, keys: 200, () => now > 0);

        await page.Clock.RunForAsync(5000);
        await IsKeptAsync(page);
        // 40 seconds of typing, kept every 5 of them.
        Assert.InRange(requests, 7, 10);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task What_is_typed_while_the_server_is_slow_goes_with_one_request()
    {
        await using var context = await desk.SignInAsync("Bea", Look.Desk);
        var page = await OpenWithStillClockAsync(context, "/staff/edit/benefits/lines-and-firmness");
        var requests = 0;
        var (first, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/keep", async route =>
        {
            requests++;
            first.TrySetResult();
            await answer.Task;
            await route.ContinueAsync();
        });
        await TypeAsync(page, keys: 1);
        await page.Clock.RunForAsync(1000);
        await first.Task;

        await TypeAsync(page, keys: 100);
        await page.Keyboard.PressAsync("Control+s");
        answer.SetResult();

        await Assertions.Expect(Kept(page)).ToHaveTextAsync("Kept. Not on the site yet.");
        Assert.Equal(2, requests);
    }

    [Fact]
    public async Task A_problem_appears_while_writing_and_Go_selects_its_line()
    {
        await using var context = await desk.SignInAsync("Cleo", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/aftercare/day-by-day");
        var page = visitor.Page;

        await WriteAtEndAsync(page, "\n\nWait 12 hours for makeup.\n");

        var problem = page.Locator(".problem--mend", new() { HasText = "one-number" });
        await Assertions.Expect(problem).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#problems-title")).ToHaveTextAsync("1 thing to mend");
        await Text(page).EvaluateAsync("field => field.scrollTop = 0");
        await problem.GetByRole(AriaRole.Button, new() { Name = "Go to line" }).ClickAsync();
        Assert.Equal("Wait 12 hours for makeup.", await SelectedAsync(page));
        Assert.True(await Text(page).EvaluateAsync<bool>("field => field.scrollTop > 200"), "The line is out of sight.");

        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.PressAsync("Alt+n");
        Assert.Equal("Wait 12 hours for makeup.", await SelectedAsync(page));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_problem_is_mended_where_it_stands_and_that_can_be_undone()
    {
        await using var context = await desk.SignInAsync("Mia", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/benefits/acne-scars");
        var page = visitor.Page;
        var before = await Text(page).InputValueAsync();
        await WriteAtEndAsync(page, "\n\nWait 12 hours for makeup.\n");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Use the number" });

        await button.ClickAsync();

        await Assertions.Expect(Text(page)).ToHaveValueAsync(before + "\n\nWait {{ aftercare.makeup }} for makeup.\n");
        await IsKeptAsync(page);
        await Assertions.Expect(button).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(Text(page)).ToHaveValueAsync(before + "\n\nWait 12 hours for makeup.\n");
        await button.WaitForAsync();
        await page.RouteAsync("**/keep", route => route.AbortAsync());
        await Text(page).FillAsync($"First.\n\n{await Text(page).InputValueAsync()}");
        await button.ClickAsync();
        await Assertions.Expect(Kept(page)).ToHaveTextAsync("The text has changed there, so nothing was put in.");
        Assert.Contains("Wait 12 hours", await Text(page).InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_leads_to_a_line_and_above_the_text_to_the_whole_file()
    {
        await using var context = await desk.SignInAsync("Nele", Look.Desk);
        var file = desk.Read("benefits/hair-loss.md").Split('\n');
        var line = file.Length - 1;
        var page = (await desk.OpenAsync(context, $"/staff/edit/benefits/hair-loss#line-{line}")).Page;

        Assert.Equal(file[line - 1], await SelectedAsync(page));
        await page.GotoAsync("/staff/edit/benefits/hair-loss/look");
        await page.GotoAsync("/staff/edit/benefits/hair-loss#line-2");
        await page.WaitForURLAsync("**/hair-loss/text#line-2");
        Assert.Equal(file[1], await SelectedAsync(page));
    }

    [Fact]
    public async Task The_page_beside_the_text_is_renewed_and_keeps_its_place()
    {
        await using var context = await desk.SignInAsync("Dora", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/aftercare/side-effects");
        var page = visitor.Page;
        var shown = page.FrameLocator("desk-look iframe:not(.look__next)");
        await shown.Locator("h1").WaitForAsync();
        await shown.Locator("body").EvaluateAsync("() => scrollTo(0, 700)");

        await WriteAtEndAsync(page, "\n\nA sentence at the end.\n");

        await Assertions.Expect(shown.GetByText("A sentence at the end.")).ToHaveCountAsync(1);
        Assert.InRange(await shown.Locator("body").EvaluateAsync<int>("() => scrollY"), 695, 705);
        await page.GetByRole(AriaRole.Button, new() { Name = "Wide" }).ClickAsync();
        Assert.True(await page.Locator("desk-look iframe").EvaluateAsync<bool>("frame => frame.clientWidth > 600"));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task What_is_inserted_stands_at_the_cursor_and_can_be_undone()
    {
        await using var context = await desk.SignInAsync("Ella", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/about-cit/myths");
        var page = visitor.Page;
        var before = await Text(page).InputValueAsync();
        await WriteAtEndAsync(page, "Wait ");

        await page.GetByRole(AriaRole.Button, new() { Name = "Number" }).ClickAsync();
        await page.GetByLabel("Find").FillAsync("wearing makeup");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Text(page)).ToHaveValueAsync(before + "Wait {{ aftercare.makeup }}");
        await page.Keyboard.PressAsync("Control+z");
        await Assertions.Expect(Text(page)).ToHaveValueAsync(before + "Wait ");
        await page.Keyboard.PressAsync("Control+k");
        await page.GetByLabel("Find").FillAsync("day by day");
        await page.GetByText("/aftercare/day-by-day", new() { Exact = true }).ClickAsync();
        const string Link = "[Day by day: caring for your skin after treatment](../aftercare/day-by-day.md)";
        await Assertions.Expect(Text(page)).ToHaveValueAsync($"{before}Wait {Link}");
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Whoever_is_signed_out_while_typing_signs_in_again_and_loses_nothing()
    {
        await using var context = await desk.SignInAsync("Fay", Look.Desk);
        var page = (await desk.OpenAsync(context, "/staff/edit/aftercare/day-by-day")).Page;
        await WriteAtEndAsync(page, "One.");
        await IsKeptAsync(page);

        await context.ClearCookiesAsync(new() { Name = "desk" });
        await page.Keyboard.TypeAsync(" Two.");
        await Assertions.Expect(Kept(page)).ToContainTextAsync("You are signed out. Your text is kept on this device.");
        await page.Keyboard.TypeAsync(" Three.");
        await desk.SignInAsync("Somebody else", context);
        await ComeBackAsync(page);
        await Assertions.Expect(Kept(page)).ToContainTextAsync("This text is Fay's and not kept.");
        await desk.SignInAsync("Fay", context);
        await ComeBackAsync(page);

        await IsKeptAsync(page);
        Assert.Equal("field", await Text(page).EvaluateAsync<string>("field => document.activeElement === field ? 'field' : 'elsewhere'"));
        await page.ReloadAsync();
        Assert.EndsWith("One. Two. Three.", await Text(page).InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_only_the_device_has_is_offered_the_next_time_and_never_put_in_by_itself()
    {
        await using var context = await desk.SignInAsync("Gwen", Look.Desk);
        const string Address = "/staff/edit/aftercare/side-effects";
        var page = (await desk.OpenAsync(context, Address)).Page;
        await context.RouteAsync("**/keep", route => route.AbortAsync());
        await WriteAtEndAsync(page, "\n\nOnly here.\n");
        await Assertions.Expect(Kept(page)).ToHaveTextAsync("Not kept: no connection. Your text is safe on this device.");
        await page.CloseAsync();
        await context.UnrouteAsync("**/keep");

        var visitor = await desk.OpenAsync(context, Address);
        page = visitor.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "See how it differs" }).ClickAsync();
        await Assertions.Expect(page.Locator("#newer-title")).ToHaveTextAsync("This text of your device was not kept");
        await Assertions.Expect(page.Locator(".difference dd")).ToContainTextAsync("Only here.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on with the text that is kept" }).ClickAsync();
        Assert.DoesNotContain("Only here.", await Text(page).InputValueAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "See how it differs" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep this text instead" }).ClickAsync();

        await IsKeptAsync(page);
        Assert.Contains("Only here.", await Text(page).InputValueAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("[data-device]")).ToBeHiddenAsync();
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_text_that_was_sent_right_after_the_last_key_is_not_offered_again_when_others_have_changed_it()
    {
        await using var office = await desk.SignInAsync("Olga", Look.Desk);
        await using var home = await desk.SignInAsync("Olga", Look.Desk);
        const string Address = "/staff/edit/about-cit/what-is-cit";
        var page = (await desk.OpenAsync(office, Address)).Page;
        await WriteAtEndAsync(page, "Sent at once.");

        await page.Keyboard.PressAsync("Control+Enter");

        await page.WaitForURLAsync("**/staff/changes/*");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sent at once.");
        var other = (await desk.OpenAsync(home, Address)).Page;
        await WriteAtEndAsync(other, "Written later.");
        await IsKeptAsync(other);
        await page.GotoAsync(Address);
        Assert.EndsWith("Sent at once.Written later.", await Text(page).InputValueAsync(), StringComparison.Ordinal);
        await page.WaitForTimeoutAsync(500);
        await Assertions.Expect(page.Locator("[data-device]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Of_two_windows_of_one_person_neither_overwrites_the_other()
    {
        await using var one = await desk.SignInAsync("Hana", Look.Desk);
        await using var other = await desk.SignInAsync("Hana", Look.Desk);
        const string Address = "/staff/edit/about-cit/common-questions";
        var first = (await desk.OpenAsync(one, Address)).Page;
        var second = (await desk.OpenAsync(other, Address)).Page;
        await WriteAtEndAsync(second, "From the second.");
        await IsKeptAsync(second);

        await WriteAtEndAsync(first, "From the first.");

        await Assertions.Expect(Kept(first)).ToContainTextAsync("there is newer text from your other window");
        await first.GetByRole(AriaRole.Button, new() { Name = "Keep", Exact = true }).ClickAsync();
        await Assertions.Expect(first.Locator("#newer-title")).ToHaveTextAsync("There is newer text from your other window");
        await WriteAtEndAsync(first, "!");
        await second.ReloadAsync();
        Assert.EndsWith("From the second.", await Text(second).InputValueAsync(), StringComparison.Ordinal);
        await first.GetByRole(AriaRole.Button, new() { Name = "Keep this text instead" }).ClickAsync();
        await IsKeptAsync(first);
        Assert.EndsWith("From the first.!", await Text(first).InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_changes_on_the_site_meanwhile_is_told_and_brought_in()
    {
        await using var context = await desk.SignInAsync("Ines", Look.Desk);
        var page = (await desk.OpenAsync(context, "/staff/edit/benefits/what-it-helps")).Page;
        await WriteAtEndAsync(page, "\n\nWritten on the desk.\n");
        await IsKeptAsync(page);

        desk.Edit("benefits/what-it-helps.md", "\n---\n", "\n---\n\nWritten on disk.\n");
        await ComeBackAsync(page);

        await Assertions.Expect(page.Locator("[data-moved]")).ToContainTextAsync("The page on the site has changed since you began");
        Assert.DoesNotContain("Written on disk.", await Text(page).InputValueAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Bring it in" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on with this text" }).ClickAsync();
        var both = await Text(page).InputValueAsync();
        Assert.Contains("Written on disk.", both, StringComparison.Ordinal);
        Assert.Contains("Written on the desk.", both, StringComparison.Ordinal);
    }

    private static ILocator Text(IPage page) => page.Locator("#text");

    private static ILocator Kept(IPage page) => page.Locator("[data-kept]");

    private static Task IsKeptAsync(IPage page) => Assertions.Expect(Kept(page)).ToContainTextAsync(", not on the site");

    private static async Task WriteAtEndAsync(IPage page, string text)
    {
        await Text(page).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync(text);
    }

    private static async Task<IPage> OpenWithStillClockAsync(IBrowserContext context, string address)
    {
        var page = await context.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(address);
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        return page;
    }

    /// <summary>Five keys a second, by the page's own clock, which stands still while a request is under way.</summary>
    private static async Task TypeAsync(IPage page, int keys, Func<bool>? isAsking = null)
    {
        await Text(page).FocusAsync();
        for (var key = 0; key < keys; key++)
        {
            await page.Keyboard.InsertTextAsync("x");
            await page.Clock.RunForAsync(200);
            while (isAsking?.Invoke() is true)
            {
                await Task.Delay(10);
            }
        }
    }

    private static Task<string> SelectedAsync(IPage page) =>
        Text(page).EvaluateAsync<string>("field => field.value.slice(field.selectionStart, field.selectionEnd)");

    /// <summary>What a browser tells a page whose window somebody looks at again: the editor asks at once how things stand.</summary>
    private static async Task ComeBackAsync(IPage page) =>
        await page.EvaluateAsync("() => document.dispatchEvent(new Event('visibilitychange'))");
}
