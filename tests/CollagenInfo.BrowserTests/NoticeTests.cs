using System.Globalization;
using CollagenInfo.BrowserTests.Running;

namespace CollagenInfo.BrowserTests;

/// <summary>A notice above a page that stays open goes when it ends.</summary>
[Collection(OnDesk.Name)]
public sealed class NoticeTests(DeskBrowser desk)
{
    private const string Notice = "main > [role=note]";

    /// <summary>The content is read again in the background, so the page is asked for until it has the notice.</summary>
    private const int MostTries = 200;

    [Fact]
    public async Task It_goes_when_it_ends()
    {
        var (from, until) = (Day(-2), Day(2));
        desk.Edit("notices.yml", "# Short", $"closed:\n  text: We are closed.\n  from: {from} 08:00\n  until: {until} 18:00\n\n# Short");
        await using var context = await desk.SignInAsync("Nell", Look.Phone);
        var visitor = await desk.OpenAsync(context, "/aftercare");
        await visitor.Page.Clock.InstallAsync();
        var tries = 0;
        do
        {
            await visitor.Page.ReloadAsync();
        } while (await visitor.Page.Locator(Notice).CountAsync() == 0 && ++tries < MostTries);

        var ends = await visitor.Page.Locator(Notice).GetAttributeAsync("data-ends");
        var left = DateTimeOffset.Parse(ends!, CultureInfo.InvariantCulture) - DateTimeOffset.UtcNow;
        await visitor.Page.Clock.FastForwardAsync((long)left.TotalMilliseconds - 60_000);
        await Assertions.Expect(visitor.Page.Locator(Notice)).ToHaveCountAsync(1);
        await visitor.Page.Clock.FastForwardAsync(120_000);

        await Assertions.Expect(visitor.Page.Locator(Notice)).ToHaveCountAsync(0);
        Assert.Empty(await Axe.FaultsInAsync(visitor.Page));
        Assert.Empty(visitor.Complaints);
    }

    private static string Day(int days) => DateTime.UtcNow.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
