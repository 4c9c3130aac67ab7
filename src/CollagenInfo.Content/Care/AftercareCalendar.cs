using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>What of the aftercare goes into a phone's calendar: each rule that is not over, at the moment it ends.</summary>
public static class AftercareCalendar
{
    /// <summary>The events in order of time; none if every rule is over.</summary>
    public static IReadOnlyList<CalendarEvent> EventsOf(AftercareTimeline timeline, ClinicProfile clinic) =>
    [
        .. from step in timeline.Steps
           where step.Nearness is not Nearness.Over
           from rule in step.Rules
           // Several rules end together: one alarm that names all of them, or people switch it off.
           select new CalendarEvent(NameOf(rule, timeline, clinic), step.At, $"{rule.Label}: the wait is over", TextOf(rule, clinic))
           {
               HasAlarm = rule == step.Rules[0],
               AlarmText = $"The wait is over: {string.Join("; ", step.Rules.Select(other => other.Label))}",
           },
    ];

    /// <summary>Rule and day are in the name, and not the hour: when it is put right, or the number changes, the event moves.</summary>
    private static string NameOf(AftercareRule rule, AftercareTimeline timeline, ClinicProfile clinic) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rule.Key.Replace('.', '-')}-{timeline.Treatment:yyyyMMdd}@{clinic.SiteAddress?.IdnHost ?? "collagen-info.invalid"}");

    private static string TextOf(AftercareRule rule, ClinicProfile clinic) => string.Join('\n', new[]
    {
        rule.Condition is null ? null : $"Note: {rule.Condition}.",
        $"{rule.Fact.Label}: {rule.Fact.Wording} after treatment.",
        "If your clinic gave you different instructions, follow those.",
        clinic.Phone is { } phone ? $"{phone.Label}: {phone.Display}" : null,
        clinic.EmergencyNumber is { } emergency ? $"Emergency: {emergency.Display}" : null,
    }.OfType<string>());
}
