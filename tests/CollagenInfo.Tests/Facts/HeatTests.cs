using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class HeatTests
{
    [Theory]
    [InlineData("30 to 60 minutes", 0)]
    [InlineData("24 hours", 0)]
    [InlineData("1 day", 0)]
    [InlineData("25 hours", 1)]
    [InlineData("1 to 3 days", 1)]
    [InlineData("4 days", 2)]
    [InlineData("7 days", 2)]
    [InlineData("8 days", 3)]
    [InlineData("3 to 6 months", 3)]
    public void A_wait_cools_with_its_longer_end(string wait, int tone) => Assert.Equal(tone, Of(wait));

    [Theory]
    [InlineData("300 USD")]
    [InlineData("1.5 mm")]
    public void What_is_no_time_has_none(string amount) => Assert.Null(Of(amount));

    private static int? Of(string text) => Heat.Of(Quantity.TryParse(text, out var quantity) ? quantity : null);
}
