using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools, ready for Index.cshtml.</summary>
public sealed record ToolsViewModel : PageViewModel
{
    public required IReadOnlyList<SiteTool> Tools { get; init; }

    public static ToolsViewModel OfAll() =>
        new()
        {
            Title = "Tools for before and after your treatment",
            Description =
                "Your aftercare hour by hour, what is normal when, what to tell your practitioner, and the dates of a course. Nothing that you enter is kept.",
            Breadcrumbs = [new PageLink("Home", "/")],
            Tools = SitePages.Tools,
        };
}
