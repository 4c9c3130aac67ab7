using System.Globalization;
using CollagenInfo.Content.Hours;

namespace CollagenInfo.Tests.Hours;

public class WrittenTimesTests
{
    [Theory]
    [InlineData("9 AM to 5 PM", "09:00-17:00")]
    [InlineData("9\u00a0AM TO 5\u00a0PM", "09:00-17:00")]
    [InlineData("24  Hours", "00:00-00:00")]
    [InlineData("9am-5:30pm", "09:00-17:30")]
    [InlineData("9 a.m. to 5 p.m.", "09:00-17:00")]
    [InlineData("09:00 – 17:00", "09:00-17:00")]
    [InlineData("9:00 to 18:00", "09:00-18:00")]
    [InlineData("9 AM to 12 PM and 1 PM to 6 PM", "09:00-12:00 13:00-18:00")]
    [InlineData("9 AM to noon, 1 PM to 6 PM", "09:00-12:00 13:00-18:00")]
    [InlineData("6 PM to 2 AM", "18:00-02:00")]
    [InlineData("18:00 to 02:00", "18:00-02:00")]
    [InlineData("9 AM to midnight", "09:00-00:00")]
    [InlineData("2 PM to 12 AM", "14:00-00:00")]
    [InlineData("24 hours", "00:00-00:00")]
    [InlineData("Closed", "")]
    [InlineData("closed", "")]
    public void Times_are_read_as_people_write_them(string written, string times)
    {
        Assert.True(WrittenTimes.TryParse(written, out var read, out _));
        Assert.Equal(times, string.Join(' ', read.Select(Written)));
    }

    [Theory]
    [InlineData("9 to 5", "9 AM to 5 PM")]
    [InlineData("9:00 to 5:00", "9:00 AM to 5:00 PM")]
    [InlineData("9 AM to 5 AM", "9 AM to 5 PM")]
    [InlineData("9 to 5 PM", "9 AM to 5 PM")]
    [InlineData("9:00 to 5 PM", "9:00 AM to 5 PM")]
    [InlineData("1:00 to 5 PM", null)]
    [InlineData("Clsoed", "Closed")]
    [InlineData("1:00 to 5:00", null)]
    [InlineData("12 AM to 5 PM", null)]
    [InlineData("9 AM to 12 AM", null)]
    [InlineData("9 AM to 9 AM", null)]
    [InlineData("9 AM", null)]
    [InlineData("9 AM to 25 PM", null)]
    [InlineData("1 PM to 6 PM and 9 AM to noon", null)]
    [InlineData("9 AM to 1 PM and noon to 6 PM", null)]
    [InlineData("by appointment", null)]
    [InlineData("", null)]
    public void What_could_be_meant_in_two_ways_is_not_guessed(string written, string? nearest)
    {
        Assert.False(WrittenTimes.TryParse(written, out var read, out var meant));
        Assert.Equal((0, nearest), (read.Count, meant));
    }

    private static string Written(OpenTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.From:HH:mm}-{time.To:HH:mm}");
}
