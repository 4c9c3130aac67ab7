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

    internal static SendAgainViewModel From(string posted, string address, string person) =>
        new()
        {
            Title = "You are signed in again",
            Address = address,
            Fields = PostedAgain.FieldsOf(posted),
            Person = person,
        };
}
