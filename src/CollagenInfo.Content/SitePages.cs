using System.Collections.Frozen;

namespace CollagenInfo.Content;

/// <summary>The addresses that are the site's own and not files of the content folder.</summary>
public static class SitePages
{
    /// <summary>Names that no topic may take, because the site answers there itself, now or one day.</summary>
    public static FrozenSet<string> ReservedNames { get; } =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            "a-to-z",
            "clinic",
            "css",
            "errors",
            "feed",
            "glossary",
            "health",
            "images",
            "js",
            "robots",
            "rules",
            "search",
            "sitemap",
            "staff",
            "tools"
        );

    /// <summary>The page of the clinic, which is made from <c>clinic.yml</c>.</summary>
    public const string Clinic = "/clinic";

    /// <summary>The tool that says from when something may be done.</summary>
    public const string WhenCanI = "/tools/when-can-i";

    /// <summary>The tools for one patient, in the order of the site.</summary>
    public static IReadOnlyList<SiteTool> Tools { get; } =
    [
        new(
            "/tools/aftercare-timeline",
            "I had my treatment today",
            "What you can do now, and from when: every aftercare rule as a day and time, for your calendar or on paper."
        ),
        new(WhenCanI, "When can I ...?", "Makeup, sun, exercise, work and all the rest, each with its waiting time."),
        new(
            "/tools/is-this-normal",
            "Is this normal?",
            "Choose the day and what you see. Find out if it is expected, or if you should call."
        ),
        new("/tools/suitability", "What to tell your practitioner", "Tick what applies to you and get one page to take with you."),
        new("/tools/course-planner", "Plan a course", "The dates of your sessions, when results can be judged, and the whole cost."),
    ];

    /// <summary>Pages that an article may link to although no file makes them.</summary>
    public static FrozenSet<string> Addresses { get; } =
        FrozenSet.Create(
            StringComparer.Ordinal,
            ["/", "/a-to-z", Clinic, "/glossary", "/rules", "/search", "/tools", .. Tools.Select(tool => tool.Address)]
        );
}
