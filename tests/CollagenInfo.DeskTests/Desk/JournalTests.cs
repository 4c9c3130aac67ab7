using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Desk;

public class JournalTests
{
    [Fact]
    public async Task The_newest_comes_first_day_by_day_fifty_to_a_page_on_the_clinics_clock()
    {
        await using var desk = new DeskSite();
        var nora = await desk.SignInAsync("Nora Writer");
        await FillAsync(desk, 41, new DateTimeOffset(2026, 11, 28, 3, 30, 0, TimeSpan.Zero));
        await FillAsync(desk, 10, new DateTimeOffset(2026, 11, 29, 3, 30, 0, TimeSpan.Zero));

        var first = await nora.ReadAsync("/staff/journal");
        var second = await nora.ReadAsync("/staff/journal?page=2");

        var lines = first.QuerySelectorAll("main .desk-list li").Select(line => line.TextContent).ToList();
        Assert.Equal(50, lines.Count);
        Assert.Equal("10:30\u00a0PM Nora published page 10", lines[0]);
        Assert.Equal(
            ["Saturday, November 28, 2026", "Friday, November 27, 2026"],
            first.QuerySelectorAll("main h2").Select(day => day.TextContent)
        );
        Assert.EndsWith(" page 1", second.QuerySelector("main .desk-list li")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/journal?page=2", first.QuerySelector("main nav a")?.GetAttribute("href"));
        Assert.Equal("/staff/journal", second.QuerySelector("main nav a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("aftercare/sun.md", "Nora published Sun (aftercare/sun.md)")]
    [InlineData("aftercare/sun.md, aftercare/makeup.md, redirects.yml", "Nora published Sun (aftercare/sun.md) and 2 more files")]
    public async Task A_page_is_named_by_its_title_and_its_file(string about, string words)
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Stay in the shade.");
        var nora = await desk.SignInAsync("Nora Writer");
        await FillAsync(desk, 1, DateTimeOffset.UtcNow, about);

        var line = (await nora.ReadAsync("/staff/journal")).QuerySelector(".journal p");

        Assert.Equal(words, line?.TextContent);
    }

    [Fact]
    public async Task What_is_older_than_two_years_is_dropped_when_somebody_signs_in()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var desk = new DeskSite();
        desk.WithClock(clock);
        var password = await DeskPassword.JoinAsync(desk, "Nora Writer");
        await FillAsync(desk, 1, clock.GetUtcNow().AddYears(-2).AddMinutes(-1));
        await FillAsync(desk, 1, clock.GetUtcNow().AddYears(-2).AddMinutes(1));

        using var signedIn = await desk.Visitor().SendAsync("/staff/sign-in", "/staff/sign-in", password.Answers);

        Assert.Equal(1, (await desk.JournalAsync()).Count(entry => entry == "Nora Published"));
    }

    private static Task<int> FillAsync(DeskSite desk, int entries, DateTimeOffset at, string? about = null) =>
        desk.LedgerAsync(ledger =>
        {
            ledger.Journal.AddRange(
                Enumerable
                    .Range(1, entries)
                    .Select(number => new JournalEntry
                    {
                        At = at,
                        Who = "Nora",
                        What = JournalEvent.Published,
                        About = about ?? $"page {number}",
                    })
            );
            return ledger.SaveChangesAsync();
        });
}
