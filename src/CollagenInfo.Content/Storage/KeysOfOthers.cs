using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>The keys at the top of a page in Hugo, Jekyll, Kirby, Docusaurus and Starlight, and ours for the same.</summary>
internal static class KeysOfOthers
{
    private const string PublicOrNot =
        "An article has 'status: published' or 'status: draft'; a topic is public as long as one of its articles is.";

    private static readonly FrozenDictionary<string, string> Ours = new Dictionary<string, string>
    {
        ["name"] = "title",
        ["heading"] = "title",
        ["headline"] = "title",
        ["linktitle"] = "title",
        ["navtitle"] = "title",
        ["sidebarlabel"] = "title",
        ["description"] = "summary",
        ["excerpt"] = "summary",
        ["abstract"] = "summary",
        ["subtitle"] = "summary",
        ["tagline"] = "summary",
        ["teaser"] = "summary",
        ["intro"] = "summary",
        ["metadescription"] = "summary",
        ["seodescription"] = "summary",
        ["weight"] = "order",
        ["navorder"] = "order",
        ["menuorder"] = "order",
        ["sidebarposition"] = "order",
        ["position"] = "order",
        ["sort"] = "order",
        ["num"] = "order",
        ["date"] = "publish",
        ["pubdate"] = "publish",
        ["publishdate"] = "publish",
        ["publishedat"] = "publish",
        ["expirydate"] = "unpublish",
        ["unpublishdate"] = "unpublish",
        ["expires"] = "unpublish",
        ["until"] = "unpublish",
        ["tags"] = "words",
        ["keywords"] = "words",
        ["synonyms"] = "words",
        ["cover"] = "image",
        ["coverimage"] = "image",
        ["featuredimage"] = "image",
        ["hero"] = "image",
        ["thumbnail"] = "image",
        ["banner"] = "image",
        ["alt"] = "imageAlt",
        ["imagealt"] = "imageAlt",
        ["coveralt"] = "imageAlt",
        ["type"] = "kind",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> NotNeeded = new Dictionary<string, string>
    {
        ["draft"] = PublicOrNot,
        ["published"] = PublicOrNot,
        ["hidden"] = PublicOrNot,
        ["private"] = PublicOrNot,
        ["visible"] = PublicOrNot,
        ["public"] = PublicOrNot,
        ["unlisted"] = PublicOrNot,
        ["slug"] = "The name of the file is the address: rename the file, and write a line in redirects.yml.",
        ["permalink"] = "The name of the file is the address: rename the file, and write a line in redirects.yml.",
        ["url"] = "The name of the file is the address: rename the file, and write a line in redirects.yml.",
        ["id"] = "The name of the file is the address: rename the file, and write a line in redirects.yml.",
        ["aliases"] = "Write old addresses in redirects.yml.",
        ["redirectfrom"] = "Write old addresses in redirects.yml.",
        ["redirectto"] = "Write old addresses in redirects.yml.",
        ["redirect"] = "Write old addresses in redirects.yml.",
        ["layout"] = "Delete the line: every page looks the same.",
        ["template"] = "Delete the line: every page looks the same.",
        ["author"] = "Delete the line: pages name who signed them, under 'review:'.",
        ["authors"] = "Delete the line: pages name who signed them, under 'review:'.",
        ["lastmod"] = "Delete the line: pages name who signed them and when, under 'review:'.",
        ["lastupdated"] = "Delete the line: pages name who signed them and when, under 'review:'.",
        ["updated"] = "Delete the line: pages name who signed them and when, under 'review:'.",
        ["categories"] = "Delete the line: the folder of the file is its topic.",
        ["category"] = "Delete the line: the folder of the file is its topic.",
        ["parent"] = "Delete the line: the folder of the file is its topic.",
        ["section"] = "Delete the line: the folder of the file is its topic.",
        ["toc"] = "Delete the line: the list of contents comes by itself.",
        ["tableofcontents"] = "Delete the line: the list of contents comes by itself.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What to write instead of the key of another program; null if the key is none, or the file has nothing for it.</summary>
    public static string? AdviceFor(string key, IReadOnlySet<string> known)
    {
        if (!known.Contains("summary"))
        {
            return null;
        }

        var name = string.Concat(key.Where(char.IsLetter));
        return Ours.TryGetValue(name, out var ours) && known.Contains(ours)
            ? $"Here it is called '{ours}'."
            : NotNeeded.GetValueOrDefault(name);
    }
}
