using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>The people of the desk.</summary>
public sealed class Roster(LedgerContext ledger, TimeProvider clock)
{
    private DbSet<IdentityUserPasskey<string>> Passkeys => ledger.Set<IdentityUserPasskey<string>>();

    /// <summary>Whether there is any account, used or not.</summary>
    public Task<bool> HasAnyoneAsync() => Present().AnyAsync();

    /// <summary>Everybody who has an account, by name.</summary>
    public async Task<IReadOnlyList<Person>> AllAsync() => await Present().OrderBy(person => person.Name).ToListAsync();

    /// <summary>A person who has an account; null if there is none with that id.</summary>
    public Task<Person?> FindAsync(string id) => Present().SingleOrDefaultAsync(person => person.Id == id);

    /// <summary>The person of a name, however it is spelled: "dr nora writer" is "Dr. Nora Writer". Null if nobody has it.</summary>
    public async Task<Person?> FindByNameAsync(string name)
    {
        var (asked, letters) = (Normalized(name), LettersOf(name));
        var alike = (await Present().ToListAsync()).Where(person => LettersOf(person.Name) == letters).ToList();
        return alike.Find(person => person.NormalizedUserName == asked) ?? (letters.Length > 0 && alike is [var only] ? only : null);
    }

    /// <summary>What is the same in all spellings of a name.</summary>
    internal static string LettersOf(string name) => string.Concat(Normalized(name).Where(char.IsLetterOrDigit));

    /// <summary>Makes a person who is not saved yet.</summary>
    public Person Create(string name) =>
        new()
        {
            Name = name.Trim(),
            UserName = name.Trim(),
            NormalizedUserName = Normalized(name),
            SecurityStamp = $"{Guid.NewGuid():N}",
            InvitedAt = clock.GetUtcNow(),
        };

    /// <summary>Adds a person to what the ledger will save next.</summary>
    public void Add(Person person) => ledger.Users.Add(person);

    public Task SaveAsync() => ledger.SaveChangesAsync();

    /// <summary>The names of those who sign, but for one person.</summary>
    public async Task<IReadOnlyList<string>> OthersWhoSignAsync(string personId) =>
        await Present().Where(person => person.Signs && person.Id != personId).Select(person => person.Name).ToListAsync();

    /// <summary>The names of those who publish or sign.</summary>
    public async Task<IReadOnlyList<string>> WhoPublishOrSignAsync() =>
        await Present()
            .Where(person => person.Publishes || person.Signs)
            .OrderBy(person => person.Name)
            .Select(person => person.Name)
            .ToListAsync();

    /// <summary>Whether somebody else has an account that was used.</summary>
    public Task<bool> HasOthersInUseAsync(string personId) =>
        Present()
            .AnyAsync(other =>
                other.Id != personId && (other.PasswordHash != null || Passkeys.Any(passkey => passkey.UserId == other.Id))
            );

    /// <summary>Whether a person has no other way in than one passkey.</summary>
    public async Task<bool> HasOnlyOnePasskeyAsync(string personId) =>
        await Present().AnyAsync(person => person.Id == personId && person.PasswordHash == null)
        && await Passkeys.CountAsync(passkey => passkey.UserId == personId) == 1;

    /// <summary>Whether nobody else could come and invite people. Who has not used an invitation yet may never do so.</summary>
    public async Task<bool> IsLastManagerAsync(Person person) =>
        person.ManagesPeople
        && !await Present()
            .AnyAsync(other =>
                other.ManagesPeople
                && other.Id != person.Id
                && (other.PasswordHash != null || Passkeys.Any(passkey => passkey.UserId == other.Id))
            );

    /// <summary>
    /// Closes an account: every way in is gone, sessions and rights end at once, and the name is free. The person stays in what was
    /// written. Saved with what the ledger saves next.
    /// </summary>
    public async Task CloseAsync(Person person)
    {
        person.RemovedAt = clock.GetUtcNow();
        (person.UserName, person.NormalizedUserName) = (person.Id, Normalized(person.Id));
        (person.PasswordHash, person.TwoFactorEnabled, person.SecurityStamp) = (null, false, $"{Guid.NewGuid():N}");
        (person.Publishes, person.Signs, person.ManagesPeople) = (false, false, false);
        ledger.RemoveRange(await Passkeys.Where(passkey => passkey.UserId == person.Id).ToListAsync());
        ledger.RemoveRange(await ledger.UserTokens.Where(token => token.UserId == person.Id).ToListAsync());
    }

    /// <summary>Does several things to the ledger, all or none.</summary>
    /// <param name="step">What to do; false to take back what was done.</param>
    public async Task<bool> AllOrNothingAsync(Func<Task<bool>> step)
    {
        await using var whole = await ledger.Database.BeginTransactionAsync();
        if (!await step())
        {
            return false;
        }

        await ledger.SaveChangesAsync();
        await whole.CommitAsync();
        return true;
    }

    /// <summary>As Identity does it.</summary>
    private static string Normalized(string name) => name.Trim().Normalize().ToUpperInvariant();

    private IQueryable<Person> Present() => ledger.Users.Where(person => person.RemovedAt == null);
}
