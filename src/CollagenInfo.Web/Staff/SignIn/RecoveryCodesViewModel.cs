using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The page that shows new recovery codes, once.</summary>
public sealed record RecoveryCodesViewModel : DeskPage
{
    public required IReadOnlyList<string> Codes { get; init; }

    internal static RecoveryCodesViewModel From(IReadOnlyList<string> codes) => new() { Title = "Your recovery codes", Codes = codes };
}
