using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>
/// The dates of a course of sessions, without times of day, so that clock changes cannot move them. Every time span comes from a
/// fact in <see cref="ToolFacts"/>; if one is missing, what depends on it is left out, and the checker reports it.
/// </summary>
public sealed record CoursePlan
{
    private CoursePlan(CourseWish wish) => Wish = wish;

    public CourseWish Wish { get; }

    public required IReadOnlyList<CourseSession> Sessions { get; init; }

    /// <summary>When something may be seen or judged, by date.</summary>
    public required IReadOnlyList<CourseCheck> Checks { get; init; }

    /// <summary>When not to tan, sunbathe or use a sunbed; periods that touch are joined.</summary>
    public required IReadOnlyList<DayPeriod> NoTanning { get; init; }

    /// <summary>The day until which to use sunscreen daily; null if the fact is missing.</summary>
    public DateOnly? SunscreenUntil { get; init; }

    public required CourseCost Cost { get; init; }

    /// <summary>The fact about the usual number of sessions, if the wish is outside it; otherwise null.</summary>
    public Fact? UnusualSessions { get; init; }

    /// <summary>The fact about the usual time between sessions, if the wish is longer; otherwise null.</summary>
    public Fact? UnusualSpacing { get; init; }

    /// <summary>Plans the course.</summary>
    /// <exception cref="ArgumentException">The wish is outside the limits.</exception>
    public static CoursePlan For(ContentLibrary library, CourseWish wish, CourseLimits limits)
    {
        if (!limits.Allows(wish))
        {
            throw new ArgumentException("The course is outside the limits.", nameof(wish));
        }

        var facts = library.Facts;
        DateOnly[] days = [.. Enumerable.Range(0, wish.Sessions).Select(number => wish.First.AddDays(7 * wish.WeeksApart * number))];
        return new CoursePlan(wish)
        {
            Sessions = [.. days.Select((day, place) => CourseSession.From(facts, day, place + 1))],
            Checks = CourseCheck.AllFrom(facts, days),
            NoTanning = DayPeriod.Joined(days.Select(day => NoTanningAround(day, facts)).OfType<DayPeriod>()),
            SunscreenUntil = facts.QuantityOf(ToolFacts.SunscreenAfterCourse) is { } time ? Waiting.End(days[^1], time) : null,
            Cost = CourseCost.From(library, days, wish.PriceLabel),
            UnusualSessions =
                CommonSessions(wish, facts) is { Quantity: { } common } sessions
                && (wish.Sessions < common.Min || wish.Sessions > common.Max)
                    ? sessions
                    : null,
            UnusualSpacing =
                facts.Find(ToolFacts.Spacing) is { Quantity: { IsRange: true } spacing } fact
                && !wish.IsForScars
                && IsLongerThan(wish.WeeksApart, spacing)
                    ? fact
                    : null,
        };
    }

    private static Fact? CommonSessions(CourseWish wish, FactSheet facts) =>
        facts.Find(wish.IsForScars ? ToolFacts.SessionsForScars : ToolFacts.Sessions);

    private static bool IsLongerThan(int weeks, Quantity spacing) =>
        weeks * Unit.Find("weeks")!.Factor > spacing.Max * spacing.Unit.Span.Most;

    private static DayPeriod? NoTanningAround(DateOnly session, FactSheet facts)
    {
        var before = facts.QuantityOf(ToolFacts.NoTanBefore) is { } lead ? LeadTime.Start(session, lead) : null;
        var after = facts.QuantityOf(ToolFacts.NoTanAfter) is { } wait ? Waiting.End(session, wait) : null;
        return before is null && after is null ? null : new DayPeriod(before ?? session, after ?? session);
    }
}
