using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>Adds a time to a moment, for rules that end at an hour.</summary>
internal static class Elapsed
{
    // Clock changes do not lengthen or shorten a wait: 48 hours stay 48 hours. A day is 24 hours and a week 168, as in every
    // comparison of facts, so that "2 days" in facts.yml ends at the same moment as "48 hours". The price: a wait across a clock
    // change ends an hour earlier or later on the clock. Months and years have no fixed length, so they go by the calendar, to
    // the same time of day; if a month is too short for the day, to the first of the next.

    /// <summary>The moment that much later; null if the unit is not a time, or the moment is later than dates can hold.</summary>
    public static DateTimeOffset? Since(DateTimeOffset start, decimal count, Unit unit, TimeZoneInfo zone) => unit switch
    {
        { IsTime: false } => null,
        { IsCalendar: true } => Months(start, Math.Ceiling(count * unit.Factor), zone),
        _ => Minutes(start, count * unit.Factor, zone),
    };

    private static DateTimeOffset? Minutes(DateTimeOffset start, decimal minutes, TimeZoneInfo zone) =>
        minutes * TimeSpan.TicksPerMinute > (Latest - start).Ticks
            ? null
            : TimeZoneInfo.ConvertTime(start.AddTicks((long)(minutes * TimeSpan.TicksPerMinute)), zone);

    private static DateTimeOffset? Months(DateTimeOffset start, decimal months, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(start, zone).DateTime;
        return months > ((Latest.Year - local.Year) * 12) - local.Month
            ? null
            : ClinicTime.LastMoment(
                WholeMonths.After(DateOnly.FromDateTime(local), (int)months).ToDateTime(TimeOnly.FromDateTime(local)),
                zone
            );
    }

    /// <summary>Leaves room for the UTC offset of any zone.</summary>
    private static readonly DateTimeOffset Latest = DateTimeOffset.MaxValue.AddDays(-2);
}
