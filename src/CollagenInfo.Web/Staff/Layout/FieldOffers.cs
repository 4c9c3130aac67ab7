using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>What the fields of one kind can name: each with the words that say what it is.</summary>
public sealed class FieldOffers
{
    private readonly ContentLibrary library;
    private readonly FieldOffer offer;

    private FieldOffers(ContentLibrary library, FieldOffer offer) =>
        (this.library, this.offer, Lines) = (library, offer, [.. LinesOf(library, offer)]);

    /// <summary>The id of the list on the page.</summary>
    public string Id => $"offer-{offer.ToString().ToLowerInvariant()}";

    /// <summary>What is written in the file, and what it stands for.</summary>
    public IReadOnlyList<(string Value, string Words)> Lines { get; }

    /// <summary>What the fields of one kind can name; null if they hold their own words.</summary>
    public static FieldOffers? From(ContentLibrary library, FieldOffer offer) =>
        offer is FieldOffer.None ? null : new FieldOffers(library, offer);

    /// <summary>What the names in a value stand for: "S08: Microneedling Devices"; null if there is nothing to say.</summary>
    public string? MeaningOf(string value)
    {
        var names = NamesIn(value).Where(name => WordsOf(name) is { Length: > 0 }).ToList();
        return names.Count == 0 ? null : string.Join(" · ", names.Select(Said));
    }

    /// <summary>A value in the words of who does not know the names in it.</summary>
    public string InWords(string value) => string.Join(", ", NamesIn(value).Select(Said));

    /// <summary>The names in a value that stand for nothing.</summary>
    public IReadOnlyList<string> UnknownIn(string value) => [.. NamesIn(value).Where(name => WordsOf(name) is null)];

    /// <summary>People call sources by their ids, too; nothing else.</summary>
    private string Said(string name) =>
        WordsOf(name) is not { Length: > 0 } words ? name
        : offer is FieldOffer.Sources ? $"{name}: {words}"
        : words;

    private string? WordsOf(string name) =>
        Lines.FirstOrDefault(line => line.Value == name).Words ?? (offer is FieldOffer.Facts ? library.Facts.TextOf(name)?.Text : null);

    private static string[] NamesIn(string value) =>
        value.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<(string Value, string Words)> LinesOf(ContentLibrary library, FieldOffer offer) =>
        offer switch
        {
            FieldOffer.Facts => library.Facts.All.OrderBy(fact => fact.Line).Select(fact => (fact.Key, $"{fact.Label}, {fact.Wording}")),
            FieldOffer.Sources => library.Data.Sources.Values.OrderBy(source => source.Line).Select(source => (source.Id, source.Title)),
            FieldOffer.Articles => Articles(library),
            FieldOffer.ArticlesAndTools => [.. Articles(library), .. SitePages.Tools.Select(tool => (tool.Address, tool.Title))],
            FieldOffer.Pages =>
            [
                .. library.Pages.Select(page => (page.Address, library.Expand(page.Title))),
                .. SitePages.All.Select(page => (page.Address, page.Title)),
            ],
            FieldOffer.Symptoms => library.Data.Symptoms.Select(symptom => (symptom.Id, symptom.Name)),
            FieldOffer.Pictures => library.Data.Images.Order(StringComparer.Ordinal).Select(name => (name, "")),
            _ => [],
        };

    private static IEnumerable<(string Value, string Words)> Articles(ContentLibrary library) =>
        library
            .Articles.Select(article => (article.Body.File, library.Expand(article.Title)))
            .OrderBy(article => article.File, StringComparer.Ordinal);
}
