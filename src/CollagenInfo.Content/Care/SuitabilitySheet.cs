using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What one patient should tell the practitioner. It never says that somebody is suitable, whatever is ticked.</summary>
public sealed record SuitabilitySheet
{
    /// <summary>Reasons not to treat for as long as they apply.</summary>
    public required IReadOnlyList<SuitabilityLine> DoNotTreat { get; init; }

    /// <summary>Reasons to wait.</summary>
    public required IReadOnlyList<SuitabilityLine> WaitUntil { get; init; }

    /// <summary>Reasons to ask before booking.</summary>
    public required IReadOnlyList<SuitabilityLine> AskFirst { get; init; }

    /// <summary>The day on which the last wait ends; null if none has a date.</summary>
    public DateOnly? LatestWait => WaitUntil.Max(line => line.WaitEnds);

    /// <summary>Whether a wait has no date, so that <see cref="LatestWait"/> may be too early.</summary>
    public bool HasOpenWait => WaitUntil.Any(line => line.WaitEnds is null);

    /// <summary>Makes the sheet from the ids of the items that apply; an item with a date counts as ticked.</summary>
    public static SuitabilitySheet For(
        ContentLibrary library,
        IReadOnlyCollection<string> applies,
        IReadOnlyDictionary<string, DateOnly> since
    )
    {
        var lines = library
            .Data.Suitability.Where(item => applies.Contains(item.Id) || since.ContainsKey(item.Id))
            .Select(item => SuitabilityLine.From(library, item, since.TryGetValue(item.Id, out var day) ? day : null))
            .ToLookup(line => line.Item.Kind);
        return new SuitabilitySheet
        {
            DoNotTreat = [.. lines[SuitabilityKind.DoNotTreat]],
            WaitUntil = [.. lines[SuitabilityKind.WaitUntil]],
            AskFirst = [.. lines[SuitabilityKind.AskFirst]],
        };
    }
}

/// <summary>One line on the sheet.</summary>
/// <param name="Item">What applies.</param>
/// <param name="Since">The day that the patient gave as the start of the wait; null if none.</param>
/// <param name="WaitEnds">The first day after the wait; null if there is no date or no number to count with.</param>
public sealed record SuitabilityLine(SuitabilityItem Item, DateOnly? Since, DateOnly? WaitEnds)
{
    internal static SuitabilityLine From(ContentLibrary library, SuitabilityItem item, DateOnly? since)
    {
        var ends = item.Wait is { } key && since is { } day && library.Facts.QuantityOf(key) is { } wait ? Waiting.End(day, wait) : null;
        return new SuitabilityLine(item, since, ends);
    }
}
