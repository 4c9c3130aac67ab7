using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>When a treatment ended, as the browser sends it back: text, right or wrong.</summary>
public sealed record TreatmentForm
{
    /// <summary>ASP.NET writes action arguments into its debug log: a patient's answers must not be there.</summary>
    public override string ToString() => nameof(TreatmentForm);

    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm";

    /// <summary>As a browser sends it, and as people write it where the browser has no field for a time.</summary>
    private static readonly string[] TimeFormats = [TimeFormat, "H:mm", "HH:mm:ss", "h:mm tt", "h:mmtt", "h tt", "htt"];

    public string? Day { get; init; }

    public string? Time { get; init; }

    /// <summary>A form that has been read, as it is sent again.</summary>
    public static TreatmentForm For(DateTime treatment) => new()
    {
        Day = treatment.ToString(DayFormat, CultureInfo.InvariantCulture),
        Time = treatment.ToString(TimeFormat, CultureInfo.InvariantCulture),
    };

    /// <summary>The form before anything is entered: most people come on the day itself.</summary>
    internal static TreatmentForm Empty(DateOnly today) => new() { Day = today.ToString(DayFormat, CultureInfo.InvariantCulture) };

    /// <summary>The end of the treatment as the clocks at the clinic showed it; null if there is an error.</summary>
    internal (DateTime? Treatment, IReadOnlyList<FieldError> Errors) Read(DateOnly today, CultureInfo locale)
    {
        var (day, time) = (DayOf(Day), TimeOf(Time));
        FieldError[] errors = [.. new[] { FaultOfDay(day, today, locale), FaultOfTime(time) }.OfType<FieldError>()];
        return errors.Length > 0 ? (null, errors) : (day!.Value.ToDateTime(time!.Value), errors);
    }

    /// <summary>The field of the day.</summary>
    internal FormField DayField(DateOnly today, string? error) => new("day", "Which day was your treatment?", Day)
    {
        Type = "date",
        MaxLength = FormField.LongestAnswer,
        Min = Earliest(today).ToString(DayFormat, CultureInfo.InvariantCulture),
        Max = Latest(today).ToString(DayFormat, CultureInfo.InvariantCulture),
        Error = error,
    };

    /// <summary>The field of the time.</summary>
    internal FormField TimeField(string? error) => new("time", "What time did it end?", Time)
    {
        Type = "time",
        MaxLength = FormField.LongestAnswer,
        Hint = "If you are not sure, give a later time.",
        Error = error,
    };

    // A year back: the last fair check of a result is months after a session. A year ahead: a leaflet for a session that is
    // booked. Beyond that it is more likely a slip of the hand than a treatment.
    private static DateOnly Earliest(DateOnly today) => today.AddYears(-1);

    private static DateOnly Latest(DateOnly today) => today.AddYears(1);

    private FieldError? FaultOfDay(DateOnly? day, DateOnly today, CultureInfo locale) =>
        day switch
        {
            null when string.IsNullOrWhiteSpace(Day) => new FieldError(
                "day",
                $"Enter the day of your treatment, like {today.ToString(DayFormat, CultureInfo.InvariantCulture)}"
            ),
            null => new FieldError(
                "day",
                $"Enter a date that exists as year, month and day, like {today.ToString(DayFormat, CultureInfo.InvariantCulture)}"
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

    private static DateOnly? DayOf(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>To the minute: seconds would only tell two files for a calendar apart.</summary>
    private static TimeOnly? TimeOf(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeOnly(time.Hour, time.Minute)
            : null;
}
