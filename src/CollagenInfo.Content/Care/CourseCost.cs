using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What a course costs: by the clinic's own price list as far as that goes, else what is often quoted.</summary>
public sealed record CourseCost
{
    /// <summary>The clinic's prices, each with the sessions that it holds for; none if the list has no price for it.</summary>
    public IReadOnlyList<CostLine> Lines { get; private init; } = [];

    /// <summary>The sessions on days for which the list has no price.</summary>
    public int SessionsWithoutPrice { get; private init; }

    /// <summary>What the lines come to, not rounded; null without a line, or if they are in different currencies.</summary>
    public Quantity? Total { get; private init; }

    /// <summary>What else is on the price list, and not part of the sum.</summary>
    public IReadOnlyList<Price> Others { get; private init; } = [];

    /// <summary>
    /// The price of a session often quoted, which is never the clinic's; null if the clinic has a price, or without the fact.
    /// </summary>
    public Fact? Quoted { get; private init; }

    /// <summary>That price times the sessions; null where <see cref="Quoted"/> is.</summary>
    public Quantity? QuotedTotal { get; private init; }

    internal static CourseCost From(ContentLibrary library, IReadOnlyList<DateOnly> sessions, string? label)
    {
        var prices = label is null ? [] : library.Clinic.Prices.Where(price => price.IsPerSession && price.Label == label).ToList();
        CostLine[] lines = [.. sessions.Select(day => InForce(prices, day)).OfType<Price>().GroupBy(price => price).Select(CostLine.From)];
        var quoted =
            lines.Length == 0 && library.Facts.Find(ToolFacts.PricePerSession) is { Quantity.Unit.IsMoney: true } fact ? fact : null;
        return new CourseCost
        {
            Lines = lines,
            SessionsWithoutPrice = sessions.Count - lines.Sum(line => line.Sessions),
            Total =
                lines.DistinctBy(line => line.Amount.Unit).Count() == 1
                    ? new Quantity(lines.Sum(line => line.Amount.Min), lines.Sum(line => line.Amount.Max), lines[0].Amount.Unit)
                    : null,
            Others = [.. library.Clinic.Prices.Where(price => !price.IsPerSession)],
            Quoted = quoted,
            QuotedTotal = quoted?.Quantity!.Times(sessions.Count),
        };
    }

    /// <summary>The newest price that holds on that day: a list may say what it will cost from next year on.</summary>
    private static Price? InForce(List<Price> prices, DateOnly day) =>
        prices.Where(price => price.ValidFrom <= day).MaxBy(price => price.ValidFrom);
}

/// <summary>A price and the sessions that it holds for.</summary>
/// <param name="Price">The price of one session.</param>
/// <param name="Sessions">How many sessions fall under it.</param>
/// <param name="Amount">The price times the sessions.</param>
public sealed record CostLine(Price Price, int Sessions, Quantity Amount)
{
    internal static CostLine From(IGrouping<Price, Price> sessions) =>
        new(sessions.Key, sessions.Count(), sessions.Key.Amount.Times(sessions.Count()));
}
