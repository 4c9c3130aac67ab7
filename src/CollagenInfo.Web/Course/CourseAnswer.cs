using System.Globalization;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Course;

/// <summary>A planned course in words, for _Answer.cshtml.</summary>
public sealed record CourseAnswer
{
    public required CourseStrip Strip { get; init; }

    /// <summary>The sessions, and the checks of results, by date.</summary>
    public required IReadOnlyList<CourseStep> Steps { get; init; }

    /// <summary>Remarks on how the plan differs from a usual one.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>"1 to 7 days": how long plumpness after a session is only swelling; null if the fact is missing.</summary>
    public string? Plumpness { get; init; }

    /// <summary>When not to tan: "December 28, 2026 to March 22, 2027".</summary>
    public required IReadOnlyList<string> NoTanning { get; init; }

    /// <summary>Whether the waits before and after the sessions leave no day between them.</summary>
    public bool LeavesNoTimeToTan { get; init; }

    /// <summary>How long to use sunscreen, in a sentence or two; null if the fact is missing.</summary>
    public string? Sunscreen { get; init; }

    public required CourseBill Bill { get; init; }

    /// <summary>The patient's answers as hidden fields, to be sent again for the calendar.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Hidden { get; init; }

    /// <summary>Where to read more.</summary>
    public PageLink? Help { get; init; }

    internal static string TitleOf(CourseWish wish) =>
        wish.Sessions == 1
            ? "Your plan: 1 session"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Your plan: {wish.Sessions} sessions, {wish.WeeksApart} {(wish.WeeksApart == 1 ? "week" : "weeks")} apart"
            );

    internal static CourseAnswer For(ContentLibrary library, CoursePlan plan, string? name, DateOnly today)
    {
        var locale = library.Clinic.Locale;
        return new CourseAnswer
        {
            Strip = CourseStrip.From(plan, locale),
            Steps = CourseStep.From(library, plan, today),
            Remarks = [.. RemarksOn(plan)],
            Plumpness = library.Facts.TextOf(ToolFacts.EarlyPlumpness)?.Text,
            NoTanning = [.. plan.NoTanning.Select(period => $"{DateText.Long(period.From, locale)} to {DateText.Long(period.To, locale)}")],
            LeavesNoTimeToTan = plan is { Sessions.Count: > 1, NoTanning.Count: 1 },
            Sunscreen = plan.SunscreenUntil is { } until ? SunscreenUntil(until, library) : null,
            Bill = CourseBill.From(library, plan.Cost, plan.Wish),
            Hidden = HiddenOf(plan.Wish, name),
            Help = library.Help is { } help ? new PageLink("when to get help", help.Address) : null,
        };
    }

    private static IEnumerable<string> RemarksOn(CoursePlan plan)
    {
        if (plan.UnusualSessions is { } sessions)
        {
            var plans = plan.Wish.IsForScars ? "A scar service may plan" : "A common plan is";
            yield return $"{plans} {sessions.Wording}. Ask us why more or fewer would suit you.";
        }

        if (plan.UnusualSpacing is { } spacing)
        {
            yield return $"A common plan has {spacing.Wording} between sessions. More time is possible: ask us whether it suits you.";
        }
    }

    private static string SunscreenUntil(DateOnly day, ContentLibrary library) =>
        $"Use sunscreen every day of the course, and at least until {DateText.Long(day, library.Clinic.Locale)}."
        + (
            library.Facts.TextOf(ToolFacts.Sunscreen) is { } start
                ? $" After each session, start it again after {start.Text}, unless we give you a product to use earlier."
                : ""
        );

    private static IReadOnlyList<KeyValuePair<string, string>> HiddenOf(CourseWish wish, string? name) =>
    [
        new("first", TypedDay.Text(wish.First)),
        new("sessions", wish.Sessions.ToString(CultureInfo.InvariantCulture)),
        new("reason", wish.IsForScars ? CourseForm.Scars : CourseForm.NoScars),
        new("weeks", wish.WeeksApart.ToString(CultureInfo.InvariantCulture)),
        new("area", wish.PriceLabel ?? CourseForm.NotListed),
        new("plan", name ?? ""),
    ];
}
