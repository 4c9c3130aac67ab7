using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Links that let one person in, once.</summary>
public sealed class Invitations(LedgerContext ledger, TimeProvider clock)
{
    public const int DaysValid = 7;

    private const int CodeLength = 16;

    /// <summary>Makes a code for a person; earlier ones are void from then on. Saved with what the ledger saves next.</summary>
    public async Task<string> CreateAsync(Person person)
    {
        var now = clock.GetUtcNow();
        foreach (var earlier in await OpenOnes(now).Where(invitation => invitation.PersonId == person.Id).ToListAsync())
        {
            earlier.UsedAt = now;
        }

        var code = TypedCode.Create(CodeLength);
        ledger.Invitations.Add(
            new Invitation
            {
                CodeHash = TypedCode.HashOf(code),
                PersonId = person.Id,
                Expires = now.AddDays(DaysValid),
            }
        );
        return code;
    }

    /// <summary>The invitation with a code, and its person; null if there is none, or it was used, or is too old.</summary>
    public Task<Invitation?> FindAsync(string? code)
    {
        var hash = TypedCode.HashOf(code);
        return Valid().SingleOrDefaultAsync(invitation => invitation.CodeHash == hash);
    }

    /// <summary>Uses an invitation whose code was typed before: gives its person, or null if it cannot be used any more.</summary>
    public async Task<Person?> UseAsync(int id)
    {
        if (await Valid().SingleOrDefaultAsync(invitation => invitation.Id == id) is not { } invitation)
        {
            return null;
        }

        invitation.UsedAt = clock.GetUtcNow();
        return invitation.Person;
    }

    /// <summary>The ids of people whose invitation can still be used.</summary>
    public async Task<IReadOnlySet<string>> InvitedAsync() =>
        new HashSet<string>(await OpenOnes(clock.GetUtcNow()).Select(invitation => invitation.PersonId).ToListAsync());

    private IQueryable<Invitation> Valid() =>
        OpenOnes(clock.GetUtcNow()).Include(invitation => invitation.Person).Where(invitation => invitation.Person!.RemovedAt == null);

    private IQueryable<Invitation> OpenOnes(DateTimeOffset now) =>
        ledger.Invitations.Where(invitation => invitation.UsedAt == null && invitation.Expires > now);
}
