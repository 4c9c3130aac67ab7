using System.Globalization;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class ElapsedTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData("2026-11-24 14:30", "48 hours", "2026-11-26 14:30 -05:00", "days without a change of clocks")]
    [InlineData("2026-10-31 14:30", "48 hours", "2026-11-02 13:30 -05:00", "an hour comes twice")]
    [InlineData("2027-03-13 14:30", "48 hours", "2027-03-15 15:30 -04:00", "an hour is skipped")]
    [InlineData("2026-10-31 14:30", "2 days", "2026-11-02 13:30 -05:00", "2 days are 48 hours")]
    [InlineData("2026-10-31 14:30", "1 week", "2026-11-07 13:30 -05:00", "a week is 168 hours")]
    [InlineData("2026-12-30 23:59", "48 hours", "2027-01-01 23:59 -05:00", "over the end of a year")]
    [InlineData("2028-02-28 00:00", "24 hours", "2028-02-29 00:00 -05:00", "to midnight of a leap day")]
    [InlineData("2027-02-28 00:00", "24 hours", "2027-03-01 00:00 -05:00", "over the end of a month")]
    [InlineData("2026-11-24 14:30", "90 minutes", "2026-11-24 16:00 -05:00", "minutes")]
    [InlineData("2026-11-24 14:30", "1.5 days", "2026-11-26 02:30 -05:00", "a part of a day")]
    public void Hours_days_and_weeks_pass_whatever_the_clocks_do(string start, string time, string end, string because) =>
        Assert.True(Parse(end).EqualsExact(After(start, time)!.Value), because);

    [Theory]
    [InlineData("2026-08-31 14:30", "6 months", "2027-03-01 14:30 -05:00")]
    [InlineData("2026-08-28 14:30", "6 months", "2027-02-28 14:30 -05:00")]
    [InlineData("2027-08-31 14:30", "6 months", "2028-03-01 14:30 -05:00")]
    [InlineData("2028-02-29 09:00", "1 year", "2029-03-01 09:00 -05:00")]
    [InlineData("2026-08-31 23:59", "6 months", "2027-03-01 23:59 -05:00")]
    [InlineData("2026-12-14 02:30", "3 months", "2027-03-14 03:30 -04:00")]
    public void Months_and_years_go_by_the_calendar_to_the_same_hour(string start, string time, string end) =>
        Assert.True(Parse(end).EqualsExact(After(start, time)!.Value));

    [Theory]
    [InlineData("3 sessions")]
    [InlineData("999999999999 hours")]
    [InlineData("999999999999 weeks")]
    [InlineData("999999999999 years")]
    public void What_is_no_time_or_too_long_has_no_end(string time) => Assert.Null(After("2026-11-24 14:30", time));

    private static DateTimeOffset? After(string start, string time)
    {
        Assert.True(Quantity.TryParse(time, out var quantity));
        return Elapsed.Since(
            ClinicTime.LastMoment(DateTime.Parse(start, CultureInfo.InvariantCulture), NewYork),
            quantity!.Max,
            quantity.Unit,
            NewYork
        );
    }

    private static DateTimeOffset Parse(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
