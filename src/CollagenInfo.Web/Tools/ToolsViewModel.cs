using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools, ready for Index.cshtml.</summary>
public sealed record ToolsViewModel : PageViewModel
{
    public required IReadOnlyList<ToolCard> Tools { get; init; }

    public static ToolsViewModel OfAll() => new()
    {
        Title = "Tools for before and after your treatment",
        Description = "Your aftercare hour by hour, what is normal when, what to tell your practitioner, and the dates of a course. Nothing that you enter is kept.",
        Breadcrumbs = [new PageLink("Home", "/")],
        Tools = [.. SitePages.Tools.Select(Card)],
    };

    private static ToolCard Card(string address) => address switch
    {
        "/tools/aftercare-timeline" => new("I had my treatment today", "What you can do now, and from when: every aftercare rule as a day and time, for your calendar or on paper.", address),
        "/tools/when-can-i" => new("When can I ...?", "Makeup, sun, exercise, work and all the rest, each with its waiting time.", address),
        "/tools/is-this-normal" => new("Is this normal?", "Choose the day and what you see. Find out if it is expected, or if you should call.", address),
        "/tools/suitability" => new("What to tell your practitioner", "Tick what applies to you and get one page to take with you.", address),
        "/tools/course-planner" => new("Plan a course", "The dates of your sessions, when results can be judged, and the whole cost.", address),
        _ => throw new ArgumentOutOfRangeException(nameof(address), address, "There is no such tool."),
    };
}

/// <summary>A tool in the list.</summary>
public sealed record ToolCard(string Title, string Summary, string Address);
