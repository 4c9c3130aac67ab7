using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>Formats dates for the clinic's locale.</summary>
internal static class DateText
{
    /// <summary>"November 26, 2026".</summary>
    public static string Long(DateOnly date, CultureInfo locale) =>
        date.ToString(
            locale
                .DateTimeFormat.LongDatePattern.Replace("dddd, ", "", StringComparison.Ordinal)
                .Replace("dddd", "", StringComparison.Ordinal)
                .Trim(' ', ','),
            locale
        );

    /// <summary>"November 26", for a day beside one that has its year.</summary>
    public static string DayOfMonth(DateOnly date, CultureInfo locale) => date.ToString(locale.DateTimeFormat.MonthDayPattern, locale);

    /// <summary>"Thursday, November 26", for a day soon or not long ago.</summary>
    public static string Day(DateOnly date, CultureInfo locale) => date.ToString($"dddd, {locale.DateTimeFormat.MonthDayPattern}", locale);

    /// <summary>"Thursday, November 26, 2026".</summary>
    public static string DayOfYear(DateOnly date, CultureInfo locale) => $"{date.ToString("dddd", locale)}, {Long(date, locale)}";

    /// <summary>"2:30 PM", with a space that does not break across lines.</summary>
    public static string Time(TimeOnly time, CultureInfo locale) =>
        time.ToString(locale.DateTimeFormat.ShortTimePattern, locale).Replace('\u202f', '\u00a0').Replace(' ', '\u00a0');

    /// <summary>"6 PM", "2:30 PM", "noon": for times that are mostly whole hours.</summary>
    public static string Hour(TimeOnly time, CultureInfo locale) => (time.Hour, time.Minute) switch
    {
        (0, 0) => "midnight",
        (12, 0) => "noon",
        (_, 0) when locale.DateTimeFormat.ShortTimePattern.Contains('t', StringComparison.Ordinal) =>
            Time(time, locale).Replace(":00", "", StringComparison.Ordinal),
        _ => Time(time, locale),
    };

    /// <summary>"Thursday, November 26, 2:30 PM", in the moment's own UTC offset.</summary>
    public static string Moment(DateTimeOffset moment, CultureInfo locale) =>
        $"{Day(DateOnly.FromDateTime(moment.DateTime), locale)}, {Time(TimeOnly.FromDateTime(moment.DateTime), locale)}";

    /// <summary>"Thursday, November 26, 2026, 2:30 PM", in the moment's own UTC offset.</summary>
    public static string MomentOfYear(DateTimeOffset moment, CultureInfo locale) =>
        $"{DayOfYear(DateOnly.FromDateTime(moment.DateTime), locale)}, {Time(TimeOnly.FromDateTime(moment.DateTime), locale)}";
}
