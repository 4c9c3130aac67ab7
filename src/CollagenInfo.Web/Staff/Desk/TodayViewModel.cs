using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What waits and what is wrong, for Today.cshtml.</summary>
public sealed record TodayViewModel : DeskPage
{
    /// <summary>How many pages are on the site.</summary>
    public required int Pages { get; init; }
}
