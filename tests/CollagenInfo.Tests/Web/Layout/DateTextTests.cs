using System.Globalization;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Tests.Web.Layout;

public class DateTextTests
{
    [Theory]
    [InlineData("en-US", "Thursday, November 26, 2:30\u00a0PM")]
    [InlineData("en-GB", "Thursday, 26 November, 14:30")]
    public void A_moment_is_written_as_the_readers_of_the_clinic_write_it(string locale, string text) =>
        Assert.Equal(
            text,
            DateText.Moment(new DateTimeOffset(2026, 11, 26, 14, 30, 0, TimeSpan.FromHours(-5)), CultureInfo.GetCultureInfo(locale))
        );

    [Theory]
    [InlineData("en-US", "Thursday, November 26, 2026")]
    [InlineData("en-GB", "Thursday, 26 November 2026")]
    public void A_day_of_any_year_is_written_with_its_year(string locale, string text) =>
        Assert.Equal(text, DateText.DayOfYear(new DateOnly(2026, 11, 26), CultureInfo.GetCultureInfo(locale)));
}
