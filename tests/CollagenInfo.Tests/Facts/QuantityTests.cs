using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class QuantityTests
{
    [Theory]
    [InlineData("48 hours", "48 hours")]
    [InlineData("1 hours", "1 hour")]
    [InlineData("1 day", "1 day")]
    [InlineData("0 days", "0 days")]
    [InlineData("2 Days", "2 days")]
    [InlineData("3 to 6 sessions", "3 to 6 sessions")]
    [InlineData("0 to 1 day", "0 to 1 day")]
    [InlineData("6 to 6 weeks", "6 weeks")]
    [InlineData("1 person", "1 person")]
    [InlineData("0.5 to 2.5 mm", "0.5 to 2.5 mm")]
    [InlineData("1.0 mm", "1.0 mm")]
    [InlineData("0.25mm", "0.25 mm")]
    [InlineData("14%", "14%")]
    [InlineData("10 to 20 %", "10% to 20%")]
    [InlineData("200 to 700 USD", "$200 to $700")]
    [InlineData("1500 USD", "$1,500")]
    [InlineData("1,500 USD", "$1,500")]
    [InlineData("1,234,567 people", "1,234,567 people")]
    [InlineData("250 GBP", "£250")]
    [InlineData("99.50 EUR", "€99.50")]
    [InlineData("30 SPF", "SPF 30")]
    [InlineData("38 C", "100.4°F (38°C)")]
    [InlineData("37 to 38 C", "98.6°F to 100.4°F (37°C to 38°C)")]
    public void Is_worded_for_a_sentence(string written, string worded) => Assert.Equal(worded, Parse(written).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("48")]
    [InlineData("hours")]
    [InlineData("two days")]
    [InlineData("48 parsecs")]
    [InlineData("-2 days")]
    [InlineData(".5 mm")]
    [InlineData("5. mm")]
    [InlineData("6 to 3 sessions")]
    [InlineData("3-6 sessions")]
    [InlineData("3 to 6 to 9 sessions")]
    [InlineData("48 hours\n")]
    [InlineData(" 48 hours")]
    [InlineData("0,5 mm")]
    [InlineData("1,5 mm")]
    [InlineData("0,500 mm")]
    [InlineData("1,,500 USD")]
    [InlineData("12,34 USD")]
    [InlineData("٤٨ hours")]
    [InlineData("99999999999999999999999999999999 hours")]
    public void Is_refused_where_it_could_be_misread(string? written) => Assert.False(Quantity.TryParse(written, out _));

    [Theory]
    [InlineData("48 hours", "2 days", true)]
    [InlineData("14 days", "2 weeks", true)]
    [InlineData("90 minutes", "1.5 hours", true)]
    [InlineData("12 months", "1 year", true)]
    [InlineData("1.0 mm", "1 mm", true)]
    [InlineData("24 to 48 hours", "1 to 2 days", true)]
    [InlineData("48 hours", "3 days", false)]
    [InlineData("24 to 48 hours", "2 days", false)]
    [InlineData("24 to 48 hours", "1 day", false)]
    [InlineData("4 weeks", "1 month", true)]
    [InlineData("13 weeks", "3 months", true)]
    [InlineData("52 weeks", "1 year", true)]
    [InlineData("3 weeks", "1 month", false)]
    [InlineData("5 weeks", "1 month", false)]
    [InlineData("11 months", "1 year", false)]
    [InlineData("3 sessions", "3 people", false)]
    [InlineData("200 USD", "200 GBP", false)]
    public void Agrees_with_another_whatever_the_unit(string one, string other, bool agrees)
    {
        Assert.Equal(agrees, Parse(one).Agrees(Parse(other)));
        Assert.Equal(agrees, Parse(other).Agrees(Parse(one)));
    }

    private static Quantity Parse(string written)
    {
        Assert.True(Quantity.TryParse(written, out var quantity));
        return quantity!;
    }
}
