using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools, ready for Index.cshtml.</summary>
public sealed record ToolsViewModel : PageViewModel
{
    public required IReadOnlyList<ToolCard> Tools { get; init; }

    public static ToolsViewModel OfAll() => new()
    {
        Title = "Tools that work out times for you",
        Description = "What is normal when, what to tell your practitioner, and the dates of a course. Nothing that you enter is kept.",
        Breadcrumbs = [new PageLink("Home", "/")],
        Tools = [.. SitePages.Tools.Select(Card)],
    };

    private static ToolCard Card(string address) => address switch
    {
        "/tools/is-this-normal" => new("Is this normal?", "Choose the day and what you see. Find out if it is expected, or if you should call.", address),
        "/tools/suitability" => new("What to tell your practitioner", "Tick what applies to you and get one page to take with you.", address),
        "/tools/course-planner" => new("Plan a course", "The dates of your sessions, when results can be judged, and the whole cost.", address),
        _ => throw new ArgumentOutOfRangeException(nameof(address), address, "There is no such tool."),
    };
}

/// <summary>A tool in the list.</summary>
public sealed record ToolCard(string Title, string Summary, string Address);
