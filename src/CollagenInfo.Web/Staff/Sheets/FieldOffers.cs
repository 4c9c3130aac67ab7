using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Sheets;

/// <summary>What a field can name: each with the words that say what it is.</summary>
/// <param name="Id">The id of the list on the page.</param>
/// <param name="Lines">What is written in the file, and what it stands for.</param>
public sealed record FieldOffers(string Id, IReadOnlyList<(string Value, string Words)> Lines)
{
    /// <summary>What the fields of one kind can name; null if they hold their own words.</summary>
    internal static FieldOffers? From(ContentLibrary library, FieldOffer offer)
    {
        IEnumerable<(string Value, string Words)> lines = offer switch
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
        return offer is FieldOffer.None ? null : new FieldOffers($"offer-{offer.ToString().ToLowerInvariant()}", [.. lines]);
    }

    /// <summary>What the names in a value stand for: "S08: Microneedling Devices"; null if there is nothing to say.</summary>
    public string? MeaningOf(string value)
    {
        var words = value
            .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => Lines.FirstOrDefault(line => line.Value == name))
            .Where(line => line.Words is { Length: > 0 })
            .Select(line => $"{line.Value}: {line.Words}")
            .ToList();
        return words.Count == 0 ? null : string.Join(" · ", words);
    }

    private static IEnumerable<(string Value, string Words)> Articles(ContentLibrary library) =>
        library
            .Articles.Select(article => (article.Body.File, library.Expand(article.Title)))
            .OrderBy(article => article.File, StringComparer.Ordinal);
}
