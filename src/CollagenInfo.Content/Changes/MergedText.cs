namespace CollagenInfo.Content.Changes;

/// <summary>A text that two people changed, put together as far as that can be done without asking.</summary>
public sealed class MergedText
{
    internal MergedText(IEnumerable<MergeRegion> regions) =>
        Regions = [.. regions.Where(region => region.Base.Length + region.Mine.Length + region.Theirs.Length > 0)];

    /// <summary>All parts in their order, also those that nobody changed.</summary>
    public IReadOnlyList<MergeRegion> Regions { get; }

    /// <summary>What came from one of the two or from both, and was put together.</summary>
    public IEnumerable<MergeRegion> Joined => Regions.Where(region => region.Origin is not (MergeOrigin.Unchanged or MergeOrigin.Conflict));

    /// <summary>Where somebody has to choose.</summary>
    public IEnumerable<MergeRegion> Conflicts => Regions.Where(region => region.Origin is MergeOrigin.Conflict);

    /// <summary>Whether somebody should read what was put together before anything else.</summary>
    public bool NeedsReading => Regions.Any(region => region.NeedsReading);

    /// <summary>The whole text; null if somebody has to choose first.</summary>
    public string? Text => Conflicts.Any() ? null : With();

    /// <summary>The whole text with a choice for each conflict, in their order.</summary>
    /// <exception cref="ArgumentException">There are more or fewer choices than conflicts.</exception>
    public string With(params IReadOnlyList<ConflictChoice> choices)
    {
        var conflicts = Conflicts.Count();
        if (choices.Count != conflicts)
        {
            throw new ArgumentException($"There are {conflicts} conflicts and {choices.Count} choices.", nameof(choices));
        }

        var next = 0;
        var lineEnd = Regions.Any(region => region.Base.Contains("\r\n", StringComparison.Ordinal)) ? "\r\n" : "\n";
        return string.Concat(Regions.Select(region => region.Text ?? choices[next++].TextFor(region, lineEnd)));
    }
}
