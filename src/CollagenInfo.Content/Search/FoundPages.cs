namespace CollagenInfo.Content.Search;

/// <summary>Found sections, grouped by their pages in the library that the reader sees.</summary>
internal sealed class FoundPages(ContentLibrary library)
{
    private readonly Dictionary<string, FoundPage> pages = new(StringComparer.Ordinal);

    public int Count => pages.Count;

    public IReadOnlyCollection<FoundPage> All => pages.Values;

    public bool Has(string address) => pages.ContainsKey(address);

    /// <summary>Adds sections. A section added before keeps its score; one whose page is gone is left out.</summary>
    public void Add(IEnumerable<(PagePlace Place, double Score)> found)
    {
        foreach (var (place, score) in found)
        {
            if (place.In(library) is not { } now)
            {
                continue;
            }

            var page = pages.TryGetValue(now.Page.Address, out var known) ? known : pages[now.Page.Address] = new(now.Page.Address, []);
            if (!page.Sections.Exists(section => section.Place.Anchor == now.Anchor))
            {
                page.Sections.Add((now, score));
            }
        }
    }
}

/// <summary>A page with its found sections and their scores.</summary>
internal sealed record FoundPage(string Address, List<(PagePlace Place, double Score)> Sections)
{
    /// <summary>The score of its best section, plus a little for further sections.</summary>
    public double Best
    {
        get
        {
            var scores = Sections.Select(section => section.Score).OrderDescending().ToList();
            return scores[0] + (Weights.FurtherSections * scores.Skip(1).Take(Weights.MostFurtherSections).Sum());
        }
    }

    /// <summary>The score of the whole page.</summary>
    public double Sum => Sections.Sum(section => section.Score);
}
