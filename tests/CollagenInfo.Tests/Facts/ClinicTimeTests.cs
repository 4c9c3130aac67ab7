using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class ClinicTimeTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-11-22 14:30", "2026-11-22 14:30 -05:00", "winter")]
    [InlineData("2026-07-22 14:30", "2026-07-22 14:30 -04:00", "summer")]
    [InlineData("2027-03-14 02:30", "2027-03-14 03:30 -04:00", "the clocks skip it")]
    [InlineData("2026-11-01 01:30", "2026-11-01 01:30 -05:00", "it comes twice")]
    [InlineData("2026-11-01 00:59", "2026-11-01 00:59 -04:00", "before the change")]
    public void A_local_time_is_one_moment(string local, string moment, string because) =>
        Assert.True(
            DateTimeOffset
                .Parse(moment, CultureInfo.InvariantCulture)
                .EqualsExact(ClinicTime.LastMoment(DateTime.Parse(local, CultureInfo.InvariantCulture), NewYork)),
            because
        );

    [Fact]
    public void Of_a_time_that_comes_twice_the_caller_says_which()
    {
        var time = new DateTime(2026, 11, 1, 1, 30, 0);

        Assert.Equal(TimeSpan.FromHours(1), ClinicTime.LastMoment(time, NewYork) - ClinicTime.FirstMoment(time, NewYork));
    }

    [Theory]
    [InlineData("2026-11-23 04:59 +00:00", "2026-11-22")]
    [InlineData("2026-11-23 05:00 +00:00", "2026-11-23")]
    [InlineData("2026-07-01 03:59 +00:00", "2026-06-30")]
    [InlineData("2026-07-01 04:00 +00:00", "2026-07-01")]
    [InlineData("2026-11-01 05:30 +00:00", "2026-11-01")]
    [InlineData("2027-03-14 06:59 +00:00", "2027-03-14")]
    public void A_day_begins_at_midnight_at_the_clinic(string moment, string day) =>
        Assert.Equal(
            DateOnly.Parse(day, CultureInfo.InvariantCulture),
            new ClinicProfile { Name = "Clinic", TimeZone = NewYork }.DayAt(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture))
        );

    [Fact]
    public void The_first_and_the_last_time_there_are_stay_within_the_calendar()
    {
        var east = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland");

        Assert.Equal(DateTimeOffset.MinValue.UtcTicks, ClinicTime.LastMoment(DateTime.MinValue, east).UtcTicks);
        Assert.Equal(DateTimeOffset.MaxValue.UtcTicks, ClinicTime.LastMoment(DateTime.MaxValue, NewYork).UtcTicks);
    }
}
