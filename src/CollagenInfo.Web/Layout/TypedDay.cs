using System.Globalization;

namespace CollagenInfo.Web.Layout;

/// <summary>A day as the browser's date field sends it, or as people type it where there is no such field.</summary>
internal static class TypedDay
{
    private const string OfBrowsers = "yyyy-MM-dd";

    /// <summary>The month in words: "3/4" is another day in another country.</summary>
    private static readonly string[] Formats =
    [
        OfBrowsers,
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "MMMM d yyyy",
        "MMM d yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
    ];

    /// <summary>The day; null if the text is none.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day as a date field reads it.</summary>
    public static string Text(DateOnly day) => day.ToString(OfBrowsers, CultureInfo.InvariantCulture);

    /// <summary>What a date field shows again: the day if the text is one, else the text.</summary>
    public static string? Again(string? text) => Parse(text) is { } day ? Text(day) : text;
}
