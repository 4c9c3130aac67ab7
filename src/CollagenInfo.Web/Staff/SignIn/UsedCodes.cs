namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>Codes of apps that let somebody in: who has looked over a shoulder must not use the same again while it is valid.</summary>
public sealed class UsedCodes(TimeProvider clock)
{
    /// <summary>Longer than a code is accepted.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    private readonly Lock gate = new();
    private readonly Dictionary<(string PersonId, string Code), DateTimeOffset> used = [];

    /// <summary>Uses a code that is right; false if the person has used it already.</summary>
    public bool TryUse(string personId, string code)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            foreach (var (old, _) in used.Where(code => code.Value <= now - Kept).ToList())
            {
                used.Remove(old);
            }

            return used.TryAdd((personId, code), now);
        }
    }
}
