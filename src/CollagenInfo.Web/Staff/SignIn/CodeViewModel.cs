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
            Lead = "Type the code that whoever runs the server gave you. The program printed it when it started; it is good for an hour.",
            Address = DeskAddress.First,
            FieldErrors = ErrorsOf(fault),
        };

    internal static CodeViewModel Invited(string? fault = null) =>
        new()
        {
            Title = "Your invitation",
            Lead = "Your invitation has a code: what stands behind the # of your link. When it stands here, go on.",
            Address = DeskAddress.Invitation,
            FieldErrors = ErrorsOf(fault),
        };

    private static FieldError[] ErrorsOf(string? fault) => fault is null ? [] : [new FieldError("code", fault)];
}
