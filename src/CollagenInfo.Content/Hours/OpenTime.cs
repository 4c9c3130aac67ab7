namespace CollagenInfo.Content.Hours;

/// <summary>From one opening of the door to its closing.</summary>
/// <param name="From">When the clinic opens.</param>
/// <param name="To">When it closes: at or before <paramref name="From"/>, it is on the next day.</param>
public sealed record OpenTime(TimeOnly From, TimeOnly To)
{
    /// <summary>From midnight to midnight.</summary>
    public static OpenTime WholeDay { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue);

    /// <summary>How long, on a day on which no clock changes.</summary>
    public TimeSpan Length => From == To ? TimeSpan.FromDays(1) : To - From;

    /// <summary>The local times of opening and closing.</summary>
    /// <param name="day">The day on which it opens.</param>
    public (DateTime Opens, DateTime Closes) On(DateOnly day) => (day.ToDateTime(From), day.ToDateTime(From) + Length);
}
