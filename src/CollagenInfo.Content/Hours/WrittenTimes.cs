using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Hours;

/// <summary>Reads opening times as people write them: "9 AM to 12 PM and 1 PM to 6 PM", "09:00-17:00", "Closed".</summary>
public static partial class WrittenTimes
{
    /// <summary>The longest time past midnight: longer, and somebody typed AM for PM.</summary>
    private static readonly TimeSpan LongestNight = TimeSpan.FromHours(12);

    private static readonly string[] Formats = ["h tt", "htt", "h:mm tt", "h:mmtt", "HH:mm", "H:mm"];

    private static readonly string[] Until = [" to ", " until ", "-", "–"];

    private static readonly string[] Words = ["Closed", "24 hours"];

    /// <summary>The times in order.</summary>
    /// <param name="written">"9 AM to 5 PM".</param>
    /// <param name="times">The times; none if the clinic is closed, or if they cannot be read.</param>
    /// <param name="nearest">If they cannot be read: what is probably meant, or null.</param>
    public static bool TryParse(string written, out IReadOnlyList<OpenTime> times, out string? nearest)
    {
        (times, nearest) = ([], null);
        switch (WrittenList.Plain(written))
        {
            case "closed":
                return true;
            case "24 hours" or "open 24 hours" or "at all hours":
                times = [OpenTime.WholeDay];
                return true;
        }

        var read = new List<OpenTime>();
        foreach (var part in WrittenList.Parts(written))
        {
            if (TimeIn(part) is not { } time || (read.Count > 0 && !IsBehind(read[^1], time)))
            {
                nearest = NearestTo(part);
                return false;
            }

            read.Add(time);
        }

        times = read;
        return true;
    }

    /// <summary>Whether a time begins behind the one before it, on the same day.</summary>
    private static bool IsBehind(OpenTime before, OpenTime time) => before.To > before.From && time.From > before.To;

    private static OpenTime? TimeIn(string part) =>
        WrittenList.Ends(part, Until) is [var from, var to]
        && (Time(from), Time(to)) is ({ } opens, { } closes)
        && new OpenTime(opens, closes) is var time
        && IsSaid(from, to, time)
        && IsLikely(from, to, time)
            ? time
            : null;

    /// <summary>Whether it is said which half of the day is meant: "1:00 to 5:00" does not say it.</summary>
    private static bool IsSaid(string from, string to, OpenTime time) =>
        (HasHalf(from), HasHalf(to)) switch
        {
            (true, true) => true,
            (false, false) => time.From.Hour > 12 || time.To.Hour is > 12 or 0 || from.TrimStart().StartsWith('0'),
            _ => false,
        };

    /// <summary>"9 AM to 5 AM" hardly means the night, and who writes "12 AM" may mean noon.</summary>
    private static bool IsLikely(string from, string to, OpenTime time) =>
        (time.From > TimeOnly.MinValue || !IsTwelve(from))
        && (time.To > time.From || time.Length <= LongestNight || (time.To == TimeOnly.MinValue && time.From > time.To && !IsTwelve(to)));

    private static bool HasHalf(string time) => time.TrimEnd() is [.., 'm' or 'M' or '.'] or [.., 'n' or 'N'] or [.., 't' or 'T'];

    private static bool IsTwelve(string time) => time.Contains("12", StringComparison.Ordinal);

    private static TimeOnly? Time(string written)
    {
        var time = written.Trim().Replace(".", "", StringComparison.Ordinal);
        return time.ToUpperInvariant() switch
        {
            "NOON" => new TimeOnly(12, 0),
            "MIDNIGHT" or "24:00" => TimeOnly.MinValue,
            var text => TimeOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)
                ? read
                : null,
        };
    }

    /// <summary>"9 to 5" is "9 AM to 5 PM"; "Clsoed" is "Closed".</summary>
    private static string? NearestTo(string part) =>
        Digits().Match(part) is { Success: true } match
            ? $"{match.Groups["from"]} AM to {match.Groups["to"]} PM"
            : NearestWord.To(part.Trim(), Words);

    [GeneratedRegex(
        @"^\s*(?<from>([5-9]|1[01])(:[0-5]\d)?)\s*([ap]\.?m\.?)?\s*(to|until|-|–)\s*(?<to>[1-8](:[0-5]\d)?)\s*([ap]\.?m\.?)?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Digits();
}
