using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>The aftercare as calendar events: one for each rule that still applies, at the moment it ends.</summary>
public static class AftercareCalendar
{
    /// <summary>The events in order of time; none if every rule is over.</summary>
    public static IReadOnlyList<CalendarEvent> EventsOf(AftercareTimeline timeline, ClinicProfile clinic) =>
    [
        .. from step in timeline.Steps
           where step.Nearness is not Nearness.Over
           from rule in step.Rules
           // If several rules end together, one alarm names all of them: too many alarms, and people switch them off.
           select new CalendarEvent(NameOf(rule, timeline, clinic), step.At, $"{TitleOf(rule)}: the wait is over", TextOf(rule, clinic))
           {
               HasAlarm = rule == step.Rules[0],
               AlarmText = $"The wait is over: {string.Join("; ", step.Rules.Select(TitleOf))}",
           },
    ];

    /// <summary>A lock screen shows this alone: a wait that is over is no permission where a condition goes with it.</summary>
    private static string TitleOf(AftercareRule rule) => rule.Condition is null ? rule.Label : $"{rule.Label} (see the note)";

    /// <summary>
    /// The name has the rule and the day but not the hour: if the hour is corrected, or the number changes, the event moves.
    /// </summary>
    private static string NameOf(AftercareRule rule, AftercareTimeline timeline, ClinicProfile clinic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rule.Key.Replace('.', '-')}-{timeline.Treatment:yyyyMMdd}@{clinic.SiteAddress?.IdnHost ?? "collagen-info.invalid"}");

    private static string TextOf(AftercareRule rule, ClinicProfile clinic)
    {
        string?[] lines =
        [
            rule.Condition is null ? null : $"Note: {rule.Condition}.",
            $"{rule.Fact.Label}: {rule.Fact.Wording} after treatment.",
            "If your clinic gave you different instructions, follow those.",
            .. clinic.NumberLines,
            clinic.EmergencyNumber is { } emergency ? $"Emergency: {emergency.Display}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
