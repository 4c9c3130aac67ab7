using CollagenInfo.Web.Staff.Ledger;
using Microsoft.Extensions.Time.Testing;

namespace CollagenInfo.DeskTests.Desk;

public class JournalTests
{
    [Fact]
    public async Task The_newest_comes_first_fifty_to_a_page_on_the_clinics_clock()
    {
        await using var desk = new DeskSite();
        var nora = await desk.SignInAsync("Nora Writer");
        await FillAsync(desk, 51, new DateTimeOffset(2026, 11, 29, 3, 30, 0, TimeSpan.Zero));

        var first = await nora.ReadAsync("/staff/journal");
        var second = await nora.ReadAsync("/staff/journal?page=2");

        var lines = first.QuerySelectorAll("main .desk-list li").Select(line => line.TextContent).ToList();
        Assert.Equal(50, lines.Count);
        Assert.StartsWith("Nora published page 51", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("Saturday, November 28, 2026, 10:30\u00a0PM", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Nora published page 1 ", second.QuerySelector("main .desk-list li")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("/staff/journal?page=2", first.QuerySelector("main nav a")?.GetAttribute("href"));
        Assert.Equal("/staff/journal", second.QuerySelector("main nav a")?.GetAttribute("href"));
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

    private static Task<int> FillAsync(DeskSite desk, int entries, DateTimeOffset at) =>
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
                        About = $"page {number}",
                    })
            );
            return ledger.SaveChangesAsync();
        });
}
