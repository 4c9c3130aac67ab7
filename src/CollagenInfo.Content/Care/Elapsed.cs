using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>Counts a time from a moment on, for rules that end at an hour.</summary>
internal static class Elapsed
{
    // Hours pass at the same speed when clocks are changed: 48 hours stay 48 hours. A day is 24 of them and a week 168, here as
    // in every comparison of facts, so that "2 days" in facts.yml cannot end at another hour than "48 hours". The price is an
    // hour's shift on the clock for a wait across a change of clocks. A month has no length in hours: months and years go by
    // the calendar, to the same hour of the day; where a month is too short for the day, to the first of the next.

    /// <summary>The moment so much time later; null if the unit measures no time or the moment lies beyond the calendar.</summary>
    public static DateTimeOffset? Since(DateTimeOffset start, decimal count, Unit unit, TimeZoneInfo zone) => unit switch
    {
        { IsTime: false } => null,
        { IsCalendar: true } => Months(start, Math.Ceiling(count * unit.Factor), zone),
        _ => Minutes(start, count * unit.Factor, zone),
    };

    private static DateTimeOffset? Minutes(DateTimeOffset start, decimal minutes, TimeZoneInfo zone) =>
        minutes * TimeSpan.TicksPerMinute > (Latest - start).Ticks
            ? null
            : ClinicTime.At(start.AddTicks((long)(minutes * TimeSpan.TicksPerMinute)), zone);

    private static DateTimeOffset? Months(DateTimeOffset start, decimal months, TimeZoneInfo zone)
    {
        var local = ClinicTime.At(start, zone).DateTime;
        return months > ((Latest.Year - local.Year) * 12) - local.Month
            ? null
            : ClinicTime.Moment(
                WholeMonths.After(DateOnly.FromDateTime(local), (int)months).ToDateTime(TimeOnly.FromDateTime(local)),
                zone
            );
    }

    /// <summary>Some room is left for the offset of any zone.</summary>
    private static readonly DateTimeOffset Latest = DateTimeOffset.MaxValue.AddDays(-2);
}
