using System.Security.Cryptography;
using System.Text;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The code by which the first person gets in: who can read what the program prints runs the server.</summary>
public sealed class FirstCode(TimeProvider clock)
{
    public const int MinutesValid = 60;

    private const int Length = 10;

    private volatile Offered? offered;

    /// <summary>Makes a new code in place of the last one. Only its hash is kept.</summary>
    public string Renew()
    {
        var code = TypedCode.Create(Length);
        offered = new Offered(TypedCode.HashOf(code), clock.GetUtcNow().AddMinutes(MinutesValid));
        return code;
    }

    public bool IsRight(string? typed) =>
        offered is { } code
        && clock.GetUtcNow() < code.Expires
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(code.Hash), Encoding.ASCII.GetBytes(TypedCode.HashOf(typed)));

    private sealed record Offered(string Hash, DateTimeOffset Expires);
}
