using System.Globalization;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Tests.Hours;

public class WrittenDaysTests
{
    [Theory]
    [InlineData("Monday", "Monday")]
    [InlineData("Mondays", "Monday")]
    [InlineData("Monday to Friday", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("mon-fri", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("Mon. – Wed.", "Monday Tuesday Wednesday")]
    [InlineData("Saturday and Sunday", "Saturday Sunday")]
    [InlineData("Mon, Tues & Thurs", "Monday Tuesday Thursday")]
    [InlineData("Tuesday, Thursday, and Saturday", "Tuesday Thursday Saturday")]
    [InlineData("MON TO WED", "Monday Tuesday Wednesday")]
    [InlineData("mon\u00a0AND\ttue", "Monday Tuesday")]
    [InlineData("Friday to Monday", "Friday Saturday Sunday Monday")]
    [InlineData("Weekdays", "Monday Tuesday Wednesday Thursday Friday")]
    [InlineData("Every day", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday")]
    public void Days_are_read_as_people_write_them(string written, string days)
    {
        Assert.True(WrittenDays.TryParse(written, out var read, out _));
        Assert.Equal(days, string.Join(' ', read));
    }

    [Theory]
    [InlineData("Munday", "Monday")]
    [InlineData("Monday to Firday", "Friday")]
    [InlineData("By appointment", null)]
    [InlineData("Monday to Monday", null)]
    [InlineData("Monday, Monday", null)]
    [InlineData("Mo", null)]
    [InlineData("", null)]
    public void What_is_no_day_is_told_with_the_nearest(string written, string? nearest)
    {
        Assert.False(WrittenDays.TryParse(written, out var read, out var meant));
        Assert.Equal((0, nearest), (read.Count, meant));
    }

    [Theory]
    [InlineData("2026-12-24", "2026-12-24", "2026-12-24", false)]
    [InlineData("2026-12-28 to 2027-01-02", "2026-12-28", "2027-01-02", false)]
    [InlineData("December 25", "2024-12-25", "2024-12-25", true)]
    [InlineData("February 29", "2024-02-29", "2024-02-29", true)]
    public void Special_days_are_dates_or_days_of_every_year(string written, string first, string last, bool isYearly) =>
        Assert.Equal(
            (DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture), isYearly),
            WrittenDays.ParseDates(written)
        );

    [Theory]
    [InlineData("2026-12-35")]
    [InlineData("2026-12-26 to 2026-12-24")]
    [InlineData("2026-12-01 to 2026-12-02 to 2026-12-03")]
    [InlineData("Christmas")]
    [InlineData("February 30")]
    [InlineData("")]
    public void A_day_that_does_not_exist_is_none(string written) => Assert.Null(WrittenDays.ParseDates(written));
}
