using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What not to do at home, as patients ask it of the shipped data.</summary>
public class FactAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("derma pen 1.5 mm safe home?")]
    [InlineData("dermapen at home 1.5mm")]
    [InlineData("0.5mm roller at home")]
    [InlineData("which needle size is safe at home")]
    [InlineData("do it myself")]
    public void The_longest_needle_is_given_to_whoever_needles_at_home(string typed) =>
        Assert.EndsWith("do not use needles longer than 0.3 mm.", Find(typed).Page?.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("can i shower at home")]
    [InlineData("lidocaine at home")]
    [InlineData("still red at home")]
    [InlineData("needle 5mm")]
    public void What_else_is_done_at_home_gets_no_needles(string typed) =>
        Assert.NotEqual("/choosing/home-devices", Find(typed).Page?.Address);

    [Fact]
    public void A_number_before_a_word_is_no_misspelling() => Assert.Null(Find("dermapen at home 1.5mm").Mended);

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
