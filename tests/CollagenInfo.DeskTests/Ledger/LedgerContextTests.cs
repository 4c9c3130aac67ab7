using CollagenInfo.Web.Staff.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.DeskTests.Ledger;

public class LedgerContextTests
{
    [Fact]
    public async Task The_migrations_make_the_tables_that_the_code_uses()
    {
        await using var desk = new DeskSite();

        Assert.False(await desk.LedgerAsync(ledger => Task.FromResult(ledger.Database.HasPendingModelChanges())));
    }

    [Fact]
    public async Task Moments_are_ordered_by_when_they_were_not_by_how_they_are_written()
    {
        await using var desk = new DeskSite();
        DateTimeOffset[] moments =
        [
            new(2026, 11, 1, 1, 30, 0, TimeSpan.FromHours(-5)),
            new(2026, 11, 1, 1, 45, 0, TimeSpan.FromHours(-4)),
            new(2026, 11, 1, 12, 0, 0, TimeSpan.FromHours(9)),
        ];

        var read = await desk.LedgerAsync(async ledger =>
        {
            ledger.Journal.AddRange(moments.Select(moment => new JournalEntry { At = moment, Who = "Nora" }));
            await ledger.SaveChangesAsync();
            return await ledger.Journal.AsNoTracking().OrderBy(entry => entry.At).Select(entry => entry.At).ToListAsync();
        });

        Assert.Equal(moments.Order(), read);
    }
}
