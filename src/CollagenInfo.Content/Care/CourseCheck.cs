using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>A day or a time at which a result may be seen or judged.</summary>
/// <param name="Fact">What it is: <c>results.first-changes</c>, <c>fair-check</c>, <c>full</c> or <c>late-check</c>.</param>
/// <param name="From">The day, or the first of them.</param>
/// <param name="To">The same day, or the last of them.</param>
public sealed record CourseCheck(Fact Fact, DateOnly From, DateOnly To)
{
    /// <summary>
    /// The checks by date. The first changes count from the first session, the others from the last, as the article on sessions
    /// and results has them; early plumpness is swelling and no result, so it is not among them.
    /// </summary>
    internal static IReadOnlyList<CourseCheck> Of(IReadOnlyList<DateOnly> sessions, FactSheet facts) =>
    [
        .. new[]
        {
            After(sessions[0], facts.Find("results.first-changes")),
            After(sessions[^1], facts.Find("results.fair-check")),
            After(sessions[^1], facts.Find("results.full")),
            After(sessions[^1], facts.Find("results.late-check")),
        }.OfType<CourseCheck>().OrderBy(check => check.From),
    ];

    private static CourseCheck? After(DateOnly session, Fact? fact) =>
        fact?.Quantity is { } time && Waiting.End(session, time.Lower) is { } from && Waiting.End(session, time.Upper) is { } to
            ? new CourseCheck(fact, from, to)
            : null;
}
