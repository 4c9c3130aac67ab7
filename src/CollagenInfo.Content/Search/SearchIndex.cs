namespace CollagenInfo.Content.Search;

/// <summary>
/// Finds the sections of all pages by their words. One thread at a time may use it: <see cref="SiteSearch"/> sees to that.
/// </summary>
internal sealed class SearchIndex : IDisposable
{
    /// <summary>The most sections that are looked at for words that are nearly everywhere.</summary>
    private const int FirstSections = 4000;

    private readonly FtsIndex table = new();
    private readonly List<PagePlace> places = [];
    private readonly Dictionary<ContentPage, (int First, int Count)> rows = new(ReferenceEqualityComparer.Instance);

    /// <summary>The pages in the index.</summary>
    public IReadOnlyCollection<ContentPage> Pages => rows.Keys;

    /// <summary>Whether a page is in the index.</summary>
    public bool Has(ContentPage page) => rows.ContainsKey(page);

    /// <summary>Removes and adds pages in one step.</summary>
    public void Change(IEnumerable<ContentPage> gone, IEnumerable<IndexedPage> come)
    {
        using var step = table.Begin();
        foreach (var page in gone)
        {
            Remove(page, step);
        }

        foreach (var page in come)
        {
            Add(page, step);
        }

        step.Commit();
    }

    /// <summary>About how many sections there are: the places of those that are gone count, too.</summary>
    public int Sections => places.Count;

    /// <summary>How many sections contain a word, counted only up to a limit.</summary>
    public int Count(string word, int most) => CountOf($"\"{word}\"", most);

    /// <summary>How many sections match a query, counted only up to a limit.</summary>
    public int CountOf(string match, int most) => table.Count(match, most);

    /// <summary>The sections that match a query, the best first; the higher the score, the better.</summary>
    public IReadOnlyList<(PagePlace Place, double Score)> Find(string match, bool isWeighed, int most) =>
        Find(match, isWeighed, most, 0, isWeighed ? int.MaxValue : FirstSections);

    /// <summary>The sections of one page that match a query.</summary>
    public IReadOnlyList<(PagePlace Place, double Score)> FindIn(ContentPage page, string match, bool isWeighed, int most) =>
        rows.TryGetValue(page, out var own) ? Find(match, isWeighed, most, own.First, own.First + own.Count - 1) : [];

    public void Dispose() => table.Dispose();

    /// <summary>
    /// Without scoring, sections with the words in a title or heading come before those with the words in the text.
    /// </summary>
    private List<(PagePlace Place, double Score)> Find(string match, bool isWeighed, int most, int first, int last)
    {
        var found = isWeighed
            ? table.FindBest(match, first, last, most)
            :
            [
                .. table.FindFirst($"{{title heading}} : ({match})", Weights.Title, first, last, most),
                .. table.FindFirst(match, Weights.Text, first, last, most),
            ];
        return [.. found.DistinctBy(hit => hit.Row).Take(most).Select(hit => (places[hit.Row], hit.Score))];
    }

    private void Remove(ContentPage page, FtsTransaction step)
    {
        if (!rows.Remove(page, out var taken))
        {
            return;
        }

        for (var row = taken.First; row < taken.First + taken.Count; row++)
        {
            step.Remove(row);
            places[row] = default;
        }
    }

    private void Add(IndexedPage page, FtsTransaction step)
    {
        rows.Add(page.Page, (places.Count, page.Sections.Count));
        foreach (var section in page.Sections)
        {
            step.Add(places.Count, page.Title, section.Heading, section.Place.Anchor is null ? page.Summary : "", section.Text);
            places.Add(section.Place);
        }
    }
}
