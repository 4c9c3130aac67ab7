namespace CollagenInfo.Content.Care;

/// <summary>A period of whole days.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record DayPeriod(DateOnly From, DateOnly To)
{
    /// <summary>The periods in order; those that overlap, or have no day between them, are joined.</summary>
    internal static IReadOnlyList<DayPeriod> Joined(IEnumerable<DayPeriod> periods)
    {
        var joined = new List<DayPeriod>();
        foreach (var period in periods.OrderBy(period => period.From))
        {
            if (joined.Count > 0 && period.From.DayNumber <= joined[^1].To.DayNumber + 1)
            {
                joined[^1] = joined[^1] with { To = period.To > joined[^1].To ? period.To : joined[^1].To };
            }
            else
            {
                joined.Add(period);
            }
        }

        return joined;
    }
}
