using System.Globalization;
using CollagenInfo.Content.Care;

namespace CollagenInfo.Tests.Care;

public class ClinicTimeTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-11-22 14:30", "2026-11-22 14:30 -05:00", "winter")]
    [InlineData("2026-07-22 14:30", "2026-07-22 14:30 -04:00", "summer")]
    [InlineData("2027-03-14 02:30", "2027-03-14 03:30 -04:00", "the clocks skip it")]
    [InlineData("2026-11-01 01:30", "2026-11-01 01:30 -05:00", "it comes twice, and the second counts")]
    [InlineData("2026-11-01 00:59", "2026-11-01 00:59 -04:00", "before the change")]
    public void A_local_time_is_one_moment(string local, string moment, string because) =>
        Assert.True(
            DateTimeOffset
                .Parse(moment, CultureInfo.InvariantCulture)
                .EqualsExact(ClinicTime.Moment(DateTime.Parse(local, CultureInfo.InvariantCulture), NewYork)),
            because
        );

    [Theory]
    [InlineData("2026-11-23 04:59 +00:00", "2026-11-22")]
    [InlineData("2026-11-23 05:00 +00:00", "2026-11-23")]
    public void A_day_begins_at_midnight_at_the_clinic(string moment, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            ClinicTime.Day(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), NewYork)
        );

    [Fact]
    public void The_first_and_the_last_time_there_are_stay_within_the_calendar()
    {
        var east = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland");

        Assert.Equal(DateTimeOffset.MinValue.UtcTicks, ClinicTime.Moment(DateTime.MinValue, east).UtcTicks);
        Assert.Equal(DateTimeOffset.MaxValue.UtcTicks, ClinicTime.Moment(DateTime.MaxValue, NewYork).UtcTicks);
    }
}
