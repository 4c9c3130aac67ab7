using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The sign-in page.</summary>
public sealed record SignInViewModel : DeskPage
{
    public required SignInForm Form { get; init; }

    /// <summary>Whether a form met the end of a session that is too long to be sent again.</summary>
    public bool IsTextTooLong { get; init; }

    /// <summary>The ways in of who is signed in and shows once more that it is them; null if nobody is signed in.</summary>
    public PersonWays? Ways { get; init; }

    /// <summary>Whether a passkey is of use here.</summary>
    public bool AsksForPasskey => HasPasskeys && Ways is not { Passkeys: 0 };

    /// <summary>Whether a password is of use here.</summary>
    public bool AsksForPassword => Ways is not { HasPassword: false } || !AsksForPasskey;

    /// <summary>Whether there is no account yet.</summary>
    public required bool IsNobody { get; init; }

    /// <summary>Whether browsers can use passkeys at this address.</summary>
    public required bool HasPasskeys { get; init; }

    /// <summary>Where they can, if not here; null if the site's address is not known.</summary>
    public required string? SecureAddress { get; init; }

    public FormField NameField =>
        new("name", "Your name", Form.Name)
        {
            MaxLength = 60,
            AutoComplete = "username",
            Error = ErrorOf("name"),
        };

    public FormField PasswordField =>
        new("password", "Password", null)
        {
            Type = "password",
            AutoComplete = "current-password",
            Error = ErrorOf("password"),
        };

    public FormField CodeField =>
        new("code", "Code from your app", null)
        {
            Hint = "6 digits, or one of your recovery codes. Each works once.",
            MaxLength = 20,
            AutoComplete = "one-time-code",
            Error = ErrorOf("code"),
        };
}
