using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Course;

/// <summary>A course as calendar events: its sessions, and the days on which results are checked.</summary>
internal static class CourseEvents
{
    /// <summary>The events of a plan.</summary>
    /// <param name="library">What the public may read.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="planName">Its name; null if it has none, so that only the same plan has the same events.</param>
    /// <param name="today">The day at the clinic.</param>
    public static IReadOnlyList<CalendarEvent> From(ContentLibrary library, CoursePlan plan, string? planName, DateOnly today)
    {
        var clinic = library.Clinic;
        var course = planName ?? NameOf(plan.Wish);
        var sessions = plan.Sessions.Select(session => Event(
            course,
            string.Create(CultureInfo.InvariantCulture, $"session-{session.Number}"),
            session.Day,
            CourseStep.From(session, today, clinic.Locale),
            clinic));
        var checks = plan.Checks.Where(check => check.From == check.To).Select(check => Event(
            course,
            check.Fact.Key.Replace('.', '-'),
            check.From,
            CourseStep.From(library, check, today),
            clinic));
        return [.. sessions.Concat(checks)];
    }

    /// <summary>
    /// A calendar takes two events of one name for one: the name has the plan in it, so that two courses, or two people who share a
    /// calendar, keep theirs; it has no date, so that a plan that is changed moves its own.
    /// </summary>
    private static CalendarEvent Event(string course, string name, DateOnly day, CourseStep step, ClinicProfile clinic) =>
        new(
            $"course-{course}-{name}@{clinic.SiteAddress?.IdnHost ?? "collagen-info.invalid"}",
            day,
            $"{step.Title} ({clinic.Name})",
            string.Join(
                '\n',
                [
                    .. step.Notes,
                    "This is a plan, not a booking.",
                    .. clinic.NumberLines,
                ]
            )
        );

    private static string NameOf(CourseWish wish) => string.Create(
        CultureInfo.InvariantCulture,
        $"{AreaOf(wish)}-{(wish.IsForScars ? "scars-" : "")}{wish.First:yyyyMMdd}-{wish.Sessions}x{wish.WeeksApart}");

    private static string AreaOf(CourseWish wish) =>
        string.Concat((wish.PriceLabel ?? "").ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))
            .Trim('-')
            is { Length: > 0 } label
            ? label
            : "any-area";
}
