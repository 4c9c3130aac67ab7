namespace CollagenInfo.Content.Search;

/// <summary>
/// What SQLite's full-text search is asked for. It takes some microseconds to weigh a section, and words that are nearly everywhere
/// would make it weigh nearly all: beside rarer words they are left out, and alone they are found unweighed.
/// </summary>
/// <param name="All">All groups.</param>
/// <param name="Either">Any of the groups.</param>
/// <param name="IsWeighed">The best sections come first; otherwise the first that there are.</param>
internal sealed record FtsQuery(string All, string Either, bool IsWeighed)
{
    /// <summary>How many sections are weighed at most.</summary>
    public const int Most = 1500;

    /// <summary>Asks for groups, each as far as the index does not have it nearly everywhere.</summary>
    public static FtsQuery From(IReadOnlyList<TermGroup> groups, SearchIndex index)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        var rare = groups.Select(group => Rare(group, TimesOf)).OfType<(TermGroup Group, int Times)>().ToList();
        if (rare.Count == 0)
        {
            return new FtsQuery(Joined(groups, " AND "), Joined(groups, " OR "), IsWeighed: false);
        }

        var rarest = Fitting(rare, group => group.Times, 0);
        return new FtsQuery(
            Joined(rare.Select(group => group.Group), " AND "),
            Joined(rarest.Select(group => group.Group), " OR "),
            IsWeighed: true
        );

        int TimesOf(TermForm form) =>
            form.Words.Min(word => times.TryGetValue(word, out var known) ? known : times[word] = index.Count(word, Most));
    }

    /// <summary>
    /// A group without the common ones of its other forms, and how many sections contain it; null if it is common, or would then
    /// find nothing.
    /// </summary>
    private static (TermGroup Group, int Times)? Rare(TermGroup group, Func<TermForm, int> timesOf)
    {
        var typed = timesOf(group.Typed);
        var others = Fitting([.. group.Others.Select(form => (Form: form, Times: timesOf(form)))], form => form.Times, typed);
        var all = typed + others.Sum(form => form.Times);
        return typed >= Most || (all == 0 && others.Count < group.Others.Count)
            ? null
            : (group with { Others = [.. others.Select(form => form.Form)] }, all);
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

    private static string Joined(IEnumerable<TermGroup> groups, string with) =>
        string.Join(with, groups.Select(group => $"({group.Match})"));
}
