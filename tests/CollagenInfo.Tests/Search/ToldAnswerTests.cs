using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>Medicines to keep, and what the sources say nothing about, as patients type them, with the shipped data.</summary>
public class ToldAnswerTests
{
    private const string Ask = "Our sources say nothing about it, so ask us.";
    private const string Keep = "Do not stop a prescribed medicine for this treatment. Tell us about every medicine.";

    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("can i give blood", "Give blood", Ask)]
    [InlineData("flu jab same week", "Flu jab", Ask)]
    [InlineData("lash extensions friday", "Lash extensions", Ask)]
    [InlineData("on ozempic does it matter", "Ozempic", Keep)]
    [InlineData("sertraline", "Sertraline", Keep)]
    public void What_everybody_is_told_is_told(string typed, string about, string text)
    {
        var told = Find(typed).Told!;

        Assert.Equal(new ToldAdvice(about, text) { IsOfSilence = text == Ask }, told);
    }

    [Theory]
    [InlineData("warfarin")]
    [InlineData("blood thinner")]
    [InlineData("i am on blood thinners")]
    [InlineData("the patch on my cheek is red on day 2")]
    [InlineData("i have the flu")]
    [InlineData("when can i wear makeup")]
    [InlineData("cant breathe after wine")]
    [InlineData("glass of wine tonight")]
    [InlineData("benzoyl peroxide day 4")]
    [InlineData("when can i dye my hair")]
    public void What_a_reason_a_section_or_an_emergency_says_better_is_left_to_it(string typed) => Assert.Null(Find(typed).Told);

    [Fact]
    public void A_flu_shot_is_no_flu() => Assert.Empty(Find("flu shot on friday").Reasons);

    [Theory]
    [InlineData("can i shave my lip the morning of", "7 days")]
    [InlineData("fake tan then appt on friday", "2 weeks")]
    [InlineData("gym tomorrow", null)]
    public void What_has_to_be_left_off_before_a_session_says_so_too(string typed, string? before) =>
        Assert.Equal(before, Find(typed).Times[0].Before);

    [Theory]
    [InlineData("makeup wedding")]
    [InlineData("makeup and gym")]
    public void A_search_of_several_activities_is_answered_for_each(string typed) => Assert.Equal(2, Find(typed).Times.Count);

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
