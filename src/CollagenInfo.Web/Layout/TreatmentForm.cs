using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>When a treatment ended, as the browser sends it: text, valid or not.</summary>
public sealed record TreatmentForm
{
    /// <summary>ASP.NET writes action arguments into its debug log: a patient's answers must not be there.</summary>
    public override string ToString() => nameof(TreatmentForm);

    private const string TimeFormat = "HH:mm";

    /// <summary>The format that browsers send, and those that people type where the browser has no time field.</summary>
    private static readonly string[] TimeFormats = [TimeFormat, "H:mm", "HH:mm:ss", "h:mm tt", "h:mmtt", "h tt", "htt"];

    public string? Day { get; init; }

    public string? Time { get; init; }

    /// <summary>The form filled in with a treatment that was read.</summary>
    public static TreatmentForm For(DateTime treatment) => new()
    {
        Day = TypedDay.Text(DateOnly.FromDateTime(treatment)),
        Time = treatment.ToString(TimeFormat, CultureInfo.InvariantCulture),
    };

    /// <summary>The form before anything is entered, with today's date: most people come on the day of treatment.</summary>
    internal static TreatmentForm Empty(DateOnly today) => new() { Day = TypedDay.Text(today) };

    /// <summary>Reads the end of the treatment in the clinic's local time; null if there is an error.</summary>
    internal (DateTime? Treatment, IReadOnlyList<FieldError> Errors) Read(DateOnly today, CultureInfo locale)
    {
        var (day, time) = (TypedDay.Parse(Day), TimeOf(Time));
        FieldError[] errors = [.. new[] { FaultOfDay(day, today, locale), FaultOfTime(time) }.OfType<FieldError>()];
        return errors.Length > 0 ? (null, errors) : (day!.Value.ToDateTime(time!.Value), errors);
    }

    internal FormField DayField(DateOnly today, string? error) => new("day", "Which day was your treatment?", TypedDay.Again(Day))
    {
        Type = "date",
        MaxLength = FormField.LongestAnswer,
        Min = TypedDay.Text(Earliest(today)),
        Max = TypedDay.Text(Latest(today)),
        Error = error,
    };

    internal FormField TimeField(string? error) => new("time", "What time did it end?", Time)
    {
        Type = "time",
        MaxLength = FormField.LongestAnswer,
        Hint = "If you are not sure, give a later time.",
        Error = error,
    };

    // A year back, because the last check of results is months after a session. A year ahead, for leaflets for booked sessions.
    // Any other date is more likely a typing mistake.
    private static DateOnly Earliest(DateOnly today) => today.AddYears(-1);

    private static DateOnly Latest(DateOnly today) => today.AddYears(1);

    private FieldError? FaultOfDay(DateOnly? day, DateOnly today, CultureInfo locale) =>
        day switch
        {
            null when string.IsNullOrWhiteSpace(Day) => new FieldError(
                "day",
                $"Enter the day of your treatment, like {DateText.Long(today, locale)}"
            ),
            null => new FieldError(
                "day",
                $"Enter a date that exists, like {DateText.Long(today, locale)}"
            ),
            { } known when known < Earliest(today) || known > Latest(today) => new FieldError(
                "day",
                $"Enter a date from {DateText.Long(Earliest(today), locale)} to {DateText.Long(Latest(today), locale)}"
            ),
            _ => null,
        };

    private FieldError? FaultOfTime(TimeOnly? time) =>
        time switch
        {
            null when string.IsNullOrWhiteSpace(Time) => new FieldError(
                "time",
                "Enter the time when your treatment ended, like 14:30 or 2:30 PM"
            ),
            null => new FieldError("time", "Enter a time of the day as hours and minutes, like 14:30 or 2:30 PM"),
            _ => null,
        };

    /// <summary>Without seconds, so that the same answers give the same calendar file.</summary>
    internal static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
}
