using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>What may be done from one moment on, and from when.</summary>
/// <param name="Day">The moment at the side of the rail.</param>
/// <param name="Near">The moment as briefly as it can be said beside that: "tomorrow", "Wednesday".</param>
/// <param name="When">"Tuesday, November 24, 2:30 PM".</param>
/// <param name="Machine">The same in HTML's format: 2026-11-24T14:30-05:00.</param>
/// <param name="Heat">How near it is to the treatment, as <see cref="Content.Facts.Heat"/> has it.</param>
/// <param name="Rules">What may be done.</param>
public sealed record TimelineStep(RailDay Day, string Near, string When, string Machine, int Heat, IReadOnlyList<TimelineRule> Rules)
{
    /// <summary>The steps to come, earliest first.</summary>
    internal static IReadOnlyList<TimelineStep> AllFrom(AftercareTimeline timeline, CultureInfo locale) =>
        [.. timeline.Steps.Where(step => step.Nearness is not Nearness.Over).Select(step => From(step, locale))];

    private static TimelineStep From(AftercareStep step, CultureInfo locale) =>
        new(
            RailDay.From(step.At, locale),
            NearOf(step, locale),
            DateText.Moment(step.At, locale),
            step.At.ToString("yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture),
            step.Rules.Min(rule => Content.Facts.Heat.Of(rule.Fact.Quantity) ?? Content.Facts.Heat.Coolest),
            [.. step.Rules.Select(TimelineRule.LaterOf)]
        );

    private static string NearOf(AftercareStep step, CultureInfo locale) =>
        step.Nearness switch
        {
            Nearness.Today => $"{DateText.Time(TimeOnly.FromDateTime(step.At.DateTime), locale)} today",
            Nearness.Tomorrow => "tomorrow",
            Nearness.ThisWeek => step.At.ToString("dddd", locale),
            _ => DateText.Day(DateOnly.FromDateTime(step.At.DateTime), locale),
        };
}
