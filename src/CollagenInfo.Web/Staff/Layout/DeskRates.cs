using System.Threading.RateLimiting;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>How often one client may try to get in, or to read something by a link.</summary>
internal static class DeskRates
{
    /// <summary>The limit for passwords, passkeys, invitations and links.</summary>
    public const string Tries = "sign-in";

    /// <summary>The limit for the code of the first person.</summary>
    public const string FirstTries = "first";

    /// <summary>The limit for what comes before a try: what a browser needs for a passkey, and forms carried along.</summary>
    public const string BeforeTries = "before-sign-in";

    /// <summary>How many tries each limit allows in a minute.</summary>
    public static IReadOnlyDictionary<string, int> InAMinute { get; } =
        new Dictionary<string, int>
        {
            [Tries] = 10,
            [FirstTries] = 5,
            [BeforeTries] = 60,
        };

    public static FixedWindowRateLimiterOptions Minute(int tries) =>
        new()
        {
            PermitLimit = tries,
            Window = TimeSpan.FromMinutes(1),
            QueueLimit = 0,
        };
}
