namespace CollagenInfo.Content.Search;

/// <summary>Sections that were found, under the page that they belong to in the library that the reader sees.</summary>
internal sealed class FoundPages(ContentLibrary library)
{
    private readonly Dictionary<string, FoundPage> pages = new(StringComparer.Ordinal);

    public int Count => pages.Count;

    public IReadOnlyCollection<FoundPage> All => pages.Values;

    public bool Has(string address) => pages.ContainsKey(address);

    /// <summary>Adds sections; one that is there already keeps its score, and one whose page is gone is left out.</summary>
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

/// <summary>A page with the sections of it that were found, and a score for each.</summary>
internal sealed record FoundPage(string Address, List<(PagePlace Place, double Score)> Sections)
{
    /// <summary>How well its best section fits, and a little for some more.</summary>
    public double Best
    {
        get
        {
            var scores = Sections.Select(section => section.Score).OrderDescending().ToList();
            return scores[0] + (Weights.FurtherSections * scores.Skip(1).Take(Weights.MostFurtherSections).Sum());
        }
    }

    /// <summary>How well the whole page fits.</summary>
    public double Sum => Sections.Sum(section => section.Score);
}
