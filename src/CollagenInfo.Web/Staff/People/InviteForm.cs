using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.People;

/// <summary>Who is to be invited, as the browser sends it.</summary>
public sealed record InviteForm
{
    public string? Name { get; init; }

    public string? Job { get; init; }

    public string[] Ticks { get; init; } = [];

    /// <summary>What is wrong with it.</summary>
    /// <param name="isTaken">Whether somebody has the name.</param>
    internal IReadOnlyList<FieldError> Read(bool isTaken)
    {
        var (ofName, ofJob) = PersonName.FaultsOf(Name, Job);
        ofName ??= isTaken ? "Somebody here has this name already. To let the same person in again, open their account below" : null;
        return
        [
            .. ofName is null ? [] : new[] { new FieldError("name", ofName) },
            .. ofJob is null ? [] : new[] { new FieldError("job", ofJob) },
        ];
    }
}
