using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>The limits of what can be planned today.</summary>
/// <param name="Today">The date at the clinic.</param>
/// <param name="FewestWeeks">The fewest weeks between sessions: the lower end of <see cref="ToolFacts.Spacing"/>.</param>
/// <param name="FewestWeeksForScars">The same for scars: <see cref="ToolFacts.SpacingForScars"/>.</param>
public sealed record CourseLimits(DateOnly Today, int FewestWeeks, int FewestWeeksForScars)
{
    /// <summary>Leaves room for a longer plan than is common; a limit of this planner, not clinical advice.</summary>
    public const int MostSessions = 12;

    /// <summary>
    /// In weeks. Sessions more than half a year apart are hardly one course; a limit of this planner, not clinical advice.
    /// </summary>
    private const int LongestPause = 26;

    private const int MinutesOfAWeek = 7 * 24 * 60;

    /// <summary>A course under way began at most a year ago: its last checks may still lie ahead.</summary>
    public DateOnly Earliest => Today.AddYears(-1);

    /// <summary>Further ahead neither prices nor facts can be promised.</summary>
    public DateOnly Latest => Today.AddYears(2);

    public int MostWeeks => Math.Max(LongestPause, Math.Max(FewestWeeks, FewestWeeksForScars));

    /// <summary>
    /// The limits on that day at the clinic; null if a fact about the time between sessions is missing: we never invent one.
    /// </summary>
    public static CourseLimits? From(FactSheet facts, DateOnly today) =>
        WeeksOf(facts.Find(ToolFacts.Spacing)) is { } weeks && WeeksOf(facts.Find(ToolFacts.SpacingForScars)) is { } weeksForScars
            ? new CourseLimits(today, weeks, weeksForScars)
            : null;

    public int FewestWeeksFor(bool scars) => scars ? FewestWeeksForScars : FewestWeeks;

    public bool Allows(CourseWish wish) =>
        wish.First >= Earliest && wish.First <= Latest
        && wish.Sessions is >= 1 and <= MostSessions
        && wish.WeeksApart >= FewestWeeksFor(wish.IsForScars) && wish.WeeksApart <= MostWeeks;

    /// <summary>
    /// The lower end in whole weeks, rounded up: 30 days are 5 weeks. Null if it is not a time, or is more than a year.
    /// </summary>
    private static int? WeeksOf(Fact? fact) =>
        fact?.Quantity is { Unit.IsTime: true } time
        && Math.Ceiling(time.Min * time.Unit.Span.Most / MinutesOfAWeek) is >= 1 and <= 52 and var weeks
            ? (int)weeks
            : null;
}
