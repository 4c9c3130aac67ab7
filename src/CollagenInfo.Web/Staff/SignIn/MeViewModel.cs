using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The page of one's own account.</summary>
public sealed record MeViewModel : DeskPage
{
    public required string Name { get; init; }

    public required string Job { get; init; }

    public required IReadOnlyList<PasskeyLine> Passkeys { get; init; }

    /// <summary>Whether a password with a code app is set.</summary>
    public required bool HasPassword { get; init; }

    /// <summary>How many recovery codes are left.</summary>
    public required int RecoveryCodes { get; init; }

    /// <summary>Whether browsers can make passkeys at this address.</summary>
    public required bool HasPasskeys { get; init; }

    public FormField NameField =>
        new("name", "Your name", Name)
        {
            MaxLength = PersonName.Longest,
            AutoComplete = "name",
            Error = ErrorOf("name"),
        };

    public FormField JobField =>
        new("job", "Your job", Job)
        {
            MaxLength = PersonName.LongestJob,
            AutoComplete = "organization-title",
            Error = ErrorOf("job"),
        };

    public static FormField LabelField { get; } =
        new("label", "What you call it", null)
        {
            Hint = "Such as \"My phone\".",
            MaxLength = 40,
            AutoComplete = "off",
        };
}

/// <summary>One passkey in the list.</summary>
/// <param name="Id">Its id, as text.</param>
/// <param name="Name">What its owner calls it.</param>
/// <param name="Added">The day it was added.</param>
public sealed record PasskeyLine(string Id, string Name, string Added);
