using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>A day, or a range of days, on which a result may be seen or judged.</summary>
/// <param name="Fact">What may be seen or judged then.</param>
/// <param name="From">The day, or the first of them.</param>
/// <param name="To">The same day, or the last of them.</param>
public sealed record CourseCheck(Fact Fact, DateOnly From, DateOnly To)
{
    /// <summary>
    /// The checks by date. First changes are counted from the first session and the others from the last, as in the article on
    /// sessions and results. Early plumpness is swelling, not a result, so it is left out.
    /// </summary>
    internal static IReadOnlyList<CourseCheck> AllFrom(FactSheet facts, IReadOnlyList<DateOnly> sessions) =>
    [
        .. new[]
        {
            After(sessions[0], facts.Find(ToolFacts.FirstChanges)),
            After(sessions[^1], facts.Find(ToolFacts.FairCheck)),
            After(sessions[^1], facts.Find(ToolFacts.FullResult)),
            After(sessions[^1], facts.Find(ToolFacts.LateCheck)),
        }.OfType<CourseCheck>().OrderBy(check => check.From),
    ];

    private static CourseCheck? After(DateOnly session, Fact? fact) =>
        fact?.Quantity is { } time && Waiting.End(session, time.Lower) is { } from && Waiting.End(session, time.Upper) is { } to
            ? new CourseCheck(fact, from, to)
            : null;
}
