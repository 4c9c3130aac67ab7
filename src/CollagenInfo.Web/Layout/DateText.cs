using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>Writes dates the way the clinic's readers do.</summary>
internal static class DateText
{
    /// <summary>The month as a word: "November 26, 2026".</summary>
    public static string Long(DateOnly date, CultureInfo locale) =>
        date.ToString(locale.DateTimeFormat.LongDatePattern.Replace("dddd, ", "", StringComparison.Ordinal).Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ','), locale);
}
