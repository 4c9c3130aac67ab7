using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools, for Index.cshtml.</summary>
public sealed record ToolsViewModel : PageViewModel
{
    public required IReadOnlyList<SitePage> Tools { get; init; }

    public static ToolsViewModel Create() =>
        new()
        {
            Title = SitePages.ToolList.Title,
            Description = SitePages.ToolList.Summary,
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            Tools = SitePages.Tools,
        };
}
