using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>Counts back from a day in calendar days: the opposite of <see cref="Waiting"/>.</summary>
internal static class LeadTime
{
    /// <summary>
    /// The day on which the time begins; null if it is not a time, or earlier than dates can hold. The longer end of a range
    /// counts, and part of a day or month counts as a whole one, so that it never begins too late. A month before March 31 is the
    /// last day of February.
    /// </summary>
    public static DateOnly? Start(DateOnly before, Quantity time)
    {
        if (!time.Unit.IsTime)
        {
            return null;
        }

        var isCalendar = time.Unit.IsCalendar;
        var count = Math.Ceiling(time.Max * time.Unit.Factor / (isCalendar ? 1 : MinutesOfADay));
        var room = isCalendar ? ((before.Year - 1) * 12) + before.Month - 1 : before.DayNumber;
        return count > room ? null : isCalendar ? before.AddMonths(-(int)count) : before.AddDays(-(int)count);
    }

    private const int MinutesOfADay = 24 * 60;
}
