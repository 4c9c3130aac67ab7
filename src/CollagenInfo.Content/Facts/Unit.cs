namespace CollagenInfo.Content.Facts;

/// <summary>What a number counts or measures. Units of the same dimension can be compared: 2 days are 48 hours.</summary>
/// <param name="Plural">The name in files and on pages: <c>hours</c>, <c>mm</c>.</param>
/// <param name="Singular">The name for exactly one.</param>
/// <param name="Dimension">What is measured; only numbers of the same dimension can be compared.</param>
/// <param name="Factor">How many of the dimension's smallest units it equals.</param>
/// <param name="Pattern">How a number is printed; <c>{0}</c> is the number, <c>{1}</c> the unit's name.</param>
public sealed record Unit(string Plural, string Singular, string Dimension, decimal Factor, string Pattern = "{0} {1}")
{
    private const string Calendar = "calendar";
    private const int MinutesOfADay = 60 * 24;

    private static readonly Unit[] All =
    [
        new("minutes", "minute", "time", 1),
        new("hours", "hour", "time", 60),
        new("days", "day", "time", MinutesOfADay),
        new("weeks", "week", "time", MinutesOfADay * 7),
        // A month has no fixed number of days: compared with weeks, it counts as 28 to 31 days.
        new("months", "month", Calendar, 1),
        new("years", "year", Calendar, 12),
        new("mm", "mm", "length", 1),
        new("%", "%", "percent", 1, "{0}%"),
        new("USD", "USD", "US dollars", 1, "${0}"),
        new("GBP", "GBP", "pounds", 1, "£{0}"),
        new("EUR", "EUR", "euros", 1, "€{0}"),
        new("SPF", "SPF", "sun protection", 1, "SPF {0}"),
        new("C", "C", "temperature", 1),
        Counted("sessions", "session"),
        Counted("people", "person"),
        Counted("studies", "study"),
        Counted("trials", "trial"),
        Counted("cases", "case"),
        Counted("procedures", "procedure"),
        Counted("times", "time"),
        Counted("hairs", "hair"),
        Counted("complaints", "complaint"),
        Counted("uses", "use"),
    ];

    private static readonly Dictionary<string, Unit> ByName = All
        .SelectMany(unit => new[] { (Name: unit.Plural, Unit: unit), (Name: unit.Singular, Unit: unit) })
        .DistinctBy(pair => pair.Name)
        .ToDictionary(pair => pair.Name, pair => pair.Unit, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the unit measures time.</summary>
    public bool IsTime => Dimension is "time" or Calendar;

    /// <summary>Whether the unit is counted in months of the calendar, and so has no fixed number of days.</summary>
    public bool IsCalendar => Dimension == Calendar;

    /// <summary>The least and the most that it can be, in the smallest unit of its kind: minutes for time.</summary>
    public (decimal Fewest, decimal Most) Span =>
        Dimension == Calendar ? (Factor * 28 * MinutesOfADay, Factor * 31 * MinutesOfADay) : (Factor, Factor);

    /// <summary>Whether the unit is a currency.</summary>
    public bool IsMoney => Plural is "USD" or "GBP" or "EUR";

    /// <summary>Every name that units may have in files.</summary>
    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The unit of that name, singular or plural; null if there is none.</summary>
    public static Unit? Find(string name) => ByName.GetValueOrDefault(name);

    private static Unit Counted(string plural, string singular) => new(plural, singular, plural, 1);
}
