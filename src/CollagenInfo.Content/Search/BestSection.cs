using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Search;

/// <summary>Answers with the section that has the words of a query, if it has enough of them.</summary>
internal static class BestSection
{
    private const int MostPages = 3;
    private const int MostSections = 4;

    /// <summary>The share of what a query names that a section must name, too; rare words count more.</summary>
    private const double Enough = 0.75;

    /// <summary>What it must name at least: one word that few sections have, or several that more have.</summary>
    private const double Least = 3.5;

    private const int ManySections = 2000;

    /// <summary>The passage that fits best, of the best section; null if no section has enough of what the query names.</summary>
    public static PageAnswer? For(
        ParsedQuery query,
        IReadOnlyList<IReadOnlyList<PagePlace>> pages,
        SearchIndex index,
        ContentLibrary library
    )
    {
        var named = query
            .Groups()
            .Where(group => !group.Typed.Words.All(word => ParsedQuery.IsOfAsking(word) || word.All(char.IsAsciiDigit)))
            .Select(group => (Group: group, Weight: WeightOf(group, index)))
            .ToList();
        var best = pages
            .Take(MostPages)
            .SelectMany(sections => sections.Take(MostSections))
            .Where(place => place is { Anchor: not null, Page: Article } && !IsForEmergencies(place))
            .Select(place => (Place: place, Weight: WeightOf(named, place, library)))
            .OrderByDescending(section => section.Weight)
            .FirstOrDefault();
        return best.Weight >= Math.Max(Least, Enough * named.Sum(group => group.Weight)) ? Answer(best.Place, query, library) : null;
    }

    /// <summary>The rarer, the more; what no page has says most of what is asked.</summary>
    private static double WeightOf(TermGroup group, SearchIndex index) =>
        Math.Log(index.Sections / (1.0 + index.CountOf(group.Match, ManySections)));

    private static double WeightOf(List<(TermGroup Group, double Weight)> named, PagePlace place, ContentLibrary library)
    {
        var stems = StemsOf(library, [place.Page.Title, place.ReadHeading()?.Text ?? "", .. place.Read().Select(passage => passage.Text)]);
        return named.Where(group => Names(group.Group, stems)).Sum(group => group.Weight);
    }

    private static bool Names(TermGroup group, HashSet<string> stems) =>
        group.Others.Prepend(group.Typed).Any(form => form.Words.All(word => stems.Contains(EnglishStemmer.Stem(word))));

    private static PageAnswer? Answer(PagePlace place, ParsedQuery query, ContentLibrary library)
    {
        var article = (Article)place.Page;
        var beginning = SectionBeginning.Of(article, section => section.Anchor == place.Anchor, query, library);
        var passages = place.Read().Where(passage => passage.Kind is not PassageKind.Heading && passage.Text.Length > 0).ToList();
        var best = passages.MaxBy(passage => StemsOf(library, [passage.Text]).Count(query.Stems.Contains));
        return beginning is null || best is not { Kind: PassageKind.TableRow }
            ? beginning
            : beginning with { Text = Snippet.Plain(best, library), Also = null, More = [], Items = [] };
    }

    private static HashSet<string> StemsOf(ContentLibrary library, IEnumerable<string> texts) =>
        texts.SelectMany(text => Tokenizer.Words(library.Expand(text))).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is an emergency is told by its sign, or not at all.</summary>
    private static bool IsForEmergencies(PagePlace place) =>
        place.ReadHeading()?.Text.Contains("clinic.emergency-number", StringComparison.Ordinal) == true;
}
