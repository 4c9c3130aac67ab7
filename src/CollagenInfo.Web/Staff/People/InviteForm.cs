using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>Who is to be invited, as the browser sends it.</summary>
public sealed record InviteForm
{
    private const int LongestText = 60;

    public string? Name { get; init; }

    public string? Job { get; init; }

    public string[] Ticks { get; init; } = [];

    internal bool HasName => PersonName.HasLength(Name?.Trim() ?? "");

    /// <summary>What is wrong with it.</summary>
    /// <param name="isTaken">Whether somebody has the name.</param>
    internal IReadOnlyList<FieldError> Read(bool isTaken)
    {
        FieldError? ofName =
            !HasName ? new("name", $"Enter the person's name, in {PersonName.Shortest} to {PersonName.Longest} letters")
            : PersonName.FaultOf(Name!.Trim()) is { } fault ? new("name", fault)
            : isTaken ? new("name", "Somebody here has this name already. To let the same person in again, open their account below")
            : null;
        FieldError? ofJob = Job?.Trim().Length > LongestText ? new("job", $"Enter the job in at most {LongestText} letters") : null;
        return [.. new[] { ofName, ofJob }.OfType<FieldError>()];
    }
}
