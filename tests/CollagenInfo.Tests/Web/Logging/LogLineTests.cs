using CollagenInfo.Web.Logging;
using Serilog.Events;
using Serilog.Parsing;

namespace CollagenInfo.Tests.Web.Logging;

public class LogLineTests
{
    private static readonly DateTimeOffset Moment = new(2026, 11, 29, 10, 15, 2, 345, TimeSpan.FromHours(-5));

    [Fact]
    public void A_line_has_date_time_and_offset()
    {
        var line = new LogLine();

        Assert.Equal("2026-11-29 10:15:02 -05:00 INF GET /clinic", Written(line, Moment, "GET /clinic"));
        Assert.Equal("2026-11-29 10:15:02 -05:00 INF GET /clinic", Written(line, Moment.AddMilliseconds(600), "GET /clinic"));
        Assert.Equal("2026-11-29 10:15:03 -05:00 INF GET /clinic", Written(line, Moment.AddMilliseconds(700), "GET /clinic"));
        Assert.Equal("2026-11-29 10:15:02 -05:00 INF GET /clinic", Written(line, Moment, "GET /clinic"));
        Assert.Equal(
            "2026-11-29 10:15:02 +01:00 INF GET /clinic",
            Written(line, Moment.AddHours(-6).ToOffset(TimeSpan.FromHours(1)), "GET /clinic")
        );
    }

    [Theory]
    [InlineData("a\n20:55:00 WRN forged")]
    [InlineData("a\r\n20:55:00 WRN forged")]
    [InlineData("a\u001b[31mred\u0007\u009b0m\u007f")]
    [InlineData("a\u2028b\u2029c\u0085d\0e")]
    public void Nothing_of_a_message_or_an_exception_begins_a_line_or_steers_a_terminal(string hostile)
    {
        foreach (var line in new[] { Written(new LogLine(), Moment, hostile), Written(new LogLine(), Moment, "failed", Thrown(hostile)) })
        {
            Assert.DoesNotContain(line, letter => char.IsControl(letter) || letter is '\u2028' or '\u2029');
            Assert.Contains("a\\u", line, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_exception_is_short_and_says_where_in_our_own_code_it_was()
    {
        var line = Written(new LogLine(), Moment, "failed", Thrown(new string('x', 5_000)));

        Assert.InRange(line.Length, 2_000, 2_100);
        Assert.Contains(
            " | InvalidOperationException: short at CollagenInfo.Tests.",
            Written(new LogLine(), Moment, "failed", Thrown("short")),
            StringComparison.Ordinal
        );
    }

    private static InvalidOperationException Thrown(string message)
    {
        try
        {
            throw new InvalidOperationException(message);
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }

    private static string Written(LogLine line, DateTimeOffset moment, string message, Exception? fault = null)
    {
        using var output = new StringWriter();
        var template = new MessageTemplateParser().Parse("{Text:l}");
        line.Format(new LogEvent(moment, LogEventLevel.Information, fault, template, [new("Text", new ScalarValue(message))]), output);
        return output.ToString()[..^Environment.NewLine.Length];
    }
}
