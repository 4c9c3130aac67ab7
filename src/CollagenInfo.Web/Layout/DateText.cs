using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>Writes dates the way the clinic's readers do.</summary>
internal static class DateText
{
    /// <summary>The month as a word: "November 26, 2026".</summary>
    public static string Long(DateOnly date, CultureInfo locale) =>
        date.ToString(
            locale
                .DateTimeFormat.LongDatePattern.Replace("dddd, ", "", StringComparison.Ordinal)
                .Replace("dddd", "", StringComparison.Ordinal)
                .Trim(' ', ','),
            locale
        );

    /// <summary>A day next to one that has its year: "November 26".</summary>
    public static string DayOfMonth(DateOnly date, CultureInfo locale) => date.ToString(locale.DateTimeFormat.MonthDayPattern, locale);

    /// <summary>A day soon, or not long ago: "Thursday, November 26".</summary>
    public static string Day(DateOnly date, CultureInfo locale) => date.ToString($"dddd, {locale.DateTimeFormat.MonthDayPattern}", locale);

    /// <summary>A day of any year: "Thursday, November 26, 2026".</summary>
    public static string DayOfYear(DateOnly date, CultureInfo locale) => $"{date.ToString("dddd", locale)}, {Long(date, locale)}";

    /// <summary>"2:30 PM". Hour and half of the day do not part at the end of a line.</summary>
    public static string Time(TimeOnly time, CultureInfo locale) =>
        time.ToString(locale.DateTimeFormat.ShortTimePattern, locale).Replace('\u202f', '\u00a0').Replace(' ', '\u00a0');

    /// <summary>A moment as the clocks of its offset show it: "Thursday, November 26, 2:30 PM".</summary>
    public static string Moment(DateTimeOffset moment, CultureInfo locale) =>
        $"{Day(DateOnly.FromDateTime(moment.DateTime), locale)}, {Time(TimeOnly.FromDateTime(moment.DateTime), locale)}";

    /// <summary>A moment of any year: "Thursday, November 26, 2026, 2:30 PM".</summary>
    public static string MomentOfYear(DateTimeOffset moment, CultureInfo locale) =>
        $"{DayOfYear(DateOnly.FromDateTime(moment.DateTime), locale)}, {Time(TimeOnly.FromDateTime(moment.DateTime), locale)}";
}
