using System.Collections.Concurrent;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>The pages of the desk for everybody: with and without script, by keyboard, on every screen.</summary>
[Collection(OnDesk.Name)]
public sealed class EveryDeskPageTests(DeskBrowser desk)
{
    private const string BeyondTheScreen = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const string TooSmall = """
        [...document.querySelectorAll('main :is(button, input, select, summary), main .button, header a')]
            .filter(part => part.checkVisibility() && (part.offsetHeight < 24 || part.offsetWidth < 24) && part.type !== 'radio')
            .map(part => `${location.pathname}: ${part.outerHTML.slice(0, 120)} is hard to hit`)
        """;

    private static readonly string[] Pages =
    [
        "/staff",
        "/staff/pages",
        "/staff/pages?find=zzz",
        "/staff/new-page",
        "/staff/problems",
        "/staff/numbers",
        "/staff/numbers/aftercare/makeup?value=24",
        "/staff/numbers/aftercare/makeup?value=soon",
        "/staff/clinic",
        "/staff/clinic/phone",
        "/staff/clinic/people/new",
        "/staff/home/doors/0",
        "/staff/symptoms/sign/trouble-breathing",
        "/staff/terms?find=acne",
        "/staff/redirects",
        "/staff/notices",
        "/staff/changes",
        "/staff/bin",
        "/staff/pictures",
        "/staff/pictures/new?for=choosing/alternatives.md",
        "/staff/questions",
        "/staff/questions/word?asked=sun",
        "/staff/journal",
        "/staff/people",
        "/staff/me",
        "/staff/nowhere",
        "/staff/outside",
        "/staff/insert/numbers",
        "/staff/insert/blocks",
        "/staff/insert/pictures",
        "/staff/edit/choosing/alternatives",
        "/staff/edit/choosing/alternatives/look",
        "/staff/edit/choosing/alternatives/details",
        "/staff/edit/choosing/alternatives/text",
        "/staff/edit/choosing/alternatives/history",
        "/staff/edit/choosing/alternatives/remove",
        "/staff/edit/choosing/alternatives/rename",
        "/staff/data/facts",
        "/staff/sign/choosing/alternatives",
        "/staff/sign/tools/is-this-normal",
    ];

    [Fact]
    public async Task Is_open_to_everyone()
    {
        await using var context = await desk.SignInAsync("Dr. Jana Okonkwo-Feldmann", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/choosing/alternatives");
        var page = visitor.Page;
        await page.Locator("#text").FillAsync((await page.Locator("#text").InputValueAsync()) + "\n\nWait 12 hours for makeup.\n");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish..." }).ClickAsync();
        var change = new Uri(page.Url).AbsolutePath;
        desk.Edit("choosing/alternatives.md", "\n---\n", "\n---\n\nWritten on disk.\n");
        var waiting = new ConcurrentQueue<string>([.. Pages, change, $"{change}/bring-in", $"{change}/set-aside"]);
        var faults = new ConcurrentBag<string>();

        await Task.WhenAll(
            Enumerable
                .Range(1, Environment.ProcessorCount)
                .Select(async _ =>
                {
                    var window = await context.NewPageAsync();
                    while (waiting.TryDequeue(out var address))
                    {
                        await foreach (var fault in FaultsInAsync(window, address))
                        {
                            faults.Add(fault);
                        }
                    }
                })
        );

        Assert.True(faults.IsEmpty, string.Join('\n', faults));
        Assert.Empty(visitor.Complaints);
    }

    /// <summary>Looks at one page, loaded once, on a desk, on a phone and on a very small phone.</summary>
    private static async IAsyncEnumerable<string> FaultsInAsync(IPage page, string address)
    {
        await page.SetViewportSizeAsync(1280, 800);
        await page.GotoAsync(address);
        foreach (var width in new[] { 1280, 360 })
        {
            await page.SetViewportSizeAsync(width, 740);
            foreach (var fault in await Axe.FaultsInAsync(page))
            {
                yield return $"{fault}, {width} pixels wide";
            }
        }

        foreach (var part in await page.EvaluateAsync<string[]>(TooSmall))
        {
            yield return part;
        }

        await page.SetViewportSizeAsync(320, 640);
        if (await page.EvaluateAsync<int>(BeyondTheScreen) is var beyond and > 0)
        {
            yield return $"{address} has to be scrolled {beyond} pixels sideways";
        }
    }

    /// <summary>Below what to look at first, on a desk and on a phone, however much has changed.</summary>
    [Fact]
    public async Task What_can_be_done_with_a_long_change_is_in_the_first_screen()
    {
        await using var context = await desk.SignInAsync("Mona", Look.Desk);
        var page = (await desk.OpenAsync(context, "/staff/edit/benefits/combining-treatments")).Page;
        var text = await page.Locator("#text").InputValueAsync();
        await page.Locator("#text").FillAsync(text.Replace(". ", ", now. ", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish..." }).ClickAsync();
        var findings = page.Locator("[aria-labelledby=findings]");

        await Assertions.Expect(page.Locator("#publish")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".review__on")).ToBeHiddenAsync();
        Assert.True(await BottomAsync(findings) <= await TopAsync(page.Locator("#publish")));
        await page.EvaluateAsync("scrollTo(0, document.querySelector('.review__text').offsetHeight - innerHeight)");
        await Assertions.Expect(page.Locator("#publish")).ToBeInViewportAsync();

        await page.SetViewportSizeAsync(Look.Phone.Width, Look.Phone.Height);
        await page.Locator("#difference").EvaluateAsync("heading => heading.scrollIntoView()");
        await Assertions.Expect(page.Locator("#publish")).Not.ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".review__on a")).ToBeInViewportAsync();
        await page.Locator(".review__on a").ClickAsync();
        await Assertions.Expect(page.Locator("#publish")).ToBeInViewportAsync();
    }

