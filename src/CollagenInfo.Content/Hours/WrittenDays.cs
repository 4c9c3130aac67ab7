using System.Globalization;

namespace CollagenInfo.Content.Hours;

/// <summary>Reads days as people write them: "Monday to Friday", "Mon, Wed and Sat", "2026-12-24 to 2026-12-26", "December 25".</summary>
public static class WrittenDays
{
    private const int ShortestName = 3;

    private static readonly string[] Through = [" to ", " through ", "-", "–"];

    /// <summary>Dates have hyphens of their own.</summary>
    private static readonly string[] BetweenDates = [" to ", " - ", " – "];

    private static readonly string[] Names = Enum.GetNames<DayOfWeek>();

    /// <summary>The days of the week, in the order in which they are written.</summary>
    /// <param name="written">"Monday to Friday".</param>
    /// <param name="days">The days; none if they cannot be read.</param>
    /// <param name="nearest">If they cannot be read: the word that is probably meant, or null.</param>
    public static bool TryParse(string written, out IReadOnlyList<DayOfWeek> days, out string? nearest)
    {
        var read = new List<DayOfWeek>();
        nearest = null;
        foreach (var part in WrittenList.Parts(written))
        {
            var ends = WrittenList.Ends(part, Through).ToList();
            if (DaysBetween(ends) is not { } found || found.Exists(read.Contains))
            {
                nearest = ends.Where(word => DayOf(word) is null).Select(word => NearestWord.To(word, Names)).FirstOrDefault();
                days = [];
                return false;
            }

            read.AddRange(found);
        }

        days = read;
        return true;
    }

    /// <summary>A special day: a date, two dates, or a day of every year.</summary>
    /// <param name="written">"2026-12-24 to 2026-12-26", or "December 25".</param>
    /// <returns>The first and last day, and whether it comes back every year; null if it cannot be read.</returns>
    public static (DateOnly First, DateOnly Last, bool IsYearly)? ParseDates(string written)
    {
        // A leap year, so that February 29 can be read.
        if (
            DateOnly.TryParseExact(
                $"{written.Trim()} 2024",
                "MMMM d yyyy",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var yearly
            )
        )
        {
            return (yearly, yearly, true);
        }

        var ends = WrittenList.Ends(written, BetweenDates).Select(Date).ToList();
        return ends is [{ } first, ..] and [.., { } last] && ends.Count <= 2 && first <= last ? (first, last, false) : null;
    }

    private static DateOnly? Date(string written) =>
        DateOnly.TryParseExact(written.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static List<DayOfWeek>? DaysBetween(List<string> ends) =>
        ends switch
        {
            [var only] => Several(only) ?? (DayOf(only) is { } day ? [day] : null),
            [var first, var last] when (DayOf(first), DayOf(last)) is ({ } from, { } to) && from != to =>
            [
                .. Enumerable.Range((int)from, ((int)to - (int)from + 7) % 7 + 1).Select(day => (DayOfWeek)(day % 7)),
            ],
            _ => null,
        };

    private static List<DayOfWeek>? Several(string words) =>
        words.ToUpperInvariant() switch
        {
            "EVERY DAY" or "DAILY" => DaysBetween(["Monday", "Sunday"]),
            "WEEKDAYS" => DaysBetween(["Monday", "Friday"]),
            "WEEKEND" or "WEEKENDS" => DaysBetween(["Saturday", "Sunday"]),
            _ => null,
        };

    /// <summary>"Mon", "Thurs.", "Sundays".</summary>
    private static DayOfWeek? DayOf(string word)
    {
        var name = word.TrimEnd('.');
        name = name.EndsWith("days", StringComparison.OrdinalIgnoreCase) ? name[..^1] : name;
        var place =
            name.Length < ShortestName ? -1 : Array.FindIndex(Names, day => day.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? null : (DayOfWeek)place;
    }
}
