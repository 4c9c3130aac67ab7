using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Which answers stand above the pages, with the shipped data.</summary>
public class DataAnswersTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

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
