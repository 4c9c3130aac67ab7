namespace CollagenInfo.Content.Search;

/// <summary>
/// Ranks pages. One ranking scores sections by the meaning of the query, and by the pages that data files name for its words; the
/// other scores whole pages by the words alone. The two are fused by a page's rank in each.
/// </summary>
internal sealed class Ranking(ParsedQuery query, CareAdvice? care, SearchIndex index, ContentLibrary library)
{
    private const int MostSections = 60;
    private const int EnoughPages = 8;

    private readonly FoundPages pages = new(library);
    private readonly Dictionary<string, double> named = new(StringComparer.Ordinal);

    /// <summary>The best pages, each with its best sections first.</summary>
    public IReadOnlyList<IReadOnlyList<PagePlace>> Best() =>
    [
        .. Fused(BySections(), ByWholePages())
            .Take(SearchAnswer.MostPages)
            .Select(page => page.Sections.OrderByDescending(section => section.Score).Select(section => section.Place).ToList()),
    ];

    /// <summary>Reciprocal rank fusion; of pages with equal scores, those of the first ranking come first.</summary>
    internal static IEnumerable<FoundPage> Fused(IEnumerable<FoundPage> bySections, IEnumerable<FoundPage> byWholePages) =>
        bySections
            .Select((page, place) => (Page: page, Score: Weights.RankBySections / (place + 1)))
            .Concat(byWholePages.Select((page, place) => (Page: page, Score: Weights.RankByWholePages / (place + 1))))
            .GroupBy(ranked => ranked.Page.Address, StringComparer.Ordinal)
            .OrderByDescending(ranks => ranks.Sum(ranked => ranked.Score))
            .Select(ranks => ranks.First().Page);

    private IEnumerable<FoundPage> BySections()
    {
        var groups = query.Groups();
        if (groups.Count == 0)
        {
            return [];
        }

        var match = FtsQuery.From(groups, index);
        pages.Add(index.Find(match.All, match.IsWeighed, MostSections));
        if (groups.Count > 1 && pages.Count < EnoughPages)
        {
            pages.Add(index.Find(match.Either, match.IsWeighed, MostSections));
        }

        AddNamed(match);
        var top = pages.All.Select(page => page.Best).DefaultIfEmpty(1).Max();
        return pages.All.OrderByDescending(page => page.Best + (top * Weights.Named * named.GetValueOrDefault(page.Address)));
    }

    /// <summary>
    /// Pages with any of the words, by the sum of their sections' scores. Without scores, if all the words are nearly everywhere,
    /// there are none.
    /// </summary>
    private IEnumerable<FoundPage> ByWholePages()
    {
        var words = query.WordGroups();
        if (words.Count == 0 || FtsQuery.From(words, index) is not { IsWeighed: true } match)
        {
            return [];
        }

        var whole = new FoundPages(library);
        whole.Add(index.Find(match.Either, isWeighed: true, MostSections));
        return whole.All.OrderByDescending(page => page.Sum);
    }

    /// <summary>Adds the pages that data files name for a word, even if they do not contain it.</summary>
    private void AddNamed(FtsQuery match)
    {
        foreach (var hit in query.Concepts)
        {
            if (DataAnswers.AddressOf(hit.Concept.Page, library) is { } address)
            {
                Name(address, query.ShareOf(hit) * WeightOf(hit), match);
            }
        }

        if (care?.HelpAddress is { } help)
        {
            Name(help, Weights.NamedForASign, match);
        }
    }

    private void Name(string address, double share, FtsQuery match)
    {
        named[address] = Math.Max(named.GetValueOrDefault(address), share);
        if (share <= 0 || pages.Has(address) || SearchPages.At(address, library) is not { } page)
        {
            return;
        }

        pages.Add(index.FindIn(page, match.Either, match.IsWeighed, MostSections));
        if (!pages.Has(address))
        {
            pages.Add([(PagePlace.TopOf(page), 0)]);
        }
    }

    private double WeightOf(ConceptHit hit) => (hit.IsPart ? Weights.PartOfAPhrase : 1) * hit.Concept switch
    {
        { IsSign: true } => query.SpeaksOfAfter ? Weights.SignAfterTreatment : Weights.Sign,
        { Activity: null, IsTerm: false } => Weights.WordsOfAPage,
        { Activity: null } => query.AsksWhen ? Weights.TermInATimeQuestion : Weights.Term,
        _ => query.AsksWhen ? Weights.ActivityInATimeQuestion : Weights.Activity,
    };
}
