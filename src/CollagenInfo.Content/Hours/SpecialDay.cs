namespace CollagenInfo.Content.Hours;

/// <summary>A holiday, or days with other times than usual.</summary>
/// <param name="First">The first day. If it comes back every year, its year says nothing.</param>
/// <param name="Last">The last day.</param>
/// <param name="Name">"Thanksgiving".</param>
/// <param name="Open">The times in order; none if the clinic is closed.</param>
public sealed record SpecialDay(DateOnly First, DateOnly Last, string Name, IReadOnlyList<OpenTime> Open)
{
    /// <summary>Whether it is the same day of every year: "December 25".</summary>
    public bool IsYearly { get; init; }

    public bool Includes(DateOnly day) => IsYearly ? (day.Month, day.Day) == (First.Month, First.Day) : First <= day && day <= Last;

    /// <summary>The next time from a day on, today included; null if it is over.</summary>
    public (DateOnly First, DateOnly Last)? NextFrom(DateOnly day)
    {
        if (!IsYearly)
        {
            return Last < day ? null : (First, Last);
        }

        for (var year = day.Year; year <= Math.Min(day.Year + LongestWait, DateOnly.MaxValue.Year); year++)
        {
            if (
                First.Day <= DateTime.DaysInMonth(year, First.Month)
                && new DateOnly(year, First.Month, First.Day) is var next
                && next >= day
            )
            {
                return (next, next);
            }
        }

        return null;
    }

    /// <summary>February 29 may take eight years to come back.</summary>
    private const int LongestWait = 8;
}
