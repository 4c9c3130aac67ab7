using CollagenInfo.Content;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What is answered where no rule is certain of what is asked, with the shipped pages and data.</summary>
public class MoreAnswersTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("burning feeling first evening", "stinging-or-soreness")]
    public void A_sign_beside_words_that_are_not_known(string typed, string sign) =>
        Assert.Equal(sign, Find(typed).Signs?.Answer.Findings[0].Symptom.Id);

    [Theory]
    [InlineData("threading my chin hairs", "When can I shave or wax the area?")]
    [InlineData("minoxidil after dermaroller how many hours", "When can I use minoxidil on the scalp again?")]
    public void A_time_whatever_is_asked_of_it(string typed, string question) => Assert.Equal(question, Find(typed).Times[0].Question);

    [Theory]
    [InlineData("chemical peel 10 days ago too soon", false)]
    [InlineData("needling 3 days ago when can i have a peel", true)]
    public void And_not_the_time_after_for_what_is_over(string typed, bool isTold) => Assert.Equal(isTold, Find(typed).Times.Count > 0);

    [Theory]
    [InlineData("friday appointment", true)]
    [InlineData("appointment tomorrow", true)]
    [InlineData("phone number appointment tomorrow", false)]
    [InlineData("book an appointment tomorrow", false)]
    public void A_tool_goes_before_the_clinic_that_is_only_named_with_it(string typed, bool isFirst)
    {
        var answer = Find(typed);

        Assert.True(answer.AsksForClinic);
        Assert.Equal(isFirst, answer.BeginsWithTool);
    }

    [Theory]
    [InlineData("opening hours saturday", ClinicPart.Hours)]
    [InlineData("book online", ClinicPart.Booking)]
    [InlineData("where are you located parking", ClinicPart.Place)]
    [InlineData("who do i ring at 2am", ClinicPart.Numbers)]
    public void Of_the_clinic_what_is_asked_comes_first(string typed, ClinicPart part) => Assert.Equal(part, Find(typed).ClinicPart);

    [Theory]
    [InlineData("stop minoxidil how many hours before")]
    [InlineData("how many days before do i stop swimming")]
    public void But_not_the_time_after_for_the_time_before(string typed) => Assert.Empty(Find(typed).Times);

    [Theory]
    [InlineData("price full face", true)]
    [InlineData("how much sunscreen", false)]
    public void A_price_for_whatever_it_is(string typed, bool asks) => Assert.Equal(asks, Find(typed).AsksForPrices);

    [Theory]
    [InlineData("elastin genes", "What we do not know")]
    [InlineData("purple giraffe elastin tuesday", null)]
    public void The_section_that_has_most_of_the_words(string typed, string? heading) => Assert.Equal(heading, Find(typed).Page?.Title);

    [Theory]
    [InlineData("can i polish a trombone", false)]
    [InlineData("my neighbour plays the trombone", true)]
    public void What_is_not_on_any_list_is_answered_by_what_holds_for_all_and_the_rest_by_the_clinic(string typed, bool asksUs)
    {
        var answer = Find(typed);

        Assert.Equal(asksUs ? null : "If what you want to do is not on our list", answer.Page?.Title);
        Assert.Equal(asksUs, answer.IsWithoutShortAnswer);
    }

    /// <summary>A section that only has the words would stand above the tool that answers.</summary>
    [Theory]
    [InlineData("i had my treatment today")]
    [InlineData("just had microneedling what now")]
    public void Where_a_tool_answers_no_section_is_guessed(string typed)
    {
        var answer = Find(typed);

        Assert.Equal((SitePages.Timeline, null), (Assert.Single(answer.Tools), answer.Page));
    }

    /// <summary>Who types the name of a thing looks for pages, and a tool is an answer.</summary>
    [Theory]
    [InlineData("elastin")]
    [InlineData("i had my treatment today")]
    public void Not_everything_is_a_question_without_an_answer(string typed) => Assert.False(Find(typed).IsWithoutShortAnswer);

    [Theory]
    [InlineData("i get cold sores do i need to say")]
    [InlineData("always get coldsores")]
    [InlineData("just came back from mallorca burnt")]
    [InlineData("scared of needles will i pass out")]
    [InlineData("grid lines on my face like tracks")]
    [InlineData("black skin will it leave dark patches")]
    public void What_was_before_or_may_come_is_no_alarm(string typed) => Assert.Null(Find(typed).Care);

    [Theory]
    [InlineData("my toddler ate some of the numbing cream")]
    [InlineData("its day 3 and the pain goes up")]
    [InlineData("kid stood on my dermaroller it went in his foot")]
    [InlineData("filler lip gone white and mottled")]
    [InlineData("i cant swallow")]
    [InlineData("feel sick and hot since this afternoon")]
    public void What_needs_help_is_one(string typed) => Assert.NotNull(Find(typed).Care);

    [Theory]
    [InlineData("will my black skin turn into a black patch", "Emergency")]
    [InlineData("tingling by my mouth think a coldsore is coming", "SameDay")]
    [InlineData("tingling mouth from the cream", "Emergency")]
    public void What_may_be_less_is_as_urgent_as_it_is(string typed, string urgency) =>
        Assert.Equal(urgency, Find(typed).Care?.Urgency.ToString());

    [Fact]
    public void Of_a_table_the_row_that_names_it() =>
        Assert.StartsWith("A vaccine: Our sources give no time", Find("shingles vaccine").Page?.Items[0], StringComparison.Ordinal);

    [Fact]
    public void What_is_only_likened_to_a_reason_is_none() => Assert.Empty(Find("is it meant to look like a bad sunburn").Reasons);

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
