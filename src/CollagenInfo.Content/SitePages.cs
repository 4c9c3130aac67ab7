using System.Collections.Frozen;

namespace CollagenInfo.Content;

/// <summary>The addresses that are the site's own and not files of the content folder.</summary>
public static class SitePages
{
    /// <summary>Names that no topic may take, because the site answers there itself, now or one day.</summary>
    public static FrozenSet<string> ReservedNames { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a-to-z", "clinic", "css", "errors", "feed", "glossary", "health", "images", "js", "robots", "rules", "search", "sitemap", "staff", "tools");

    /// <summary>The tools for one patient, in the order of the site.</summary>
    public static IReadOnlyList<string> Tools { get; } =
        ["/tools/aftercare-timeline", "/tools/when-can-i", "/tools/is-this-normal", "/tools/suitability", "/tools/course-planner"];

    /// <summary>Pages that an article may link to although no file makes them.</summary>
    public static FrozenSet<string> Addresses { get; } = FrozenSet.Create(StringComparer.Ordinal, ["/", "/a-to-z", "/clinic", "/glossary", "/rules", "/search", "/tools", .. Tools]);
}
