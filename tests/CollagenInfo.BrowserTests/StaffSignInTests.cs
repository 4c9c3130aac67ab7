using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>The ways in that need a browser: passkeys, made and used with Chromium's virtual authenticator.</summary>
[Collection(OnDesk.Name)]
public sealed class StaffSignInTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly BrowsedDesk desk = new();
    private IPlaywright playwright = null!;
    private IBrowser chromium = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        chromium = await Chromium.LaunchAsync(playwright);
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        playwright.Dispose();
        await desk.DisposeAsync();
    }

    [Fact]
    public async Task The_first_person_makes_a_passkey_and_signs_in_with_it_again()
    {
        await using var context = await chromium.NewContextAsync(Look.Desk.Options(desk.Address));
        var visitor = new Visitor(await context.NewPageAsync(), desk.Address);
        var page = visitor.Page;
        await AddAuthenticatorAsync(page);

        await page.GotoAsync("/staff/first");
        await page.GetByLabel("Code").FillAsync(await desk.FirstCodeAsync());
        await PressAsync(page, "Go on");
        Assert.Empty(await Axe.FaultsInAsync(page));
        await page.GetByLabel("Your name").FillAsync("Mara Owner");
        await page.GetByLabel("Your job").FillAsync("Practice manager");
        await PressAsync(page, "Make a passkey");

        await IsTodayAsync(page);
        Assert.Empty(await context.CookiesAsync([new Uri(desk.Address, "/aftercare/day-by-day").AbsoluteUri]));
        await page.Locator(".desk-header__person summary").ClickAsync();
        await PressAsync(page, "Sign out");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Sign in");
        Assert.Empty(await Axe.FaultsInAsync(page));
        await PressAsync(page, "Sign in with a passkey");
        await IsTodayAsync(page);
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task Whoever_is_signed_out_while_typing_signs_in_on_the_page_itself()
    {
        await using var context = await chromium.NewContextAsync(Look.Phone.Options(desk.Address));
        var visitor = new Visitor(await context.NewPageAsync(), desk.Address);
        var page = visitor.Page;
        await AddAuthenticatorAsync(page);
        await page.GotoAsync($"/staff/invitation#{await desk.InviteAsync("Nora Writer")}");
        await PressAsync(page, "Go on");
        await PressAsync(page, "Make a passkey");
        await IsTodayAsync(page);
        await page.GotoAsync("/staff/edit/aftercare/day-by-day");
        var text = page.Locator("#text");
        await text.FocusAsync();
        await page.Keyboard.PressAsync("Control+End");

        await context.ClearCookiesAsync(new() { Name = "desk" });
        await page.Keyboard.TypeAsync("Typed while signed out.");
        await PressAsync(page, "Sign in here");
        var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Sign in" });
        await dialog.GetByLabel("Your name").FillAsync("Nora Writer");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).Not.ToBeEmptyAsync();
        Assert.Empty(await Axe.FaultsInAsync(page));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();

        await Assertions.Expect(page.Locator("[data-kept]")).ToContainTextAsync(", not on the site");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await page.ReloadAsync();
        Assert.EndsWith("Typed while signed out.", await text.InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_an_invitation_fills_in_its_code_and_leaves_no_trace()
    {
        await using var context = await chromium.NewContextAsync(Look.Phone.Options(desk.Address));
        var visitor = new Visitor(await context.NewPageAsync(), desk.Address);
        var page = visitor.Page;
        await AddAuthenticatorAsync(page);
        var code = await desk.InviteAsync("Nora Writer");

        await page.GotoAsync($"/staff/invitation#{code}");
        await Assertions.Expect(page.GetByLabel("Code")).ToHaveValueAsync(code);
        Assert.Empty(new Uri(page.Url).Fragment);
        await PressAsync(page, "Go on");
        await PressAsync(page, "Make a passkey");

        await IsTodayAsync(page);
        await page.GotoAsync("/staff/me");
        Assert.Empty(await Axe.FaultsInAsync(page));
        await page.GetByLabel("What you call it").FillAsync("My other phone");
        await AddAuthenticatorAsync(page, "usb");
        await PressAsync(page, "Add a passkey");
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("The passkey is added.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove My other phone" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("The passkey is removed.");
        Assert.Empty(visitor.Complaints);
    }

    /// <summary>Puts a device that makes passkeys into the browser, or beside it.</summary>
    private static async Task AddAuthenticatorAsync(IPage page, string transport = "internal")
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = transport,
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }

    private static Task PressAsync(IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task IsTodayAsync(IPage page) => Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Today");
}
