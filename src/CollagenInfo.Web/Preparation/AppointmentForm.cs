using System.Globalization;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Preparation;

/// <summary>When an appointment is, as the browser sends it: text, valid or not.</summary>
public sealed record AppointmentForm
{
    /// <summary>ASP.NET writes action arguments into its debug log: a patient's answers must not be there.</summary>
    public override string ToString() => nameof(AppointmentForm);

    public string? Day { get; init; }

    /// <summary>May be left empty: what to do before goes by days.</summary>
    public string? Time { get; init; }

    /// <summary>Reads the appointment in the clinic's local time; the day is null if there is an error.</summary>
    internal (DateOnly? Day, TimeOnly? Time, IReadOnlyList<FieldError> Errors) Read(DateOnly today, CultureInfo locale)
    {
        var (day, time) = (TypedDay.Parse(Day), TreatmentForm.TimeOf(Time));
        FieldError[] errors = [.. new[] { FaultOfDay(day, today, locale), FaultOfTime(time) }.OfType<FieldError>()];
        return errors.Length > 0 ? (null, null, errors) : (day, time, errors);
    }

    internal FormField DayField(DateOnly today, string? error) =>
        new("day", "Which day is your appointment?", TypedDay.Again(Day))
        {
            Type = "date",
            MaxLength = FormField.LongestAnswer,
            Min = TypedDay.Text(today),
            Max = TypedDay.Text(Latest(today)),
            Error = error,
        };

    internal FormField TimeField(string? error) =>
        new("time", "What time is your appointment?", Time)
        {
            Type = "time",
            MaxLength = FormField.LongestAnswer,
            Hint = "You can leave this empty.",
            Error = error,
        };

    /// <summary>Any later date is more likely a typing mistake.</summary>
    private static DateOnly Latest(DateOnly today) => today.AddYears(1);

    private FieldError? FaultOfDay(DateOnly? day, DateOnly today, CultureInfo locale) =>
        day switch
        {
            null when string.IsNullOrWhiteSpace(Day) => new FieldError(
                "day",
                $"Enter the day of your appointment, like {DateText.Long(today, locale)}"
            ),
            null => new FieldError("day", $"Enter a date that exists, like {DateText.Long(today, locale)}"),
            { } known when known < today => new FieldError(
                "day",
                $"Enter a day that is still to come, from {DateText.Long(today, locale)}. After your treatment, use the aftercare times."
            ),
            { } known when known > Latest(today) => new FieldError("day", $"Enter a date up to {DateText.Long(Latest(today), locale)}"),
            _ => null,
        };

    private FieldError? FaultOfTime(TimeOnly? time) =>
        time is null && !string.IsNullOrWhiteSpace(Time)
            ? new FieldError("time", "Enter a time of the day as hours and minutes, like 14:30 or 2:30 PM, or leave it empty")
            : null;
}
