namespace CollagenInfo.Content.Search;

/// <summary>Puts pages in order: how well their sections fit, and what the data files say a word is about.</summary>
internal sealed class Ranking(SearchPlan plan, CareAdvice? care, SearchIndex index, ContentLibrary library)
{
    private const int MostSections = 60;
    private const int EnoughPages = 8;

    /// <summary>What further sections of a page add to its best one.</summary>
    private const double ShareOfOthers = 0.15;

    /// <summary>What it adds, in shares of the best score, that the data files name the page for what was typed.</summary>
    private const double ShareOfNaming = 1.0;

    /// <summary>A sign that cannot wait leads to the page on getting help.</summary>
    private const double ShareOfCare = 1.5;

    private readonly Dictionary<string, List<(PagePlace Place, double Score)>> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> named = new(StringComparer.Ordinal);

    /// <summary>The best pages, each with its best sections first.</summary>
    public IReadOnlyList<IReadOnlyList<PagePlace>> Best()
    {
        var parts = plan.Parts();
        if (parts.Count == 0)
        {
            return [];
        }

        var match = SearchMatch.Of(parts, index);
        AddAll(index.Find(match.All, match.IsWeighed, MostSections));
        if (parts.Count > 1 && pages.Count < EnoughPages)
        {
            AddAll(index.Find(match.Either, match.IsWeighed, MostSections));
        }

        AddNamed(match);
        var top = pages.Values.Select(Fit).DefaultIfEmpty(1).Max();
        return [.. pages
            .OrderByDescending(page => Fit(page.Value) + (top * ShareOfNaming * named.GetValueOrDefault(page.Key)))
            .Take(SearchAnswer.MostPages)
            .Select(page => page.Value.OrderByDescending(section => section.Score).Select(section => section.Place).ToList())];
    }

    private static double Fit(List<(PagePlace Place, double Score)> sections)
    {
        var scores = sections.Select(section => section.Score).OrderDescending().ToList();
        return scores[0] + (ShareOfOthers * scores.Skip(1).Take(3).Sum());
    }

    private void AddAll(IEnumerable<(PagePlace Place, double Score)> found)
    {
        foreach (var (place, score) in found)
        {
            if (place.In(library) is not { } now)
            {
                continue;
            }

            var page = pages.TryGetValue(now.Page.Address, out var known) ? known : pages[now.Page.Address] = [];
            if (!page.Exists(section => section.Place.Anchor == now.Anchor))
            {
                page.Add((now, score));
            }
        }
    }

    /// <summary>Pages that the data files name for a word are found even if they do not hold it.</summary>
    private void AddNamed(SearchMatch match)
    {
        foreach (var hit in plan.Concepts)
        {
            if (DataAnswers.AddressOf(hit.Concept.Page, library) is { } address)
            {
                Name(address, plan.ShareOf(hit) * WeightOf(hit), match);
            }
        }

        if (care?.HelpAddress is { } help)
        {
            Name(help, ShareOfCare, match);
        }
    }

    private void Name(string address, double share, SearchMatch match)
    {
        named[address] = Math.Max(named.GetValueOrDefault(address), share);
        if (share > 0 && !pages.ContainsKey(address) && SearchPages.At(address, library) is { } page)
        {
            AddAll(index.FindIn(page, match.Either, match.IsWeighed, MostSections));
            pages.TryAdd(address, [(PagePlace.TopOf(page), 0)]);
        }
    }

    /// <summary>An activity is meant by somebody who asks for a time, a sign by somebody who has been treated, and a term by somebody who asks for neither.</summary>
    private double WeightOf(ConceptHit hit) => (hit.IsPart ? 0.7 : 1) * hit.Concept switch
    {
        { IsSign: true } => plan.SpeaksOfAfter ? 1.2 : 0.4,
        { Activity: null, IsTerm: false } => 1.2,
        { Activity: null } => plan.AsksWhen ? 0.6 : 1,
        _ => plan.AsksWhen ? 1 : 0.6,
    };
}
