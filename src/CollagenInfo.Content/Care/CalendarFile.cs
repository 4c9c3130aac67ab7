using System.Globalization;
using System.Text;

namespace CollagenInfo.Content.Care;

/// <summary>Events for the calendar of a phone, in the format iCalendar (RFC 5545).</summary>
public static class CalendarFile
{
    // Moments are written in UTC. That is exact for times that count in hours, every phone shows it in its own zone, and it needs
    // no table of clock changes (VTIMEZONE), which parsers read differently.
    private const string UtcFormat = "yyyyMMdd'T'HHmmss'Z'";

    private const string DayFormat = "yyyyMMdd";

    /// <summary>RFC 5545: a line may have 75 octets, without the line break.</summary>
    private const int LongestLine = 75;

    /// <summary>At 9 AM on the day before, in the phone's own zone: 15 hours before midnight.</summary>
    private const string TheDayBefore = "-PT15H";

    /// <summary>When the event begins.</summary>
    private const string AtOnce = "PT0S";

    /// <summary>Long enough to be visible in a day view; some calendars hide events without a length.</summary>
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    /// <summary>Versions are minutes since this moment, so that the number fits into 31 bits.</summary>
    private static readonly DateTimeOffset FirstVersion = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The text of the file. If a calendar imports a later version, the events of the same names are updated.</summary>
    /// <param name="events">The events; at least one, because the format has no empty calendar.</param>
    /// <param name="now">When the file is made.</param>
    public static string Format(IEnumerable<CalendarEvent> events, DateTimeOffset now)
    {
        var stamp = Utc(now);
        var version = string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, (long)(now - FirstVersion).TotalMinutes)}");
        var text = new StringBuilder();
        Write(
            text,
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//CollagenInfo//Tools for patients//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH"
        );
        foreach (var planned in events)
        {
            Write(text, "BEGIN:VEVENT", $"UID:{planned.Name}", $"DTSTAMP:{stamp}", $"SEQUENCE:{version}");
            Write(text, TimesOf(planned));
            Write(text, $"SUMMARY:{Escaped(planned.Title)}", $"DESCRIPTION:{Escaped(planned.Text)}", "TRANSP:TRANSPARENT");
            Write(
                text,
                planned.HasAlarm
                    ?
                    [
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        $"DESCRIPTION:{Escaped(planned.AlarmText ?? planned.Title)}",
                        $"TRIGGER:{(planned.Day is null ? AtOnce : TheDayBefore)}",
                        "END:VALARM",
                    ]
                    : []
            );
            Write(text, "END:VEVENT");
        }

        Write(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string[] TimesOf(CalendarEvent planned) => planned.Day is { } day
        ? [$"DTSTART;VALUE=DATE:{Basic(day)}", $"DTEND;VALUE=DATE:{Basic(day.AddDays(1))}"]
        : [$"DTSTART:{Utc(planned.Moment)}", $"DTEND:{Utc(planned.Moment + Length)}"];

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

    private static string Basic(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString(UtcFormat, CultureInfo.InvariantCulture);

    private static string Escaped(string text) => string.Concat(text.Where(letter => letter == '\n' || !char.IsControl(letter)))
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);
}
