namespace CollagenInfo.Content.Facts;

/// <summary>
/// How near a waiting time is to the treatment, in four tones that every page uses alike: 0 for the first 24 hours, 1 until 72 hours, 2
/// until 7 days, 3 for later. It decorates words that say the same.
/// </summary>
public static class Heat
{
    /// <summary>The tone of what is over long after the treatment.</summary>
    public const int Coolest = 3;

    private static readonly Quantity[] Ends = [Hours(24), Hours(72), Hours(7 * 24)];

    /// <summary>The tone of a wait, or of a period by its end; null for what is no time.</summary>
    public static int? Of(Quantity? wait) =>
        wait is { Unit.IsTime: true } ? Ends.Count(end => !wait.Upper.IsWithin(end with { Min = 0 })) : null;

    private static Quantity Hours(decimal count) => new(count, count, Unit.Find("hours")!);
}
