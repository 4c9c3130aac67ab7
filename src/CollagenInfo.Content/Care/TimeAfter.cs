namespace CollagenInfo.Content.Care;

/// <summary>When after the end of a treatment something is noticed: a moment, or a day that is not known to the hour.</summary>
public sealed record TimeAfter
{
    internal static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private TimeAfter(string key, TimeSpan from, TimeSpan until) => (Key, From, Until) = (key, from, until);

    /// <summary>Its name in forms: "0" for the day of treatment, "3", "15-28", "29-".</summary>
    public string Key { get; }

    /// <summary>The least time that has passed since the end of treatment.</summary>
    public TimeSpan From { get; }

    /// <summary>The time that has not passed yet; for a moment, the same as <see cref="From"/>.</summary>
    public TimeSpan Until { get; }

    /// <summary>The first of its days; 0 is the day of treatment.</summary>
    public int FirstDay { get; private init; }

    /// <summary>The last of its days; null if it has no end.</summary>
    public int? LastDay { get; private init; }

    /// <summary>What a patient may choose from, without a gap: single days, two weeks together, and everything after.</summary>
    public static IReadOnlyList<TimeAfter> Choices { get; } =
    [.. Enumerable.Range(0, 15).Select(day => Days(day, day)), Days(15, 28), Days(29, null)];

    /// <summary>The choice of that name; null if there is none.</summary>
    public static TimeAfter? Find(string? key) => Choices.FirstOrDefault(choice => choice.Key == key);

    /// <summary>Any time after a treatment, for somebody who has not said which day it is: whatever can hold at all counts.</summary>
    public static TimeAfter Any { get; } = new("", TimeSpan.Zero, TimeSpan.MaxValue);

    /// <summary>An exact time since the end of treatment; before it counts as straight after.</summary>
    public static TimeAfter Moment(TimeSpan elapsed)
    {
        var time = elapsed < TimeSpan.Zero ? TimeSpan.Zero : elapsed;
        return new TimeAfter("", time, time) { FirstDay = (int)time.TotalDays, LastDay = (int)time.TotalDays };
    }

    /// <summary>Whether something that holds between two times, both included, can hold now.</summary>
    internal bool Meets(TimeSpan start, TimeSpan end) => From <= end && (Until > start || (From == Until && From >= start));

    /// <summary>
    /// Patients count dates: after a late treatment "day 1" begins within minutes, and it ends less than 48 hours after any
    /// treatment. So a day reaches from the one before to its own end, and what is most urgent in it counts.
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
