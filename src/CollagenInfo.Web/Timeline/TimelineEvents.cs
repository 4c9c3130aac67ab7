using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Timeline;

/// <summary>The aftercare as calendar events: one for each moment at which waits end.</summary>
internal static class TimelineEvents
{
    /// <summary>The events in order of time; none if every wait is over.</summary>
    /// <param name="timeline">The times.</param>
    /// <param name="clinic">Whom to call, and its locale.</param>
    /// <param name="withScalp">Whether the scalp was treated, so that what is only for the scalp is among them.</param>
    public static IReadOnlyList<CalendarEvent> From(AftercareTimeline timeline, ClinicProfile clinic, bool withScalp) =>
        [
            .. from step in timeline.Steps
            where step.Nearness is not Nearness.Over
            let rules = step.Rules.Where(rule => withScalp || !rule.IsForScalp).ToList()
            where rules.Count > 0
            select new CalendarEvent(
                NameOf(step, timeline, clinic),
                step.At,
                TitleOf(step.At, rules, clinic.Locale),
                TextOf(rules, timeline, clinic)
            ),
        ];

    /// <summary>A lock screen shows this alone: a wait that is over is no permission where a condition goes with it.</summary>
    private static string TitleOf(DateTimeOffset moment, List<AftercareRule> rules, CultureInfo locale)
    {
        var hour = DateText.Hour(TimeOnly.FromDateTime(moment.DateTime), locale);
        var note = rules.Exists(rule => rule.Condition is not null) ? " (see the note)" : "";
        return $"From {hour}: {string.Join(", ", rules.Select(rule => rule.Name))}{note}";
    }

    /// <summary>
    /// The name has the day of treatment and the length of the wait, but not the hour: added again after the hour is put right, or for
    /// another area, the event replaces the one before.
    /// </summary>
    private static string NameOf(AftercareStep step, AftercareTimeline timeline, ClinicProfile clinic) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"aftercare-{timeline.Treatment:yyyyMMdd}-{(step.At - timeline.Treatment).TotalHours:0.##}h"
                + $"@{clinic.SiteAddress?.IdnHost ?? "collagen-info.invalid"}"
        );

    private static string TextOf(List<AftercareRule> rules, AftercareTimeline timeline, ClinicProfile clinic)
    {
        string?[] lines =
        [
            .. rules.Select(rule => rule.Condition is null ? $"- {rule.Label}" : $"- {rule.Label}: {rule.Condition}"),
            $"Counted from the end of your treatment: {DateText.MomentOfYear(timeline.Treatment, clinic.Locale)}, clinic time.",
            Disclaimer.ToldOtherwise,
            .. clinic.NumberLines,
            clinic.EmergencyNumber is { } emergency ? $"Emergency: {emergency.Display}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
