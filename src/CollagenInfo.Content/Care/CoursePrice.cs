using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What a session and a whole course cost here, by the clinic's own price list.</summary>
/// <param name="Session">The price of one session that is in force.</param>
/// <param name="Sessions">The usual number of sessions: the fact <see cref="ToolFacts.Sessions"/>.</param>
/// <param name="Course">From the fewest sessions at the lowest price to the most at the highest.</param>
public sealed record CoursePrice(Price Session, Quantity Sessions, Quantity Course)
{
    /// <summary>One for each label with a price per session; empty if the fact or the list is missing.</summary>
    /// <param name="library">The library whose clinic and facts count.</param>
    /// <param name="today">The day at the clinic for which the prices are asked.</param>
    public static IReadOnlyList<CoursePrice> AllFrom(ContentLibrary library, DateOnly today) =>
        library.Facts.QuantityOf(ToolFacts.Sessions) is not { } sessions
            ? []
            :
            [
                .. library
                    .Clinic.Prices.Where(price => price.IsPerSession)
                    .GroupBy(price => price.Label)
                    .Select(prices => InForce(prices, today))
                    .OfType<Price>()
                    .Select(price => From(price, sessions)),
            ];

    /// <summary>The prices in force that are not for a session, such as that of a consultation.</summary>
    public static IReadOnlyList<Price> OthersFrom(ContentLibrary library, DateOnly today) =>
        [
            .. library
                .Clinic.Prices.Where(price => !price.IsPerSession)
                .GroupBy(price => price.Label)
                .Select(prices => InForce(prices, today))
                .OfType<Price>(),
        ];

    /// <summary>The latest price valid on that day: a list may already have next year's price.</summary>
    internal static Price? InForce(IEnumerable<Price> prices, DateOnly day) =>
        prices.Where(price => price.ValidFrom <= day).MaxBy(price => price.ValidFrom);

    private static CoursePrice From(Price price, Quantity sessions) => new(
        price,
        sessions,
        price.Amount with { Min = price.Amount.Min * sessions.Min, Max = price.Amount.Max * sessions.Max }
    );
}
