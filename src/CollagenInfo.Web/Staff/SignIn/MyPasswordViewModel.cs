using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The page for a new password with its code app.</summary>
public sealed record MyPasswordViewModel : DeskPage
{
    public required CodeApp App { get; init; }

    public NewPassword NewPassword => new(App, ErrorOf("password"), ErrorOf("code"));

    internal static MyPasswordViewModel From(CodeApp app, IReadOnlyList<FieldError>? faults = null) =>
        new()
        {
            Title = "Password and code app",
            App = app,
            FieldErrors = faults ?? [],
        };
}
