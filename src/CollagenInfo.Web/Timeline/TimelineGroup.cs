using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>The waits that end today, tomorrow, this week or later.</summary>
/// <param name="Title">"Tomorrow".</param>
/// <param name="Steps">The moments, in order.</param>
public sealed record TimelineGroup(string Title, IReadOnlyList<TimelineStep> Steps)
{
    internal static IReadOnlyList<TimelineGroup> From(AftercareTimeline timeline, CultureInfo locale) =>
    [
        .. timeline.Steps
            .Where(step => step.Nearness is not Nearness.Over)
            .GroupBy(step => step.Nearness)
            .Select(group => new TimelineGroup(TitleOf(group.Key), [.. group.Select(step => TimelineStep.From(step, locale))])),
    ];

    private static string TitleOf(Nearness nearness) => nearness switch
    {
        Nearness.Today => "Later today",
        Nearness.Tomorrow => "Tomorrow",
        Nearness.ThisWeek => "In the next days",
        _ => "Later",
    };
}

/// <summary>What may be done from one moment on, and from when.</summary>
/// <param name="When">"Tuesday, November 24, 2:30 PM".</param>
/// <param name="Machine">The same in HTML's format: 2026-11-24T14:30-05:00.</param>
/// <param name="Rules">What may be done.</param>
public sealed record TimelineStep(string When, string Machine, IReadOnlyList<TimelineRule> Rules)
{
    internal static TimelineStep From(AftercareStep step, CultureInfo locale) => new(
        DateText.Moment(step.At, locale),
        step.At.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture),
        [.. step.Rules.Select(TimelineRule.LaterOf)]);
}
