using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The page that sends a form again, which met the end of a session.</summary>
public sealed record SendAgainViewModel : DeskPage
{
    /// <summary>Where the form goes.</summary>
    public required string Address { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string?>> Fields { get; init; }

    /// <summary>As whom it is sent.</summary>
    public required string Person { get; init; }

    /// <summary>What has happened, and what is to be done.</summary>
    public required string Words { get; init; }

    /// <summary>The page for a form that was carried through the sign-in page.</summary>
    /// <param name="posted">What it sends.</param>
    /// <param name="address">Where it goes.</param>
    /// <param name="person">As whom it is sent.</param>
    /// <param name="wasHere">Whether the session had not ended, but something was asked for that needs a fresh proof of who it is.</param>
    internal static SendAgainViewModel From(string posted, string address, string person, bool wasHere) =>
        new()
        {
            Title = wasHere ? "You have shown that it is you" : "You are signed in again",
            Words = wasHere
                ? "Nothing is done yet, and nothing that you typed is lost."
                : "Your session had ended before your text was sent. It is not lost.",
            Address = address,
            Fields = PostedAgain.FieldsOf(posted),
            Person = person,
        };
}
