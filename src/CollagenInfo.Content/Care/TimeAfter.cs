namespace CollagenInfo.Content.Care;

/// <summary>When something is noticed after the end of a treatment: a moment, or a day without an exact hour.</summary>
public sealed record TimeAfter
{
    internal static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private TimeAfter(string key, TimeSpan from, TimeSpan until) => (Key, From, Until) = (key, from, until);

    /// <summary>Its value in forms: "0" for the day of treatment, "3", "15-28", "29-".</summary>
    public string Key { get; }

    /// <summary>The shortest time that can have passed since the end of treatment.</summary>
    public TimeSpan From { get; }

    /// <summary>The time that cannot have passed yet; for a moment, the same as <see cref="From"/>.</summary>
    public TimeSpan Until { get; }

    /// <summary>The first of its days; 0 is the day of treatment.</summary>
    public int FirstDay { get; private init; }

    /// <summary>The last of its days; null if it has no end.</summary>
    public int? LastDay { get; private init; }

    /// <summary>What a patient can choose from, without gaps: single days, then two weeks as one, then everything after.</summary>
    public static IReadOnlyList<TimeAfter> Choices { get; } =
    [.. Enumerable.Range(0, 15).Select(day => Days(day, day)), Days(15, 28), Days(29, null)];

    /// <summary>The choice with that key; null if there is none.</summary>
    public static TimeAfter? Find(string? key) => Choices.FirstOrDefault(choice => choice.Key == key);

    /// <summary>Any time after treatment, for somebody who has not said which day it is: every step can apply.</summary>
    public static TimeAfter Any { get; } = new("", TimeSpan.Zero, TimeSpan.MaxValue);

    /// <summary>An exact time since the end of treatment; a negative time counts as zero.</summary>
    public static TimeAfter Moment(TimeSpan elapsed)
    {
        var time = elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed;
        return new TimeAfter("", time, time) { FirstDay = (int)time.TotalDays, LastDay = (int)time.TotalDays };
    }

    /// <summary>Whether something that applies from start to end, both included, can apply at this time.</summary>
    internal bool Meets(TimeSpan start, TimeSpan end) => From <= end && (Until > start || (From == Until && From >= start));

    /// <summary>
    /// Patients count dates: after a treatment late in the evening, "day 1" begins within minutes; it always ends less than 48
    /// hours after treatment. So a day covers the day before as well, and the most urgent step in it counts.
    /// </summary>
    private static TimeAfter Days(int first, int? last) => new(
        last == first ? $"{first}" : $"{first}-{last}",
        Day * Math.Max(0, first - 1),
        last is { } end ? Day * (end + 1) : TimeSpan.MaxValue)
    {
        FirstDay = first,
        LastDay = last,
    };
}
