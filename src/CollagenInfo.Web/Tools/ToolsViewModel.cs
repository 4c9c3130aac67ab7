using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools, for Index.cshtml.</summary>
public sealed record ToolsViewModel : PageViewModel
{
    /// <summary>The tools with the names of their icons.</summary>
    public required IReadOnlyList<(SitePage Tool, string Icon)> Tools { get; init; }

    public static ToolsViewModel Create() =>
        new()
        {
            Title = SitePages.ToolList.Title,
            Description = SitePages.ToolList.Summary,
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            Tools = [.. SitePages.Tools.Select(tool => (tool, IconOf(tool)))],
        };

    private static string IconOf(SitePage tool) =>
        tool.Address switch
        {
            PageAddress.Timeline => "today",
            PageAddress.WhenCanI => "clock",
            PageAddress.Symptoms => "normal",
            PageAddress.Preparation => "calendar",
            PageAddress.Suitability => "for-me",
            PageAddress.Course => "cost",
            _ => "arrow",
        };
}
