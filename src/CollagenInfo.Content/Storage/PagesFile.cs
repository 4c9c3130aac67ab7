using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>pages.yml</c>: the addresses of pages with their search words.</summary>
internal static class PagesFile
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Parse(YamlMap file)
    {
        var words = SitePages
            .Tools.Prepend(SitePages.Clinic)
            .ToFrozenDictionary(page => page.Address, page => file.List(page.Address), StringComparer.Ordinal);
        file.RefuseOtherKeys();
        return words;
    }
}
