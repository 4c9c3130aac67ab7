using System.Globalization;
using System.Text;

namespace CollagenInfo.Content.Care;

/// <summary>Whole days for the calendar of a phone, in the format iCalendar (RFC 5545).</summary>
public static class DayCalendar
{
    /// <summary>A line may have so many octets, without its end.</summary>
    private const int LongestLine = 75;

    /// <summary>At nine in the morning of the day before, whatever the zone of the phone: counted from midnight.</summary>
    private const string TheDayBefore = "-PT15H";

    /// <summary>Versions are counted in minutes from here: the number must fit into 31 bits.</summary>
    private static readonly DateTimeOffset FirstVersion = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The text of the file. Read in again at a later time, it updates the events of the same names.</summary>
    /// <param name="events">What to put on which day.</param>
    /// <param name="now">When the file is made.</param>
    public static string Format(IEnumerable<DayEvent> events, DateTimeOffset now)
    {
        var stamp = now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var version = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (long)(now - FirstVersion).TotalMinutes)}");
        var text = new StringBuilder();
        Write(text, "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CollagenInfo//Course planner//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH");
        foreach (var planned in events)
        {
            Write(text, "BEGIN:VEVENT", $"UID:{planned.Name}", $"DTSTAMP:{stamp}", $"SEQUENCE:{version}");
            Write(text, $"DTSTART;VALUE=DATE:{Basic(planned.Day)}", $"DTEND;VALUE=DATE:{Basic(planned.Day.AddDays(1))}");
            Write(text, $"SUMMARY:{Escaped(planned.Title)}", $"DESCRIPTION:{Escaped(planned.Text)}", "TRANSP:TRANSPARENT");
            Write(text, "BEGIN:VALARM", "ACTION:DISPLAY", $"DESCRIPTION:{Escaped(planned.Title)}", $"TRIGGER:{TheDayBefore}", "END:VALARM", "END:VEVENT");
        }

        Write(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Write(StringBuilder text, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            var octets = 0;
            foreach (var letter in line.EnumerateRunes())
            {
                if (octets + letter.Utf8SequenceLength > LongestLine)
                {
                    text.Append("\r\n ");
                    octets = 1;
                }

                text.Append(letter.ToString());
                octets += letter.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }
    }

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter)))
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);
}

/// <summary>Something that is planned for a whole day.</summary>
/// <param name="Name">Its name for calendars, which stays when the day changes: ASCII, unlike any other in the world.</param>
/// <param name="Day">The day.</param>
/// <param name="Title">What is shown.</param>
/// <param name="Text">What to know about it.</param>
public sealed record DayEvent(string Name, DateOnly Day, string Title, string Text);
