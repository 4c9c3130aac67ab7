namespace CollagenInfo.Content.Care;

/// <summary>Counts months by the calendar, for waits that must not end too early.</summary>
internal static class WholeMonths
{
    /// <summary>The same day that many months later; if that month is too short, the first day of the next.</summary>
    public static DateOnly After(DateOnly day, int months) =>
        day.AddMonths(months) is var end && end.Day < day.Day ? end.AddDays(1) : end;
}
