using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What the course planner tells, except the clinic's own prices.</summary>
internal static class CourseSayings
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    /// <summary>The facts that it tells as they are.</summary>
    private static readonly string[] Told =
    [
        ToolFacts.Sessions,
        ToolFacts.SessionsForScars,
        ToolFacts.Spacing,
        ToolFacts.SpacingForScars,
        ToolFacts.EarlyPlumpness,
        ToolFacts.Sunscreen,
        ToolFacts.EvidenceOfFirstChanges,
        ToolFacts.QuotesSeen,
    ];

    public static IEnumerable<ToolSaying> All(ToolSayings tool) =>
        CourseLimits.From(tool.Library.Facts, Day) is { } limits
            ? OfPlan(
                CoursePlan.For(tool.Library, new CourseWish(Day, 1, limits.FewestWeeks, IsForScars: false, PriceLabel: null), limits),
                limits,
                tool
            )
            : [];

    private static IEnumerable<ToolSaying> OfPlan(CoursePlan course, CourseLimits limits, ToolSayings tool)
    {
        yield return Of("weeks", "Shortest time between sessions", $"{limits.FewestWeeks} weeks");
        yield return Of("weeks-scars", "Shortest time between sessions for scars", $"{limits.FewestWeeksForScars} weeks");
        foreach (var fact in Told)
        {
            yield return Of($"usual {fact}", tool.Library.Facts.Find(fact)?.Label ?? fact, tool.InWords(fact));
        }

        foreach (var check in course.Checks)
        {
            yield return Of(
                check.Fact.Key,
                check.Fact.Label,
                check.From == check.To ? After(check.To) : $"{After(check.From)} to {After(check.To)}"
            );
        }

        foreach (var (place, period) in course.NoTanning.Index())
        {
            var before = Day.DayNumber - period.From.DayNumber;
            yield return Of($"tan {place}", "No tanning", $"{before} {(before == 1 ? "day" : "days")} before to {After(period.To)}");
        }

        if (course.SunscreenUntil is { } sunscreen)
        {
            yield return Of("sunscreen", "Sunscreen every day", $"until {After(sunscreen)}");
        }

        if (course.Sessions[0].OutOfViewUntil is { } view)
        {
            yield return Of("view", "Out of view", $"until {After(view)}");
        }

        if (course.Sessions[0].EventsFrom is { } events)
        {
            yield return Of("events", "Important events", $"from {After(events)}");
        }

        yield return Of("quoted", "Often quoted price of a session", course.Cost.Quoted?.Wording ?? "");

        ToolSaying Of(string key, string subject, string words) => tool.Time("The plan", key, subject, words);

        static string After(DateOnly day) => $"day {day.DayNumber - Day.DayNumber}";
    }
}
