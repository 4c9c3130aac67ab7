namespace CollagenInfo.Content.Changes;

/// <summary>Merges three versions of front matter key by key; by lines, if a line of them belongs to no key.</summary>
internal static class HeadMerge
{
    public static IEnumerable<MergeRegion> Of(PageText before, PageText mine, PageText theirs) =>
        [
            Fence(before.Opening, mine.Opening, theirs.Opening),
            .. HeadKeys.FindIn(before.Yaml) is { } keys && HeadKeys.FindIn(mine.Yaml) is { } my && HeadKeys.FindIn(theirs.Yaml) is { } their
                ? Keys(keys, my, their)
                : PieceMerge.Of(TextPieces.LinesOf(before.Yaml), TextPieces.LinesOf(mine.Yaml), TextPieces.LinesOf(theirs.Yaml)),
            Fence(before.Closing, mine.Closing, theirs.Closing),
        ];

    private static IEnumerable<MergeRegion> Keys(IReadOnlyList<HeadKey> keys, IReadOnlyList<HeadKey> mine, IReadOnlyList<HeadKey> theirs) =>
        InOrder(NamesOf(keys), NamesOf(mine), NamesOf(theirs))
            .Select(name =>
                MergeRegion.From(TextOf(name, keys), TextOf(name, mine), TextOf(name, theirs), new TextPlace(PlaceKind.Key, name, 0))
            );

    /// <summary>The order of the side that changed it, with the other side's new keys behind the same key as there.</summary>
    private static List<string> InOrder(List<string> before, List<string> mine, List<string> theirs)
    {
        var (order, others) = mine.SequenceEqual(before) ? ([.. theirs], mine) : (mine.ToList(), theirs);
        foreach (var (at, name) in others.Index())
        {
            if (!order.Contains(name))
            {
                order.Insert(at == 0 ? 0 : order.IndexOf(others[at - 1]) + 1, name);
            }
        }

        return order;
    }

    private static List<string> NamesOf(IReadOnlyList<HeadKey> keys) => [.. keys.Select(key => key.Name)];

    private static string TextOf(string name, IReadOnlyList<HeadKey> keys) => keys.FirstOrDefault(key => key.Name == name)?.Text ?? "";

    /// <summary>A line of hyphens; versions of it can differ in what nobody sees only, so that nobody is asked.</summary>
    private static MergeRegion Fence(string before, string mine, string theirs)
    {
        var place = new TextPlace(PlaceKind.Mark, "", 0);
        var region = MergeRegion.From(before, mine, theirs, place);
        return region.Origin is MergeOrigin.Conflict ? MergeRegion.From(before, mine, mine, place) : region;
    }
}
