using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Course;

/// <summary>A step of the plan: a session, or a check of results.</summary>
/// <param name="Side">The day, or the first of several, at the side of the rail.</param>
/// <param name="Title">"Session 1", "First fair check of a course".</param>
/// <param name="When">"Monday, January 11, 2027".</param>
/// <param name="Notes">Notes on it, one sentence each.</param>
/// <param name="IsSession">Whether it is a session.</param>
public sealed record CourseStep(RailDay Side, string Title, string When, IReadOnlyList<string> Notes, bool IsSession)
{
    internal static IReadOnlyList<CourseStep> From(ContentLibrary library, CoursePlan plan, DateOnly today)
    {
        var locale = library.Clinic.Locale;
        var sessions = plan.Sessions.Select(session => (session.Day, Step: From(session, today, locale)));
        var checks = plan.Checks.Select(check => (Day: check.From, Step: From(library, check, today)));
        return [.. sessions.Concat(checks).OrderBy(step => step.Day).Select(step => step.Step)];
    }

    internal static CourseStep From(CourseSession session, DateOnly today, CultureInfo locale)
    {
        string?[] notes =
        [
            session.Day < today ? Passed : null,
            session.OutOfViewUntil is { } view ? $"You may want to stay out of view until {DateText.DayOfMonth(view, locale)}." : null,
            session.EventsFrom is { } free ? $"Do not plan an important event before {DateText.DayOfMonth(free, locale)}." : null,
        ];
        return new CourseStep(
            RailDay.From(session.Day, locale),
            string.Create(CultureInfo.InvariantCulture, $"Session {session.Number}"),
            DateText.DayOfYear(session.Day, locale),
            [.. notes.OfType<string>()],
            IsSession: true
        );
    }

    internal static CourseStep From(ContentLibrary library, CourseCheck check, DateOnly today)
    {
        var locale = library.Clinic.Locale;
        var isEarly = check.Fact.Key == ToolFacts.FirstChanges;
        string?[] notes =
        [
            check.To < today ? Passed : null,
            $"{check.Fact.Wording} after the {(isEarly ? "first" : "last")} session.",
            isEarly && library.Facts.TextOf(ToolFacts.EvidenceOfFirstChanges) is { } grade ? $"Strength of evidence: {grade.Text}." : null,
        ];
        return new CourseStep(
            RailDay.From(check.From, locale),
            TitleOf(check),
            Dates(check, locale),
            [.. notes.OfType<string>()],
            IsSession: false
        );
    }

    private static string TitleOf(CourseCheck check) =>
        check.Fact.Key == ToolFacts.FullResult ? "A full result may show, if there is one" : check.Fact.Label;

    private static string Dates(CourseCheck check, CultureInfo locale) => check.From == check.To
        ? DateText.DayOfYear(check.From, locale)
        : $"{DateText.Long(check.From, locale)} to {DateText.Long(check.To, locale)}";

    private const string Passed = "This date has passed.";
}
