using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>A page that asks for a code.</summary>
public sealed record CodeViewModel : DeskPage
{
    /// <summary>Where the code is found.</summary>
    public required string Lead { get; init; }

    /// <summary>Where it is sent.</summary>
    public required string Address { get; init; }

    public FormField CodeField =>
        new("code", "Code", null)
        {
            Hint = "With or without the hyphens.",
            MaxLength = 40,
            AutoComplete = "off",
            Error = ErrorOf("code"),
        };

    internal static CodeViewModel First(string? fault = null) =>
        new()
        {
            Title = "The first account",
            Lead = "Type the code that the program printed when it started.",
            Address = DeskAddress.First,
            FieldErrors = ErrorsOf(fault),
        };

    internal static CodeViewModel Invited(string? fault = null) =>
        new()
        {
            Title = "Your invitation",
            Lead = "Type the code of your invitation. It is what stands behind the # of your link.",
            Address = DeskAddress.Invitation,
            FieldErrors = ErrorsOf(fault),
        };

    private static FieldError[] ErrorsOf(string? fault) => fault is null ? [] : [new FieldError("code", fault)];
}
