using System.Collections.Frozen;

namespace CollagenInfo.Content.Storage;

/// <summary>The keys at the top of a page in Hugo, Jekyll, Kirby, Docusaurus and Starlight, and ours for the same.</summary>
internal static class KeysOfOthers
{
    private const string PublicOrNot =
        "An article has 'status: published' or 'status: draft'; a topic is public as long as one of its articles is.";

    private const string Address = "The name of the file is the address: rename the file, and write a line in redirects.yml.";

    private const string Moved = "Write old addresses in redirects.yml.";

    private const string Signed = "Delete the line: a page names who signed it and when, under 'review:'.";

    private const string Folder = "Delete the line: the folder of the file is its topic.";

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
        ["images"] = "image",
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
        ["slug"] = Address,
        ["permalink"] = Address,
        ["url"] = Address,
        ["id"] = Address,
        ["aliases"] = Moved,
        ["redirectfrom"] = Moved,
        ["redirectto"] = Moved,
        ["redirect"] = Moved,
        ["author"] = Signed,
        ["authors"] = Signed,
        ["lastmod"] = Signed,
        ["lastmodified"] = Signed,
        ["lastmodifiedat"] = Signed,
        ["lastupdate"] = Signed,
        ["lastupdated"] = Signed,
        ["updated"] = Signed,
        ["categories"] = Folder,
        ["category"] = Folder,
        ["parent"] = Folder,
        ["grandparent"] = Folder,
        ["section"] = Folder,
        ["sidebar"] = "Delete it: 'order' gives the place of the page, and 'title' its name.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What other programs have to be told, and this one has not.</summary>
    private static readonly FrozenSet<string> Idle = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "layout", "template", "type", "toc", "showtoc", "hastoc", "tableofcontents", "hidetableofcontents", "hidetitle",
        "tocminheadinglevel", "tocmaxheadinglevel", "menu", "menus", "params", "series", "resources", "outputs", "markup", "cascade",
        "sitemap", "haschildren", "navexclude", "searchexclude", "customediturl", "editurl", "head", "prev", "next", "paginationnext",
        "paginationprev", "displayedsidebar", "pagefind", "uuid", "lang", "language", "robots", "comments", "math", "mermaid", "css",
        "cssclass", "cssclasses", "excerptseparator", "renderwithliquid", "translationkey", "build");

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
            : Idle.Contains(name) ? "Delete the line: here nothing has to be said about that."
            : NotNeeded.GetValueOrDefault(name);
    }
}
