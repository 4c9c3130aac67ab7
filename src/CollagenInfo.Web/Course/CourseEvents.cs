using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Web.Course;

/// <summary>A course as calendar events: its sessions, and the days on which results are checked.</summary>
internal static class CourseEvents
{
    public static IReadOnlyList<CalendarEvent> From(ContentLibrary library, CoursePlan plan, DateOnly today)
    {
        var clinic = library.Clinic;
        var sessions = plan.Sessions.Select(session => Event(
            plan,
            string.Create(CultureInfo.InvariantCulture, $"session-{session.Number}"),
            session.Day,
            CourseStep.From(session, today, clinic.Locale),
            clinic));
        var checks = plan.Checks.Where(check => check.From == check.To).Select(check => Event(
            plan,
            check.Fact.Key.Replace('.', '-'),
            check.From,
            CourseStep.From(library, check, today),
            clinic));
        return [.. sessions.Concat(checks)];
    }

    /// <summary>The name of each event has what is treated but no date, so that planning the course again moves its events.</summary>
    private static CalendarEvent Event(CoursePlan plan, string name, DateOnly day, CourseStep step, ClinicProfile clinic) =>
        new(
            $"course-{NameOf(plan.Wish)}-{name}@{clinic.SiteAddress?.IdnHost ?? "collagen-info.invalid"}",
            day,
            $"{step.Title} ({clinic.Name})",
            string.Join(
                '\n',
                [
                    .. step.Notes,
                    "This is a plan, not a booking.",
                    .. clinic.Phone is { } phone ? new[] { $"{phone.Label}: {phone.Display}" } : [],
                ]
            )
        );

    private static string NameOf(CourseWish wish) =>
        string.Concat((wish.PriceLabel ?? "").ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))
            .Trim('-')
            is { Length: > 0 } label
            ? label
            : "any-area";
}
