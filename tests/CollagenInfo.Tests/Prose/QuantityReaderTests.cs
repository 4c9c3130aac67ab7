using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Tests.Prose;

public class QuantityReaderTests
{
    [Theory]
    [InlineData("48 hours", "48 hours")]
    [InlineData("48h, 48 hrs, 48-hour", "48 hours; 48 hours; 48 hours")]
    [InlineData("two days", "2 days")]
    [InlineData("seven (7) days", "7 days")]
    [InlineData("as young as fifteen, anyone over 16", "15 years; 16 years")]
    [InlineData("a week from Tuesday, inside a week", "1 week; 1 week")]
    [InlineData("forty-eight hours", "48 hours")]
    [InlineData("for a week", "1 week")]
    [InlineData("a fortnight", "2 weeks")]
    [InlineData("half an hour", "0.5 hours")]
    [InlineData("an hour and a half after it", "1.5 hours")]
    [InlineData("one and a half days", "1.5 days")]
    [InlineData("a couple of days", "2 days")]
    [InlineData("every other week, every third day", "2 weeks; 3 days")]
    [InlineData("the second week, the other day", "")]
    [InlineData("after a week's rest, 5 d, 3 mos, two sleeps", "1 week; 5 days; 3 months; 2 days")]
    [InlineData("for a day or two", "1 to 2 days")]
    [InlineData("24 to 48 hours", "24 to 48 hours")]
    [InlineData("24–48 hours, 24-48h", "24 to 48 hours; 24 to 48 hours")]
    [InlineData("24 hours to 48 hours", "24 to 48 hours")]
    [InlineData("between 3 and 6 sessions", "3 to 6 sessions")]
    [InlineData("3, 4 or 5 days", "4 to 5 days")]
    [InlineData("0.5mm to 1.0 mm", "0.5 to 1.0 mm")]
    [InlineData("$200 to $700, US$1,000, 5 dollars", "$200 to $700; $1,000; $5")]
    [InlineData("SPF30, SPF 50 and factor 15", "SPF 30; SPF 50; SPF 15")]
    [InlineData("38°C, 38 °C, 100.4 F", "100.4°F (38°C); 100.4°F (38°C); 100.4°F (38.0°C)")]
    [InlineData("50%, fifty percent, 5 per cent", "50%; 50%; 5%")]
    [InlineData("twice, 3 times a day", "2 times; 3 times")]
    [InlineData("once a day", "1 time")]
    [InlineData("2 full weeks", "2 weeks")]
    public void Finds_numbers_however_they_are_written(string text, string found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("on day 3, days 2 to 3")]
    [InlineData("open 24 hours a day, 7 days a week")]
    [InlineData("2 days later, another 2 days, 3 weeks ago")]
    [InlineData("on a day when you rest, once more, one session")]
    [InlineData("at 8 am on November 26, 2026, (202) 555-0147")]
    [InlineData("some days, several weeks, a few hours")]
    [InlineData("24. Hours pass.")]
    public void Leaves_out_what_is_no_amount(string text) => Assert.Equal("", Found(text));

    /// <summary>A stack that overflows ends the process, and with it the whole site.</summary>
    [Fact]
    public void A_number_of_many_words_needs_no_deep_stack()
    {
        var text = string.Concat(Enumerable.Repeat("one hundred ", 20_000)) + "and five days";
        var found = "";
        var reading = new Thread(() => found = Found(text), maxStackSize: 256 * 1024);

        reading.Start();
        reading.Join();

        Assert.Equal("105 days", found);
    }

    private static string Found(string text) =>
        string.Join("; ", QuantityReader.FindIn(text, Tokenizer.WordsAndNumbers(text)).Select(number => number.Value));
}
