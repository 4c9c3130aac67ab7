using System.Globalization;
using System.Security.Claims;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>What a person may do besides writing. Each is also the name of a policy, and of a claim of who has it.</summary>
public static class Ticks
{
    public const string Publishes = "publishes";
    public const string Signs = "signs";
    public const string ManagesPeople = "manages-people";

    public static string[] All { get; } = [Publishes, Signs, ManagesPeople];

    /// <summary>The ticks that a person has.</summary>
    public static IEnumerable<string> Of(Person person) =>
        All.Where(tick =>
            tick switch
            {
                Publishes => person.Publishes,
                Signs => person.Signs,
                _ => person.ManagesPeople,
            }
        );
}

/// <summary>What a session says about the person who is signed in.</summary>
public static class SignedIn
{
    /// <summary>The claim with the moment at which the session began.</summary>
    public const string Proved = "proved";

    extension(ClaimsPrincipal user)
    {
        /// <summary>The id of the <see cref="Person"/>.</summary>
        public string PersonId =>
            user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody is signed in.");

        public string PersonName => user.FindFirstValue(ClaimTypes.Name) ?? "";

        public bool Publishes => user.HasClaim(Ticks.Publishes, "");

        public bool Signs => user.HasClaim(Ticks.Signs, "");

        /// <summary>What leads on to a change: whoever may not put it on the site proposes it.</summary>
        public string ReleaseWords => user.Publishes || user.Signs ? "Publish..." : "Propose...";

        /// <summary>When the person last showed who they are, by passkey or by password and code.</summary>
        public DateTimeOffset ProvedAt =>
            DateTimeOffset.TryParse(user.FindFirstValue(Proved), CultureInfo.InvariantCulture, out var moment) ? moment : default;

        public bool ManagesPeople => user.HasClaim(Ticks.ManagesPeople, "");
    }
}