    private static async Task<float> TopAsync(ILocator part) => (await part.BoundingBoxAsync())!.Y;

    private static async Task<float> BottomAsync(ILocator part) => (await part.BoundingBoxAsync()) is { } box ? box.Y + box.Height : 0;

    [Fact]
    public async Task A_page_is_changed_and_published_by_keyboard_alone()
    {
        await using var context = await desk.SignInAsync("Kim", Look.Desk);
        var visitor = await desk.OpenAsync(context, "/staff/edit/choosing/cost");
        var page = visitor.Page;

        await TabToAsync(page, "#text");
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync("\n\nSee the list.\n");
        await page.Keyboard.PressAsync("Control+s");
        await Assertions.Expect(page.Locator("[data-kept]")).ToHaveTextAsync("Kept. Not on the site yet.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#difference")).ToBeVisibleAsync();
        await TabToAsync(page, "form[action$='/publish'] button");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Published: ");
        Assert.EndsWith("\n\nSee the list.\n", desk.Read("choosing/cost.md"), StringComparison.Ordinal);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task A_page_is_changed_published_and_brought_back_without_script()
    {
        await using var context = await desk.SignInAsync("Lena", new Look(360) { HasScript = false });
        var before = desk.Read("choosing/choosing-a-provider.md");
        var page = (await desk.OpenAsync(context, "/staff/pages")).Page;

        await page.Locator("a[href='/staff/edit/choosing/choosing-a-provider']").ClickAsync();
        var text = await page.Locator("#text").InputValueAsync();
        await page.Locator("#text").FillAsync(text.Replace("Ask the provider", "Please ask the provider", StringComparison.Ordinal));
        await PressAsync(page, "Keep");
        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync("not on the site");
        await PressAsync(page, "Publish...");
        await Assertions.Expect(page.Locator(".difference")).ToContainTextAsync("Please ask the provider");
        await PressAsync(page, "Publish");
        Assert.NotEqual(before, desk.Read("choosing/choosing-a-provider.md"));
        await page.GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring this text back..." }).ClickAsync();
        await PressAsync(page, "Publish");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("Published: ");
        Assert.Equal(before, desk.Read("choosing/choosing-a-provider.md"));
    }

    [Fact]
    public async Task A_doctor_without_an_account_reads_a_change_by_its_link()
    {
        await using var context = await desk.SignInAsync("Mia", Look.Phone);
        var page = (await desk.OpenAsync(context, "/staff/edit/choosing/home-devices")).Page;
        await page.Locator("#text").FillAsync((await page.Locator("#text").InputValueAsync()) + "\nAsk us.\n");
        await PressAsync(page, "Publish...");
        await PressAsync(page, "Make a link for a doctor");
        var code = await page.Locator("strong.desk-code").TextContentAsync();
        await using var elsewhere = await desk.StrangerAsync(Look.Phone);

        var doctor = await desk.OpenAsync(elsewhere, $"/staff/outside#{code}");
        await Assertions.Expect(doctor.Page.GetByLabel("Code")).ToHaveValueAsync(code!);
        Assert.Empty(new Uri(doctor.Page.Url).Fragment);
        await PressAsync(doctor.Page, "Read it");
        await Assertions.Expect(doctor.Page.Locator(".difference")).ToContainTextAsync("Ask us.");
        Assert.Empty(await Axe.FaultsInAsync(doctor.Page));
        var whole = await doctor.Page.RunAndWaitForPopupAsync(() => PressAsync(doctor.Page, "See it on the page (opens a new tab)"));
        await Assertions.Expect(whole.Locator("main")).ToContainTextAsync("Ask us.");
        await doctor.Page.GetByLabel("Your name").FillAsync("Ada Example");
        await doctor.Page.GetByLabel("What do you want to say?").FillAsync("Please do.");
        await PressAsync(doctor.Page, "Send it");

        await Assertions.Expect(doctor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Thank you.");
        Assert.Empty(doctor.Complaints);
    }

    private static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static async Task TabToAsync(IPage page, string place)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(place).EvaluateAsync<bool>("part => part === document.activeElement && part.matches(':focus-visible')"))
            {
                return;
            }
        }

        Assert.Fail($"The Tab key does not lead to {place}.");
    }
}
