namespace CollagenInfo.Content.Search;

/// <summary>
/// The query for SQLite's full-text search. Scoring a section takes some microseconds, and words that are nearly everywhere would
/// make it score nearly all sections: beside rarer words they are left out, and alone they are found unscored.
/// </summary>
/// <param name="All">Matches sections with all groups.</param>
/// <param name="Either">Matches sections with any of the groups.</param>
/// <param name="IsWeighed">Whether sections are scored and the best come first; otherwise they come in the order of the
/// index.</param>
internal sealed record FtsQuery(string All, string Either, bool IsWeighed)
{
    /// <summary>The most sections that are scored.</summary>
    public const int Most = 1500;

    /// <summary>Makes the query for groups, without the words that are nearly everywhere in the index.</summary>
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
    /// A group without its common alternatives, and how many sections contain it; null if what the reader typed is common itself,
    /// or nothing is left to find.
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

    /// <summary>The rarest of them, as many as can be scored together, in their original order.</summary>
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
