using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Course;

/// <summary>The questions of the planner, with the answers given so far.</summary>
/// <param name="First">The date of the first session.</param>
/// <param name="Sessions">How many sessions.</param>
/// <param name="Reason">Whether scars are treated.</param>
/// <param name="Weeks">The weeks between sessions.</param>
/// <param name="Area">What is treated, as on the price list; null if the list has no choice.</param>
public sealed record CourseFields(FormField First, FormField Sessions, ChoiceField Reason, FormField Weeks, ChoiceField? Area)
{
    /// <summary>The name of the plan that is changed; null for the first one.</summary>
    public string? Plan { get; private init; }

    internal static CourseFields For(ContentLibrary library, CourseForm form, CourseLimits limits, IReadOnlyList<FieldError> errors)
    {
        string? ErrorOf(string field) => errors.FirstOrDefault(error => error.Field == field)?.Message;
        return new CourseFields(
            FirstOf(form, limits) with { Error = ErrorOf("first") },
            SessionsOf(form, library) with { Error = ErrorOf("sessions") },
            ReasonOf(form) with { Error = ErrorOf("reason") },
            WeeksOf(form, limits) with { Error = ErrorOf("weeks") },
            AreaOf(form, library, ErrorOf("area")))
        {
            Plan = form.Plan,
        };
    }

    private static FormField FirstOf(CourseForm form, CourseLimits limits) =>
        new("first", "When is the first session?", TypedDay.Again(form.First))
        {
            Type = "date",
            MaxLength = FormField.LongestAnswer,
            Hint =
                "The date of your first session, or the one you have in mind. It may be in the past if your course has begun. "
                + "Leave it empty if you only want to know the cost.",
            Min = TypedDay.Text(limits.Earliest),
            Max = TypedDay.Text(limits.Latest),
        };

    private static FormField SessionsOf(CourseForm form, ContentLibrary library) =>
        Number("sessions", "How many sessions?", form.Sessions, 1, CourseLimits.MostSessions) with
        {
            Hint = library.Facts.TextOf(ToolFacts.Sessions) is { } common ? $"A common plan is {common.Text}." : null,
        };

    private static ChoiceField ReasonOf(CourseForm form) =>
        new(
            "reason",
            "Are scars treated?",
            [Option(CourseForm.Scars, "Yes, scars", form.Reason), Option(CourseForm.NoScars, "No, something else", form.Reason)]
        )
        {
            Hint = "Scars need more time between sessions.",
        };

    private static FormField WeeksOf(CourseForm form, CourseLimits limits) =>
        Number(
            "weeks",
            "How many weeks between sessions?",
            form.Weeks,
            Math.Min(limits.FewestWeeks, limits.FewestWeeksForScars),
            limits.MostWeeks
        ) with
        {
            Hint =
                $"At least {limits.FewestWeeks}, for scars at least {limits.FewestWeeksForScars}. "
                + "If you do not know, leave it empty: then we count with the shortest time.",
        };

    private static ChoiceField? AreaOf(CourseForm form, ContentLibrary library, string? error)
    {
        var areas = CourseForm.AreasOf(library.Clinic);
        return areas.Count == 0
            ? null
            : new ChoiceField(
                "area",
                "What should the price be for?",
                [
                    .. areas.Select(area => Option(area, area, form.Area)),
                    Option(CourseForm.NotListed, "Something that is not on this list", form.Area),
                ]
            )
            {
                Hint = "This is our price list for single sessions.",
                Error = error,
            };
    }

    private static FormField Number(string name, string label, string? value, int min, int max) => new(name, label, value)
    {
        Type = "number",
        MaxLength = FormField.LongestAnswer,
        Min = min.ToString(CultureInfo.InvariantCulture),
        Max = max.ToString(CultureInfo.InvariantCulture),
    };

    private static ChoiceOption Option(string value, string label, string? chosen) => new(value, label, chosen == value);
}
