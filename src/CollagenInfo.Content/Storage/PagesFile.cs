using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>pages.yml</c>: the address of each page, and what people type for it.</summary>
internal static class PagesFile
{
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Parse(YamlMap file)
    {
        var words = SitePages
            .Tools.Select(tool => tool.Address)
            .Prepend(SitePages.Clinic)
            .ToFrozenDictionary(address => address, file.List, StringComparer.Ordinal);
        file.RefuseOtherKeys();
        return words;
    }
}
