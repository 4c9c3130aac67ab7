using CollagenInfo.Content.Care;

namespace CollagenInfo.Tests.Care;

public class StrictCalendarTests
{
    private static readonly string Good = CalendarFile.Format(
        [
            new CalendarEvent(
                "day@clinic.example",
                new DateOnly(2028, 2, 29),
                "Session; one, two",
                "A\nlong text: " + new string('ä', 200)
            ),
            new CalendarEvent(
                "moment@clinic.example",
                new DateTimeOffset(2026, 11, 24, 14, 30, 0, TimeSpan.FromHours(-5)),
                "Back\\slash",
                ""
            )
            {
                HasAlarm = false,
            },
        ],
        new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)
    );

    [Fact]
    public void Days_and_moments_are_written_as_the_standard_has_it()
    {
        var calendar = StrictCalendar.Read(Good);

        Assert.Equal(["20280229", "20261124T193000Z"], calendar.Parts.Select(planned => planned["DTSTART"]));
        Assert.Equal([1, 0], calendar.Parts.Select(planned => planned.Parts.Count));
    }

    [Theory]
    [InlineData("END:VCALENDAR\r\n", "")]
    [InlineData("\r\nEND:VALARM", "")]
    [InlineData("\r\n", "\n")]
    [InlineData("\r\n ", "")]
    [InlineData("UID:moment", "UID:day")]
    [InlineData("SEQUENCE:", "SEQUENCE:x")]
    [InlineData("DTSTART:20261124T193000Z", "DTSTART:20261124T143000")]
    [InlineData("DTSTART:20261124T193000Z", "DTSTART:20261124T200000Z")]
    [InlineData("DTSTART;VALUE=DATE:20280229", "DTSTART;VALUE=DATE:20270229")]
    [InlineData("Session\\;", "Session;")]
    [InlineData("Back\\\\", "Back\\")]
    [InlineData("DTSTAMP", "DTSTART")]
    [InlineData("TRIGGER:-PT15H", "TRIGGER:15 hours")]
    [InlineData("VERSION:2.0", "VERSION 2.0")]
    public void What_the_standard_does_not_have_is_refused(string part, string spoiled)
    {
        Assert.Contains(part, Good, StringComparison.Ordinal);

        Assert.ThrowsAny<Exception>(() => StrictCalendar.Read(Good.Replace(part, spoiled, StringComparison.Ordinal)));
    }
}
