using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class LeadTimeTests
{
    [Theory]
    [InlineData("2026-12-10", "2 weeks", "2026-11-26")]
    [InlineData("2027-01-07", "14 days", "2026-12-24")]
    [InlineData("2028-03-07", "7 days", "2028-02-29")]
    [InlineData("2027-03-07", "7 days", "2027-02-28")]
    [InlineData("2026-11-03", "48 hours", "2026-11-01")]
    [InlineData("2026-11-03", "30 hours", "2026-11-01")]
    [InlineData("2027-03-31", "1 month", "2027-02-28")]
    [InlineData("2028-03-31", "1 month", "2028-02-29")]
    [InlineData("2028-02-29", "1 year", "2027-02-28")]
    [InlineData("2027-03-31", "1 to 2 weeks", "2027-03-17")]
    public void It_begins_so_long_before_the_day_and_never_too_late(string day, string time, string start) =>
        Assert.Equal(TestCourse.Day(start), LeadTime.Start(TestCourse.Day(day), Time(time)));

    [Theory]
    [InlineData("3 sessions")]
    [InlineData("999999999999 days")]
    [InlineData("999999999999 years")]
    [InlineData("740000 days")]
    [InlineData("24324 months")]
    public void What_is_no_time_or_reaches_beyond_the_calendar_has_no_start(string time) =>
        Assert.Null(LeadTime.Start(new DateOnly(2027, 1, 1), Time(time)));

    private static Quantity Time(string text) => Quantity.TryParse(text, out var time) ? time! : throw new FormatException(text);
}
