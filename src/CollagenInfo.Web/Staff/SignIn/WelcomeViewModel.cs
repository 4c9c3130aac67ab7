using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The page on which a new person says who they are, and chooses how to sign in.</summary>
public sealed record WelcomeViewModel : DeskPage
{
    public required WelcomeForm Form { get; init; }

    public required CodeApp App { get; init; }

    public required bool HasPasskeys { get; init; }

    public FormField NameField =>
        new("name", "Your name", Form.Name)
        {
            MaxLength = PersonName.Longest,
            AutoComplete = "name",
            Error = ErrorOf("name"),
        };

    public FormField JobField =>
        new("job", "Your job", Form.Job)
        {
            Hint = "Such as \"Nurse\" or \"Practice manager\".",
            MaxLength = PersonName.LongestJob,
            AutoComplete = "organization-title",
            Error = ErrorOf("job"),
        };

    public NewPassword NewPassword => new(App, ErrorOf("password"), ErrorOf("code"));
}

/// <summary>The fields for a new password with its code app, for _NewPassword.cshtml.</summary>
/// <param name="App">The secret for the app.</param>
/// <param name="PasswordError">What is wrong with the password; null if nothing.</param>
/// <param name="CodeError">What is wrong with the code; null if nothing.</param>
public sealed record NewPassword(CodeApp App, string? PasswordError, string? CodeError)
{
    public FormField PasswordField =>
        new("password", "Password", null)
        {
            Type = "password",
            Hint = $"At least {LongPassword.FewestLetters} letters: four or five words that have nothing to do with each other.",
            AutoComplete = "new-password",
            Error = PasswordError,
        };

    public FormField CodeField =>
        new("code", "Code that the app shows now", null)
        {
            Hint = "6 digits.",
            MaxLength = 20,
            AutoComplete = "one-time-code",
            Error = CodeError,
        };
}
