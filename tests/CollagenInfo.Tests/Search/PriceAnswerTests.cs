using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Who asks what it costs, with the shipped data.</summary>
public class PriceAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("how much does it cost altogether", true)]
    [InlineData("how much", true)]
    [InlineData("how much for 3 sessions", true)]
    [InlineData("what does it cost for acne scars", true)]
    [InlineData("how much is a consultation", true)]
    [InlineData("how much redness is normal", false)]
    [InlineData("how much sunscreen", false)]
    [InlineData("cheap roller", false)]
    [InlineData("vampire facial worth paying extra", false)]
    public void The_price_is_given_to_whoever_asks_what_it_costs_here(string typed, bool asks) =>
        Assert.Equal(asks, Find(typed).AsksForPrices);

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
