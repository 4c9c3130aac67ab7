using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>
/// After five wrong passwords or codes for a name, a client has to wait before the next, each time longer; after fifty in an hour,
/// everybody has to. Names that nobody has are counted too, so that nobody learns from a wait who has an account. Passkeys do not
/// wait: nobody can lock somebody else out.
/// </summary>
public sealed class WrongTries(TimeProvider clock)
{
    private const int Free = 5;
    private const int MostMinutes = 15;
    private const int MostInAnHour = 50;
    private const string Everywhere = "everywhere";

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Name, string Client), Tries> counts = [];

    /// <summary>Counts a try as wrong, before anything is compared: so tries at the same time count too.</summary>
    /// <param name="name">The name that was typed, however it is spelled.</param>
    /// <param name="client">The network from which it was typed.</param>
    /// <returns>How many minutes are left to wait; 0 if the try is counted and may be made.</returns>
    public int Count(string name, string client)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            DropOld(now);
            var (here, all) = (Find(name, client), Find(name, Everywhere));
            var until = all?.Number >= MostInAnHour ? all.Ends : here?.WaitUntil ?? now;
            if (until > now)
            {
                return (int)Math.Ceiling((until - now).TotalMinutes);
            }

            var number = 1 + (here?.Number ?? 0);
            counts[Key(name, client)] = new Tries(number, now + Kept, now + WaitAfter(number));
            counts[Key(name, Everywhere)] = new Tries(1 + (all?.Number ?? 0), all?.Ends ?? now + Kept, now);
            return 0;
        }
    }

    /// <summary>The last try that was counted was right.</summary>
    public void Forget(string name, string client)
    {
        lock (gate)
        {
            counts.Remove(Key(name, client));
            if (Find(name, Everywhere) is { } all)
            {
                counts[Key(name, Everywhere)] = all with { Number = all.Number - 1 };
            }
        }
    }

    private static TimeSpan WaitAfter(int number) =>
        number < Free ? TimeSpan.Zero : TimeSpan.FromMinutes(Math.Min(MostMinutes, 1 << Math.Min(number - Free, MostMinutes)));

    private static (string Name, string Client) Key(string name, string client) => (Roster.LettersOf(name), client);

    private Tries? Find(string name, string client) => counts.GetValueOrDefault(Key(name, client));

    private void DropOld(DateTimeOffset now)
    {
        foreach (var (key, _) in counts.Where(count => count.Value.Ends <= now).ToList())
        {
            counts.Remove(key);
        }
    }

    /// <summary>Wrong tries of one kind.</summary>
    /// <param name="Number">How many there were.</param>
    /// <param name="Ends">When they are forgotten.</param>
    /// <param name="WaitUntil">When the next may be made.</param>
    private sealed record Tries(int Number, DateTimeOffset Ends, DateTimeOffset WaitUntil);
}
