using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Preparation;

/// <summary>The days before one appointment in words, for _Answer.cshtml.</summary>
public sealed record PreparationAnswer
{
    /// <summary>"Friday, December 11, 2026, 10:30 AM".</summary>
    public required string Appointment { get; init; }

    /// <summary>"Sunday, November 29".</summary>
    public required string Today { get; init; }

    /// <summary>What the article says about prescribed medicines; null if it has no such warning.</summary>
    public required PreparationWarning? Medicines { get; init; }

    /// <summary>What has no day of its own.</summary>
    public required IReadOnlyList<string> AtOnce { get; init; }

    /// <summary>The days that have passed.</summary>
    public required IReadOnlyList<PreparationDay> Late { get; init; }

    /// <summary>Today and the days to come.</summary>
    public required IReadOnlyList<PreparationDay> Ahead { get; init; }

    internal static PreparationAnswer From(PreparationPlan plan, TimeOnly? time, CultureInfo locale) =>
        new()
        {
            Appointment = DateText.DayOfYear(plan.Appointment, locale) + (time is { } hour ? $", {DateText.Time(hour, locale)}" : ""),
            Today = DateText.Day(plan.Today, locale),
            Medicines = plan.Medicines,
            AtOnce = plan.AtOnce,
            Late = [.. plan.Steps.Where(step => step.Day < plan.Today).Select(step => PreparationDay.From(step, plan, "Since ", locale))],
            Ahead =
            [
                .. plan
                    .Steps.Where(step => step.Day >= plan.Today)
                    .Select(step => PreparationDay.From(step, plan, step.Day == plan.Today ? "Today, " : "", locale)),
            ],
        };
}

/// <summary>A day with what to stop and do.</summary>
/// <param name="Side">The day at the side of the rail.</param>
/// <param name="Title">"Today, Friday, December 4".</param>
/// <param name="Heat">How near it is to the treatment, as <see cref="Content.Facts.Heat"/> has it.</param>
/// <param name="Step">What to stop and do.</param>
public sealed record PreparationDay(RailDay Side, string Title, int Heat, PreparationStep Step)
{
    internal static PreparationDay From(PreparationStep step, PreparationPlan plan, string prefix, CultureInfo locale)
    {
        var before = plan.Appointment.DayNumber - step.Day.DayNumber;
        return new PreparationDay(
            RailDay.From(step.Day, locale),
            prefix + DateText.Day(step.Day, locale),
            Content.Facts.Heat.Of(new Quantity(before, before, Unit.Find("days")!))!.Value,
            step
        );
    }
}
