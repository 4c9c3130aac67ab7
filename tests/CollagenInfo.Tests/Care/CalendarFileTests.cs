using System.Text;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Tests.Care;

public class CalendarFileTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 22, 30, 15, TimeSpan.FromHours(-5));

    [Fact]
    public void An_event_is_a_whole_day_that_ends_where_the_next_begins() =>
        Assert.Equal(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//CollagenInfo//Tools for patients//EN
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:session-1@clinic.example
            DTSTAMP:20261123T033015Z
            SEQUENCE:469650
            DTSTART;VALUE=DATE:20280229
            DTEND;VALUE=DATE:20280301
            SUMMARY:Session 1
            DESCRIPTION:A plan.
            TRANSP:TRANSPARENT
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Session 1
            TRIGGER:-PT15H
            END:VALARM
            END:VEVENT
            END:VCALENDAR

            """.ReplaceLineEndings("\r\n"),
            CalendarFile.Format([new CalendarEvent("session-1@clinic.example", new DateOnly(2028, 2, 29), "Session 1", "A plan.")], Now));

    [Theory]
    [InlineData("one; two, three", @"one\; two\, three")]
    [InlineData("back\\slash", @"back\\slash")]
    [InlineData("first\nsecond", @"first\nsecond")]
    [InlineData("first\r\nEND:VEVENT", @"first\nEND:VEVENT")]
    [InlineData("bell\u0007", "bell")]
    public void What_has_a_meaning_of_its_own_is_escaped(string text, string escaped) =>
        Assert.Contains($"\r\nDESCRIPTION:{escaped}\r\nTRANSP", Format(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("🙂")]
    public void No_line_is_longer_than_75_octets_and_no_letter_is_cut(string letter)
    {
        var text = string.Concat(Enumerable.Repeat(letter, 400));

        var file = Format(text);

        NotEmpty.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"DESCRIPTION:{text}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_later_file_is_a_later_version_of_the_same_event()
    {
        static int Version(string file) =>
            int.Parse(file.Split("SEQUENCE:")[1].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
        var planned = new CalendarEvent("session-1@clinic.example", new DateOnly(2027, 1, 11), "Session 1", "");

        Assert.Equal(60, Version(CalendarFile.Format([planned], Now.AddHours(1))) - Version(CalendarFile.Format([planned], Now)));
    }

    private static string Format(string text) =>
        CalendarFile.Format([new CalendarEvent("x@clinic.example", new DateOnly(2027, 1, 11), "Session", text)], Now);
}
