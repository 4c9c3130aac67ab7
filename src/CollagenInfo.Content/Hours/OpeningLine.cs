namespace CollagenInfo.Content.Hours;

/// <summary>A line of the opening hours, as it is typed.</summary>
/// <param name="Days">"Monday to Friday".</param>
/// <param name="Times">"9 AM to 5 PM".</param>
public sealed record OpeningLine(string Days, string Times)
{
    /// <summary>The days; none if they cannot be read.</summary>
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>The times in order; none if the clinic is closed, null if they cannot be read.</summary>
    public IReadOnlyList<OpenTime>? Open { get; init; }
}
