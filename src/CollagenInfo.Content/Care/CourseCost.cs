using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What a course costs: by the clinic's own price list, or, if that has no price, by what is often quoted.</summary>
public sealed record CourseCost
{
    /// <summary>
    /// The clinic's prices, each with the sessions it applies to; empty if the list has no price for what is treated.
    /// </summary>
    public IReadOnlyList<CostLine> Lines { get; private init; } = [];

    /// <summary>How many sessions are on days for which the list has no price.</summary>
    public int SessionsWithoutPrice { get; private init; }

    /// <summary>The sum of the lines, not rounded; null without lines, or if they are in different currencies.</summary>
    public Quantity? Total { get; private init; }

    /// <summary>The other prices on the list, which are not part of the sum.</summary>
    public IReadOnlyList<Price> Others { get; private init; } = [];

    /// <summary>
    /// The often quoted price of a session, which is not the clinic's; null if the clinic has a price, or the fact is missing.
    /// </summary>
    public Fact? Quoted { get; private init; }

    /// <summary><see cref="Quoted"/> times the number of sessions; null if that is null.</summary>
    public Quantity? QuotedTotal { get; private init; }

    /// <summary>What a course costs whose dates nobody knows: each session by the price of one day.</summary>
    public static CourseCost At(ContentLibrary library, DateOnly day, CourseWish wish) =>
        From(library, [.. Enumerable.Repeat(day, wish.Sessions)], wish.PriceLabel);

    internal static CourseCost From(ContentLibrary library, IReadOnlyList<DateOnly> sessions, string? label)
    {
        var prices = label is null ? [] : library.Clinic.Prices.Where(price => price.IsPerSession && price.Label == label).ToList();
        var paid = sessions.Select(day => CoursePrice.InForce(prices, day)).OfType<Price>();
        CostLine[] lines = [.. paid.GroupBy(price => price).Select(CostLine.From)];
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
}

/// <summary>A price and the number of sessions it applies to.</summary>
/// <param name="Price">The price of one session.</param>
/// <param name="Sessions">How many sessions it applies to.</param>
/// <param name="Amount">The price times the sessions.</param>
public sealed record CostLine(Price Price, int Sessions, Quantity Amount)
{
    internal static CostLine From(IGrouping<Price, Price> sessions) =>
        new(sessions.Key, sessions.Count(), sessions.Key.Amount.Times(sessions.Count()));
}
