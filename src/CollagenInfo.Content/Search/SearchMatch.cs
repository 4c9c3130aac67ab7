namespace CollagenInfo.Content.Search;

/// <summary>
/// What SQLite is asked for. To weigh a section takes it some microseconds, and words that stand nearly everywhere would make
/// it weigh nearly all: they are left out beside rarer ones, and by themselves they are found unweighed.
/// </summary>
/// <param name="All">All parts.</param>
/// <param name="Either">Any of the parts.</param>
/// <param name="IsWeighed">The best sections come first; else the first that there are.</param>
internal sealed record SearchMatch(string All, string Either, bool IsWeighed)
{
    /// <summary>How many sections are weighed at most.</summary>
    public const int Most = 1500;

    public static SearchMatch Of(IReadOnlyList<SearchPart> parts, SearchIndex index)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var rare = parts.Select(part => Rare(part, TimesOf)).OfType<(SearchPart Part, int Times)>().ToList();
        if (rare.Count == 0)
        {
            return new SearchMatch(Joined(parts, " AND "), Joined(parts, " OR "), IsWeighed: false);
        }

        var rarest = Fitting(rare, part => part.Times, 0);
        return new SearchMatch(
            Joined(rare.Select(part => part.Part), " AND "),
            Joined(rarest.Select(part => part.Part), " OR "),
            IsWeighed: true
        );

        int TimesOf(SearchForm form) =>
            form.Words.Min(word => times.TryGetValue(word, out var known) ? known : times[word] = index.Count(word, Most));
    }

    /// <summary>A part without the common ones of its other forms, and how many sections hold it; null if it is common, or would then find nothing.</summary>
    private static (SearchPart Part, int Times)? Rare(SearchPart part, Func<SearchForm, int> timesOf)
    {
        var typed = timesOf(part.Typed);
        var others = Fitting([.. part.Others.Select(form => (Form: form, Times: timesOf(form)))], form => form.Times, typed);
        var all = typed + others.Sum(form => form.Times);
        return typed >= Most || (all == 0 && others.Count < part.Others.Count)
            ? null
            : (part with { Others = [.. others.Select(form => form.Form)] }, all);
    }

    /// <summary>The rarest of them, as many as can be weighed together, in the order that they had.</summary>
    private static List<T> Fitting<T>(List<T> among, Func<T, int> times, int sum)
    {
        var places = Enumerable
            .Range(0, among.Count)
            .OrderBy(place => times(among[place]))
            .TakeWhile(place => (sum += times(among[place])) < Most);
        return [.. places.Order().Select(place => among[place])];
    }

    private static string Joined(IEnumerable<SearchPart> parts, string with) => string.Join(with, parts.Select(part => $"({part.Match})"));
}
