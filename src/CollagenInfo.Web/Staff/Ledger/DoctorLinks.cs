using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Links by which somebody without an account reads one change, for some days.</summary>
public sealed class DoctorLinks(LedgerContext ledger, Journal journal, TimeProvider clock)
{
    public const int DaysValid = 7;

    /// <summary>Who is named for what is done by a link.</summary>
    public const string Holder = "somebody with a link";

    private const int CodeLength = 16;

    /// <summary>Makes a link to a change; gives its code, which is shown once.</summary>
    /// <param name="change">The change.</param>
    /// <param name="title">What the journal calls it.</param>
    /// <param name="who">Who makes it.</param>
    public async Task<string> CreateAsync(Change change, string title, string who)
    {
        var (code, now) = (TypedCode.Create(CodeLength), clock.GetUtcNow());
        ledger.DoctorLinks.Add(
            new DoctorLink
            {
                CodeHash = TypedCode.HashOf(code),
                ChangeId = change.Id,
                MadeBy = who,
                MadeAt = now,
                Expires = now.AddDays(DaysValid),
            }
        );
        journal.Note(who, JournalEvent.MadeLink, title);
        await ledger.SaveChangesAsync();
        return code;
    }

    /// <summary>The link with a code, however it has ended; null if there is none.</summary>
    public Task<DoctorLink?> FindAsync(string? code)
    {
        var hash = TypedCode.HashOf(code);
        return ledger.DoctorLinks.SingleOrDefaultAsync(link => link.CodeHash == hash);
    }

    /// <summary>The links of a change that can still be used, the newest first.</summary>
    public async Task<IReadOnlyList<DoctorLink>> OfAsync(int changeId)
    {
        var now = clock.GetUtcNow();
        return await ledger
            .DoctorLinks.AsNoTracking()
            .Where(link => link.ChangeId == changeId && link.RevokedAt == null && link.Expires > now)
            .OrderByDescending(link => link.Id)
            .ToListAsync();
    }

    /// <summary>Writes down that a link is used, the first time.</summary>
    public async Task OpenAsync(DoctorLink link, string title)
    {
        if (link.OpenedAt is null)
        {
            link.OpenedAt = clock.GetUtcNow();
            journal.Note(Holder, JournalEvent.OpenedLink, title);
            await ledger.SaveChangesAsync();
        }
    }

    /// <summary>Takes a link of a change back; nothing happens if it cannot be used any more.</summary>
    public async Task RevokeAsync(Change change, int id, string title, string who)
    {
        var link = await ledger.DoctorLinks.SingleOrDefaultAsync(link => link.Id == id && link.ChangeId == change.Id);
        if (link is { RevokedAt: null })
        {
            link.RevokedAt = clock.GetUtcNow();
            journal.Note(who, JournalEvent.RevokedLink, title);
            await ledger.SaveChangesAsync();
        }
    }
}
