using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What one patient should tell the practitioner. It never says that somebody is suitable, whatever is or is not ticked.</summary>
public sealed record SuitabilitySheet
{
    /// <summary>What rules treatment out while it is so.</summary>
    public required IReadOnlyList<SuitabilityLine> DoNotTreat { get; init; }

    /// <summary>What to wait for.</summary>
    public required IReadOnlyList<SuitabilityLine> WaitUntil { get; init; }

    /// <summary>What to talk through before booking.</summary>
    public required IReadOnlyList<SuitabilityLine> AskFirst { get; init; }

    /// <summary>The latest day on which a wait ends: of several the latest counts. Null if none could be worked out.</summary>
    public DateOnly? LatestWait => WaitUntil.Max(line => line.WaitEnds);

    /// <summary>At least one wait has no date yet: the latest of the others says little.</summary>
    public bool HasOpenWait => WaitUntil.Any(line => line.WaitEnds is null);

    /// <summary>The sheet for what applies, by the names of the items; a date that was given counts as a tick.</summary>
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

/// <summary>One answer on the sheet.</summary>
/// <param name="Item">What applies.</param>
/// <param name="Since">The day that the patient gave for what the wait counts from; null if none.</param>
/// <param name="WaitEnds">The first day after the wait, by the calendar; null if there is no date or no number to count with.</param>
public sealed record SuitabilityLine(SuitabilityItem Item, DateOnly? Since, DateOnly? WaitEnds)
{
    internal static SuitabilityLine From(ContentLibrary library, SuitabilityItem item, DateOnly? since)
    {
        var ends = item.Wait is { } key && since is { } day && library.Facts.QuantityOf(key) is { } wait ? Waiting.End(day, wait) : null;
        return new SuitabilityLine(item, since, ends);
    }
}
