using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>A step of a symptom, with the first and the last time at which it can apply.</summary>
/// <param name="Is">How soon somebody has to help.</param>
/// <param name="After">The reference to the time at which it begins; null for the first step.</param>
/// <param name="Start">The earliest time after treatment at which it can begin.</param>
/// <param name="End">The latest time at which it can end.</param>
internal sealed record SymptomSpan(Urgency Is, string? After, TimeSpan Start, TimeSpan End)
{
    /// <summary>
    /// The steps. Two of them overlap where the time between them is not exact: a range, or a month of 28 to 31 days. A step
    /// whose end is unknown could be over at once or never, so every later step can apply at any time. "A few hours" end at the
    /// latest time that <c>facts.yml</c> gives for them; until then the answer says after what time to call.
    /// </summary>
    public static IReadOnlyList<SymptomSpan> From(FactSheet facts, Symptom symptom)
    {
        var spans = new List<SymptomSpan>();
        var (after, start) = ((string?)null, TimeSpan.Zero);
        foreach (var step in symptom.Steps)
        {
            var (earliest, latest) = step.Until is { } key ? Ends(facts, key) : (TimeSpan.MaxValue, TimeSpan.MaxValue);
            spans.Add(new SymptomSpan(step.Is, after, start, latest));
            (after, start) = (step.Until, earliest);
        }

        return spans;
    }

    private static (TimeSpan Earliest, TimeSpan Latest) Ends(FactSheet facts, string key) => facts.EndOf(key) switch
    {
        { Unit.IsTime: true } end => (Elapsed(end.Min * end.Unit.Span.Fewest), Elapsed(end.Max * end.Unit.Span.Most)),
        _ => (TimeSpan.Zero, TimeSpan.MaxValue),
    };

    private static TimeSpan Elapsed(decimal minutes) =>
        minutes >= (decimal)TimeSpan.MaxValue.TotalMinutes - 1
            ? TimeSpan.MaxValue
            : TimeSpan.FromTicks((long)(minutes * TimeSpan.TicksPerMinute));
}
