using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Writes down who did what, and keeps it for two years.</summary>
public sealed class Journal(LedgerContext ledger, TimeProvider clock)
{
    /// <summary>Who is named for what was done by command.</summary>
    public const string Server = "the server";

    public const int PageSize = 50;

    /// <summary>As far back as anybody turns the pages.</summary>
    public const int LastPage = 10_000;

    private const int YearsKept = 2;

    /// <summary>Adds an entry to what the ledger will save next, so that it is written together with what it tells.</summary>
    public void Note(string who, JournalEvent what, string? about = null) =>
        ledger.Journal.Add(
            new JournalEntry
            {
                At = clock.GetUtcNow(),
                Who = who,
                What = what,
                About = about,
            }
        );

    /// <summary>Writes an entry by itself.</summary>
    public Task WriteAsync(string who, JournalEvent what, string? about = null)
    {
        Note(who, what, about);
        return ledger.SaveChangesAsync();
    }

    /// <summary>One page of the journal, newest first, and whether there is another.</summary>
    /// <param name="page">The number of the page, from 1.</param>
    public async Task<(IReadOnlyList<JournalEntry> Entries, bool HasMore)> ReadAsync(int page)
    {
        var entries = await ledger
            .Journal.AsNoTracking()
            .OrderByDescending(entry => entry.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync();
        return ([.. entries.Take(PageSize)], entries.Count > PageSize);
    }

    /// <summary>Drops what is too old to keep.</summary>
    public Task DropOldAsync()
    {
        var oldest = clock.GetUtcNow().AddYears(-YearsKept);
        return ledger.Journal.Where(entry => entry.At < oldest).ExecuteDeleteAsync();
    }
}
