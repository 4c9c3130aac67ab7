using System.Collections.Frozen;

namespace CollagenInfo.Content;

/// <summary>
/// Every built-in page of the site. Sitemap, page cache, links, redirects, suggestions on the 404 page, A to Z and search all use
/// this list.
/// </summary>
public static class SitePages
{
    /// <summary>Names that no topic may have, because the site uses those addresses or may need them later.</summary>
    public static FrozenSet<string> ReservedNames { get; } =
        FrozenSet.Create(
            StringComparer.OrdinalIgnoreCase,
            "a-to-z",
            "clinic",
            "css",
            "errors",
            "feed",
            "feedback",
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

    /// <summary>The front page, with the title it has if there is no <c>home.yml</c>.</summary>
    public static SitePage Home { get; } = new(PageAddress.Home, "Microneedling", "");

    /// <summary>The list of the tools.</summary>
    public static SitePage ToolList { get; } =
        new(
            PageAddress.Tools,
            "Tools for before and after your treatment",
            "How to get ready, your aftercare hour by hour, what is normal when, what to tell your practitioner, and the dates of a "
                + "course. Nothing that you enter is kept."
        );

    /// <summary>What to stop and do on which day before an appointment.</summary>
    public static SitePage Preparation { get; } = new(
        PageAddress.Preparation,
        "Get ready for your appointment",
        "Give the day of your appointment. See what to stop and what to do before it, each with its day."
    )
    {
        IsSameForEverybody = false,
    };

    /// <summary>Every aftercare rule as a day and time.</summary>
    public static SitePage Timeline { get; } = new(
        PageAddress.Timeline,
        "Aftercare timeline: your days and times",
        "Say when your treatment ended. See from which day and time you can wear makeup, wash, go out in the sun, exercise and more."
    )
    {
        IsSameForEverybody = false,
    };

    /// <summary>When something may be done again.</summary>
    public static SitePage WhenCanI { get; } = new(
        PageAddress.WhenCanI,
        "When can I ...?",
        "How long to wait after treatment before makeup, sun, exercise, swimming, work and other things."
    )
    {
        IsSameForEverybody = false,
    };

    /// <summary>What a symptom means on a given day after treatment.</summary>
    public static SitePage Symptoms { get; } = new(
        PageAddress.Symptoms,
        "Is this normal?",
        "Choose the day after treatment and what you notice: find out if it is expected, or if you should call."
    );

    /// <summary>The checklist for the first consultation.</summary>
    public static SitePage Suitability { get; } = new(
        PageAddress.Suitability,
        "Checklist: what to tell your practitioner",
        "Tick what applies to you, and get one page to take with you: reasons not to have it, times to wait, and what to ask."
    )
    {
        IsSameForEverybody = false,
    };

    /// <summary>The dates, checks and cost of several sessions.</summary>
    public static SitePage Course { get; } = new(
        PageAddress.Course,
        "Course planner: dates and cost",
        "Give a first date and a number of sessions. See the dates, when results can be judged, what to keep clear and the whole cost."
    )
    {
        IsSameForEverybody = false,
    };

    /// <summary>Every page and term from A to Z.</summary>
    public static SitePage AToZ { get; } =
        new(PageAddress.AToZ, "A to Z", "Every page of this site, and the words that people use for what is on it, from A to Z.");

    /// <summary>What the words of the site mean.</summary>
    public static SitePage Glossary { get; } =
        new(PageAddress.Glossary, "Glossary", "Medical and technical words on this site, in plain words.");

    /// <summary>The clinic: its phone, hours, address and prices.</summary>
    public static SitePage Clinic { get; } = new(
        PageAddress.Clinic,
        "The clinic",
        "Phone, opening hours, address and prices of {{ clinic.name }}, and who treats you."
    );

    /// <summary>The rules that the checker applies.</summary>
    public static SitePage Rules { get; } = new(
        PageAddress.Rules,
        "Rules that a program checks",
        "Every rule that the checker of this site holds, why it is there, and an example."
    )
    {
        IsListed = false,
    };

    /// <summary>The search.</summary>
    public static SitePage Search { get; } = new(
        PageAddress.Search,
        "Search",
        "Search the pages and tools on microneedling (collagen induction therapy, CIT), in your own words."
    )
    {
        IsListed = false,
        IsSameForEverybody = false,
    };

    /// <summary>The tools for one patient, in the order of the site.</summary>
    public static IReadOnlyList<SitePage> Tools { get; } = [Timeline, WhenCanI, Symptoms, Preparation, Suitability, Course];

    /// <summary>All of them, in the order of the site.</summary>
    public static IReadOnlyList<SitePage> All { get; } = [Home, ToolList, .. Tools, AToZ, Glossary, Clinic, Rules, Search];

    /// <summary>The pages that lists of pages name; the front page is left out, because every page links to it.</summary>
    public static IReadOnlyList<SitePage> Listed { get; } = [.. All.Where(page => page.IsListed && page != Home)];

    private static readonly FrozenDictionary<string, SitePage> ByAddress =
        All.ToFrozenDictionary(page => page.Address, StringComparer.Ordinal);

    /// <summary>The built-in page at an address; null if there is none.</summary>
    public static SitePage? Find(string address) => ByAddress.GetValueOrDefault(address);
}
