using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What can be planned today.</summary>
/// <param name="Today">The day it is at the clinic.</param>
/// <param name="FewestWeeks">The fewest weeks between sessions: the lower end of <see cref="ToolFacts.Spacing"/>.</param>
/// <param name="FewestWeeksForScars">The same for scars: <see cref="ToolFacts.SpacingForScars"/>.</param>
public sealed record CourseLimits(DateOnly Today, int FewestWeeks, int FewestWeeksForScars)
{
    /// <summary>Room for a longer plan than the common one; a limit of this planner, not clinical advice.</summary>
    public const int MostSessions = 12;

    /// <summary>Half a year: beyond that it is hardly one course. A limit of this planner, not clinical advice.</summary>
    private const int LongestPause = 26;

    private const int MinutesOfAWeek = 7 * 24 * 60;

    /// <summary>A course under way began at most a year ago: its last checks may still lie ahead.</summary>
    public DateOnly Earliest => Today.AddYears(-1);

    /// <summary>Further ahead neither prices nor facts can be promised.</summary>
    public DateOnly Latest => Today.AddYears(2);

    public int MostWeeks => Math.Max(LongestPause, Math.Max(FewestWeeks, FewestWeeksForScars));

    /// <summary>The limits at that moment; null if a fact on the time between sessions is missing, for none may be invented.</summary>
    public static CourseLimits? For(FactSheet facts, DateTimeOffset now, TimeZoneInfo clinicZone) =>
        WeeksOf(facts.Find(ToolFacts.Spacing)) is { } weeks && WeeksOf(facts.Find(ToolFacts.SpacingForScars)) is { } weeksForScars
            ? new CourseLimits(ClinicTime.Day(now, clinicZone), weeks, weeksForScars)
            : null;

    public int FewestWeeksFor(bool scars) => scars ? FewestWeeksForScars : FewestWeeks;

    public bool Allows(CourseWish wish) =>
        wish.First >= Earliest && wish.First <= Latest
        && wish.Sessions is >= 1 and <= MostSessions
        && wish.WeeksApart >= FewestWeeksFor(wish.IsForScars) && wish.WeeksApart <= MostWeeks;

    /// <summary>
    /// The lower end in whole weeks, never too few: 30 days are 5 weeks. Null for what measures no time, or more than a year of it.
    /// </summary>
    private static int? WeeksOf(Fact? fact) =>
        fact?.Quantity is { Unit.IsTime: true } time
        && Math.Ceiling(time.Min * time.Unit.Span.Most / MinutesOfAWeek) is >= 1 and <= 52 and var weeks
            ? (int)weeks
            : null;
}
