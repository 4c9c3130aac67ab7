using CollagenInfo.Content;

namespace CollagenInfo.Web.Settings;

/// <summary>The names of the site's own settings, to find those that are misspelt.</summary>
internal static class SettingNames
{
    public static IReadOnlyList<string> Known { get; } =
    [
        "AllowedHosts",
        "Content:Folder",
        "Content:LookAgainSeconds",
        "Content:SettleSeconds",
        "Desk:Enabled",
        "Desk:Git",
        "ForwardedHeaders:ForwardLimit",
        "ForwardedHeaders:KnownNetworks",
        "ForwardedHeaders:KnownProxies",
        "Insight:File",
        "Metrics:Url",
        "Search:ByMeaning",
        "State:Folder",
    ];

    private static readonly ILookup<string, string> BySection = Known.ToLookup(SectionOf, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// A sentence for each name that the site does not read, if its first part is that of one of the site's own, or nearly so.
    /// Everything else belongs to .NET, or to another program.
    /// </summary>
    public static IEnumerable<string> Misspelt(IEnumerable<string> written) =>
        from name in written
        where !Known.Contains(name, StringComparer.OrdinalIgnoreCase)
        let section = NearestWord.To(SectionOf(name), BySection.Select(own => own.Key))
        where section is not null && name.Contains(':') == BySection[section].First().Contains(':')
        select $"The site has no setting {name}. Did you mean {NearestWord.To(name, Known) ?? string.Join(" or ", BySection[section])}?";

    private static string SectionOf(string name) => name.Split(':')[0];
}
