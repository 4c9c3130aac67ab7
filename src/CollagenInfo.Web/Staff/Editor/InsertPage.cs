using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>One kind of what can be inserted, for Insert.cshtml.</summary>
public sealed record InsertPage : DeskPage
{
    public const string Numbers = "numbers";

    private const string Links = "links";
    private const string Sources = "sources";
    private const string Blocks = "blocks";

    /// <summary>Also those that wait in a change.</summary>
    public const string Pictures = "pictures";

    private const int Most = 100;

    /// <summary>The kinds, with their names.</summary>
    public static IReadOnlyList<(string Kind, string Words)> Kinds { get; } =
    [(Numbers, "Numbers"), (Links, "Links"), (Sources, "Sources"), (Blocks, "Blocks"), (Pictures, "Pictures")];

    private static InsertItem[] BlocksToInsert { get; } =
    [
        new("Heading", "begins a section", "## \n"),
        new("List", "one line for each point", "- \n- \n"),
        new("Emergency card", "call an ambulance", "::: emergency\n## Call {{ clinic.emergency-number }} now if:\n\n- \n:::\n"),
        new("Same-day card", "get help the same day", "::: urgent\n## Get medical help the same day if:\n\n- \n:::\n"),
        new("Call-us card", "call when the clinic is open", "::: non-urgent\n## Call us when we are open if:\n\n- \n:::\n"),
        new("Warning", "what must not be overlooked", "::: warning\n## \n\n:::\n"),
        new("Do", "what to do, as a list", "::: do\n- \n:::\n"),
        new("Do not", "what not to do, as a list", "::: do-not\n- do not \n:::\n"),
    ];

    public required string Kind { get; init; }

    public required string? Find { get; init; }

    /// <summary>The page in whose text it is to be put; null if nobody knows.</summary>
    public DeskFile? For { get; init; }

    public required IReadOnlyList<InsertItem> Items { get; init; }

    internal static InsertPage? From(ContentLibrary library, string kind, string? find, string? from)
    {
        var items = kind switch
        {
            Numbers => NumbersOf(library),
            Links => LinksOf(library, from),
            Sources => SourcesOf(library),
            Blocks => BlocksToInsert,
            Pictures => PicturesOf(library),
            _ => null,
        };
        var words = (find ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return items is null
            ? null
            : new InsertPage
            {
                Title = "Insert",
                Kind = kind,
                Find = find,
                For = from?.Split('/') is [var topic, var name] && name.EndsWith(".md", StringComparison.Ordinal)
                    ? DeskFile.Find(topic, name[..^".md".Length])
                    : null,
                Items = [.. items.Where(item => Array.TrueForAll(words, item.Has)).Take(Most)],
            };
    }

    /// <summary>What stands behind an address, so that the page goes on knowing for what it is asked.</summary>
    public static string QueryOf(string? from) => string.IsNullOrEmpty(from) ? "" : $"?from={Uri.EscapeDataString(from)}";

    private static IEnumerable<InsertItem> NumbersOf(ContentLibrary library) =>
        library
            .Facts.All.OrderBy(fact => fact.Line)
            .Select(fact => new InsertItem(
                fact.Label,
                $"{library.Facts.TextOf(fact.Key)?.Text} ({fact.Key.Replace('-', ' ').Replace(".", ": ", StringComparison.Ordinal)})",
                $"{{{{ {fact.Key} }}}}"
            ));

    /// <summary>Links are by file, from the folder in which the page is: pages first, then their headings.</summary>
    private static IEnumerable<InsertItem> LinksOf(ContentLibrary library, string? from)
    {
        var folder = from?.Split('/') is [var topic, _] ? topic + "/" : "";
        var pages = library
            .Pages.Select(page => (Page: page, Title: library.Expand(page.Title), Target: TargetOf(page.Body.File)))
            .ToList();
        foreach (var (page, title, target) in pages)
        {
            yield return new InsertItem(title, page.Address, $"[{title}]({target})");
        }

        foreach (var (page, title, target) in pages)
        {
            foreach (var heading in RenderedArticle.From(library, page.Body).Contents)
            {
                yield return new InsertItem(
                    $"{title}: {heading.Text}",
                    $"{page.Address}#{heading.Id}",
                    $"[{heading.Text}]({target}#{heading.Id})"
                );
            }
        }

        string TargetOf(string file) =>
            folder.Length > 0 && file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..]
            : folder.Length > 0 ? $"../{file}"
            : file;
    }

    private static IEnumerable<InsertItem> PicturesOf(ContentLibrary library) =>
        library.Data.Pictures.Values.Select(picture => new InsertItem(
            picture.Alt ?? "Decorative",
            picture.File,
            picture.Markdown + "\n"
        ));

    private static IEnumerable<InsertItem> SourcesOf(ContentLibrary library) =>
        library.Data.Sources.Values.Select(source => new InsertItem(
            source.Title,
            $"{source.Publisher} {source.Year} ({source.Id})",
            $"[@{source.Id}]"
        ));
}

/// <summary>Something that can be inserted.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Detail">Its value, or where it is.</param>
/// <param name="Markdown">What is written in the text.</param>
public sealed record InsertItem(string Label, string Detail, string Markdown)
{
    internal bool Has(string word) =>
        Label.Contains(word, StringComparison.CurrentCultureIgnoreCase) || Detail.Contains(word, StringComparison.CurrentCultureIgnoreCase);
}
