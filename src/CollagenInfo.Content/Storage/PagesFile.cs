using System.Collections.Frozen;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The format of <c>pages.yml</c>: the addresses of pages with their search words, and the sections that answer whoever types
/// certain words.
/// </summary>
internal static class PagesFile
{
    private const char Anchor = '#';

    public static (IReadOnlyDictionary<string, IReadOnlyList<string>> Pages, IReadOnlyList<SectionWords> Sections) Parse(YamlMap file)
    {
        var words = SitePages
            .Tools.Prepend(SitePages.Clinic)
            .ToFrozenDictionary(page => page.Address, page => file.List(page.Address), StringComparer.Ordinal);
        SectionWords[] sections =
        [
            .. from key in file.Keys
            where key.Contains(Anchor, StringComparison.Ordinal)
            let parts = key.Split(Anchor, 2)
            select new SectionWords(parts[0], parts[1], file.List(key), file.LineOf(key)),
        ];
        file.RefuseOtherKeys();
        return (words, sections);
    }
}
