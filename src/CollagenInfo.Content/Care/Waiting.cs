using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>Counts a wait in calendar days, as a patient would.</summary>
internal static class Waiting
{
    /// <summary>
    /// The first day on which the wait is over; null if it is not a time, or later than dates can hold. The longer end of a range
    /// counts, and part of a day or month counts as a whole one, so that it never ends too early. Months go by the calendar: 6
    /// months after August 31 is March 1, because February has no 31, and a year after February 29 is March 1.
    /// </summary>
    public static DateOnly? End(DateOnly since, Quantity wait)
    {
        if (!wait.Unit.IsTime)
        {
            return null;
        }

        var isCalendar = wait.Unit.IsCalendar;
        var count = Math.Ceiling(wait.Max * wait.Unit.Factor / (isCalendar ? 1 : MinutesOfADay));
        var room = isCalendar ? MonthsUntilTheEnd(since) : DateOnly.MaxValue.DayNumber - since.DayNumber;
        return count > room ? null : isCalendar ? WholeMonths.After(since, (int)count) : since.AddDays((int)count);
    }

    private const int MinutesOfADay = 24 * 60;

    private static int MonthsUntilTheEnd(DateOnly since) =>
        ((DateOnly.MaxValue.Year - since.Year) * 12) + DateOnly.MaxValue.Month - since.Month;
}
