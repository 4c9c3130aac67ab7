using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What it costs, how to reach the clinic, and what not to do at home, as patients ask it of the shipped data.</summary>
public class PageAnswersTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new();

    [Theory]
    [InlineData("how much does it cost altogether", true)]
    [InlineData("how much", true)]
    [InlineData("how much for 3 sessions", true)]
    [InlineData("what does it cost for acne scars", true)]
    [InlineData("how much is a consultation", true)]
    [InlineData("how much redness is normal", false)]
    [InlineData("how much sunscreen", false)]
    [InlineData("cheap roller", false)]
    public void The_price_is_given_to_whoever_asks_what_it_costs_here(string typed, bool asks) =>
        Assert.Equal(asks, Find(typed).AsksForPrices);

    [Theory]
    [InlineData("phone number", true)]
    [InlineData("opening hours", true)]
    [InlineData("open sunday", true)]
    [InlineData("are you open on saterdays", true)]
    [InlineData("where r u based", true)]
    [InlineData("how do i book an appointment", true)]
    [InlineData("what time do you close", true)]
    [InlineData("open pores", false)]
    [InlineData("open wound", false)]
    [InlineData("close to my eyes", false)]
    [InlineData("how long does an appointment take", false)]
    [InlineData("can i wear make up to my appointment", false)]
    [InlineData("nobody answers phone its 2am", true)]
    [InlineData("what do i do before my appointment", false)]
    public void The_clinic_is_given_to_whoever_asks_how_to_reach_it(string typed, bool asks) =>
        Assert.Equal(asks, Find(typed).AsksForClinic);

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

    [Theory]
    [InlineData("cold sore and when can i use makeup and sunscreen and price and phone number")]
    [InlineData("is it normal to peel when can i wear makeup and swim price")]
    public void At_most_three_answers_stand_above_the_pages(string typed)
    {
        var found = Find(typed);

        Assert.InRange(
            new object?[] { found.Care, found.Signs, found.Page }.Count(card => card is not null)
                + new[] { found.AsksForClinic, found.AsksForPrices, found.Reasons.Count > 0 }.Count(has => has)
                + found.Times.Count
                + found.Tools.Count,
            1,
            3
        );
    }

    [Theory]
    [InlineData("total cost")]
    [InlineData("is it normal to peel")]
    [InlineData("am i suitable if i take accutane")]
    public void A_tool_to_which_an_answer_leads_is_not_named_again(string typed)
    {
        var found = Find(typed);

        Assert.True(found.AsksForPrices || found.Signs is not null || found.Reasons.Count > 0);
        Assert.Empty(found.Tools);
    }

    [Fact]
    public void In_an_emergency_nothing_else_is_answered()
    {
        var found = Find("cant breathe when can i wear makeup price");

        Assert.NotNull(found.Care);
        Assert.False(found.AsksForPrices);
        Assert.Empty(found.Times);
    }

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
