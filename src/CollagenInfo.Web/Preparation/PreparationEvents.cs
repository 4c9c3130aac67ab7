using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Preparation;

/// <summary>The days before an appointment as calendar events: one for each day that has not passed.</summary>
internal static class PreparationEvents
{
    public static IReadOnlyList<CalendarEvent> From(PreparationPlan plan, TimeOnly? time, ClinicProfile clinic) =>
        [
            .. plan
                .Steps.Where(step => step.Day >= plan.Today)
                .Select(step => new CalendarEvent(
                    NameOf(step, plan, clinic),
                    step.Day,
                    TitleOf(step, plan, time, clinic.Locale),
                    TextOf(step, plan, clinic)
                )),
        ];

    /// <summary>The name has the appointment and how many days before it is: added again, the event replaces the one before.</summary>
    private static string NameOf(PreparationStep step, PreparationPlan plan, ClinicProfile clinic) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"before-{plan.Appointment:yyyyMMdd}-{plan.Appointment.DayNumber - step.Day.DayNumber}d"
                + $"@{clinic.SiteAddress?.IdnHost ?? "collagen-info.invalid"}"
        );

    private static string TitleOf(PreparationStep step, PreparationPlan plan, TimeOnly? time, CultureInfo locale) =>
        step.Day == plan.Appointment && time is { } hour
            ? $"Your appointment, {DateText.Hour(hour, locale)}"
            : $"Get ready for your appointment: {char.ToLowerInvariant(step.When[0])}{step.When[1..]}";

    private static string TextOf(PreparationStep step, PreparationPlan plan, ClinicProfile clinic)
    {
        string?[] lines =
        [
            .. step.Tasks.Select(task => $"- {task}"),
            .. step.Lists.SelectMany(list => list.Items.Select(item => $"- {item}").Prepend(list.Title)),
            plan.Medicines is { } medicines ? $"{medicines.Title}." : null,
            Disclaimer.ToldOtherwise,
            .. clinic.NumberLines,
        ];
        return string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
    }
}
