using System.Globalization;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>A notice above a page that stays open goes when it ends.</summary>
[Collection(OnDesk.Name)]
public sealed class NoticeTests(DeskBrowser desk)
{
    private const string Notice = "main > [role=note]";

    private const int MostTries = 200;

    [Fact]
    public async Task It_goes_when_it_ends()
    {
        var (from, until) = (Day(-2), Day(2));
        desk.Edit("notices.yml", "# Short", $"closed:\n  text: We are closed.\n  from: {from} 08:00\n  until: {until} 18:00\n\n# Short");
        await using var context = await desk.SignInAsync("Nell", Look.Phone);
        var visitor = await desk.OpenAsync(context, "/aftercare");
        await visitor.Page.Clock.InstallAsync();
        await ReloadUntilShownAsync(visitor.Page, "We are closed.");

        var ends = await visitor.Page.Locator(Notice).GetAttributeAsync("data-ends");
        var left = DateTimeOffset.Parse(ends!, CultureInfo.InvariantCulture) - DateTimeOffset.UtcNow;
        await visitor.Page.Clock.FastForwardAsync((long)left.TotalMilliseconds - 60_000);
        await Assertions.Expect(visitor.Page.Locator(Notice)).ToHaveCountAsync(1);
        await visitor.Page.Clock.FastForwardAsync(120_000);

        await Assertions.Expect(visitor.Page.Locator(Notice)).ToHaveCountAsync(0);
        Assert.Empty(await Axe.FaultsInAsync(visitor.Page));
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task The_leaflet_fits_one_sheet_with_as_long_a_notice_as_there_can_be()
    {
        var text = string.Join(' ', Enumerable.Repeat("The phone is out of order, so call the other number.", 6))[..300].TrimEnd();
        var storm = $"storm:\n  text: {text}\n  from: {Day(-2)} 08:00\n  until: {Day(2)} 18:00\n\n";
        desk.Edit("notices.yml", "# Short", $"{storm}# Short");
        await using var context = await desk.StrangerAsync(Look.Desk);
        var visitor = await desk.OpenAsync(context, "/tools/aftercare-timeline");
        await ReloadUntilShownAsync(visitor.Page, text);
        await visitor.Page.Locator("#time").FillAsync("14:30");
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Show my times" }).ClickAsync();
        await visitor.Page.Locator(".timeline__times").WaitForAsync();

        var sheets = new[] { await PrintTests.SheetsAsync(visitor.Page, "A4"), await PrintTests.SheetsAsync(visitor.Page, "Letter") };

        desk.Edit("notices.yml", storm, "");
        Assert.Equal([1, 1], sheets);
    }

    /// <summary>The content is read again in the background, so the page is asked for until it has the notice.</summary>
    private static async Task ReloadUntilShownAsync(IPage page, string text)
    {
        var tries = 0;
        do
        {
            await page.ReloadAsync();
        } while (await page.Locator(Notice).Filter(new() { HasText = text }).CountAsync() == 0 && ++tries < MostTries);

        Assert.True(tries < MostTries, "No notice.");
    }

    private static string Day(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
