using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>
/// After five wrong passwords or codes, an account has to wait before the next, each time longer. Passkeys do not wait: nobody can
/// lock somebody else out.
/// </summary>
internal static class WrongTries
{
    private const int Free = 5;
    private const int MostMinutes = 15;

    /// <summary>Counts a try as wrong, before anything is compared: so tries at the same time count too.</summary>
    public static void Count(Person person, DateTimeOffset now)
    {
        person.AccessFailedCount++;
        if (person.AccessFailedCount >= Free)
        {
            var doublings = Math.Min(person.AccessFailedCount - Free, MostMinutes);
            person.LockoutEnd = now.AddMinutes(Math.Min(MostMinutes, 1 << doublings));
        }
    }

    public static void Forget(Person person) => (person.AccessFailedCount, person.LockoutEnd) = (0, null);

    /// <summary>How many minutes are left to wait; 0 for none.</summary>
    public static int MinutesLeft(Person person, DateTimeOffset now) =>
        person.LockoutEnd is { } end && end > now ? (int)Math.Ceiling((end - now).TotalMinutes) : 0;
}
