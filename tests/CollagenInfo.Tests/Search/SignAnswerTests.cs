using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What is expected, and what is worth a call, as patients ask it of the shipped data.</summary>
public class SignAnswerTests
{
    private static readonly ContentLibrary Library = ShippedContent.Repository.Published;
    private static readonly SiteSearch Search = new(TimeProvider.System);

    [Theory]
    [InlineData("my skin is still red on day 5", "5", "redness", "redness-easing")]
    [InlineData("face still red after 5 days", "5", "redness", "redness-easing")]
    [InlineData("still bright red a week on", "7", "redness", "redness-easing")]
    [InlineData("how long does redness last", null, "redness", "redness-easing")]
    [InlineData("is redness normal", null, "redness", "redness-easing")]
    [InlineData("my face is peeling", null, "dryness-or-flaking")]
    [InlineData("peeling skin day 4", "4", "dryness-or-flaking")]
    [InlineData("itchy", null, "itching")]
    [InlineData("burning feeling", null, "stinging-or-soreness")]
    [InlineData("bruise on my cheek 12 days later", "12", "bruising")]
    [InlineData("little white bumps", null, "milia")]
    [InlineData("spots after microneedling", null, "acne-flare")]
    [InlineData("swollen face next day", "1", "swelling")]
    [InlineData("swollen day 5 same as before", "5", "swelling")]
    [InlineData("stings when water touches it", null, "stinging-or-soreness")]
    [InlineData("rows of dots that wont go", null, "line-marks")]
    public void A_sign_is_answered_for_the_day_with_every_answer_to_its_question(string typed, string? day, params string[] signs)
    {
        var advice = Find(typed).Signs;

        Assert.Equal(day, advice?.Day?.Key);
        Assert.Equal(signs, advice!.Answer.Findings.Select(finding => finding.Symptom.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ear pain after")]
    [InlineData("tooth ache after")]
    [InlineData("sore throat since my session")]
    public void What_hurts_elsewhere_is_no_healing_skin(string typed) => Assert.Null(Find(typed).Signs);

    [Theory]
    [InlineData("redness", "redness", "redness-easing")]
    [InlineData("flaking", "dryness-or-flaking")]
    [InlineData("bruising", "bruising")]
    [InlineData("swelling", "swelling")]
    public void On_every_day_it_says_what_the_tool_says(string typed, params string[] signs)
    {
        foreach (var day in TimeAfter.Choices.Where(choice => choice.FirstDay > 0))
        {
            var advice = Find($"{typed} day {day.FirstDay}").Signs;

            Assert.Equal(SymptomAnswer.For(Library, day, signs).Urgency, advice?.Answer.Urgency);
        }
    }

    [Fact]
    public void Without_a_day_it_begins_at_the_treatment_and_says_when_to_call()
    {
        var finding = Assert.Single(Find("itchy").Signs!.Answer.Findings);

        Assert.Equal(Urgency.Expected, finding.Urgency);
        Assert.Equal(new LaterUrgency(Urgency.CallUs, "7 days"), Assert.Single(finding.Later));
    }

    [Theory]
    [InlineData("black skin safe")]
    [InlineData("is it safe for dark skin")]
    [InlineData("hot drinks")]
    [InlineData("acne scars")]
    [InlineData("scar on chin")]
    [InlineData("does it hurt")]
    [InlineData("will it hurt")]
    [InlineData("warm water")]
    [InlineData("tight pores")]
    [InlineData("sensitive skin")]
    [InlineData("red light therapy")]
    [InlineData("chemical peel")]
    [InlineData("redness before my session")]
    [InlineData("scared of needles")]
    [InlineData("makeup")]
    [InlineData("toddler scratched my cheek day 2")]
    [InlineData("it stings when can i use cream")]
    [InlineData("allergic to bee stings")]
    public void What_means_something_else_gets_no_such_answer(string typed) => Assert.Null(Find(typed).Signs);

    [Theory]
    [InlineData("redness is spreading day 5")]
    [InlineData("redness getting worse day 5")]
    [InlineData("itchy and cant breathe")]
    public void Beside_something_urgent_nothing_is_called_expected(string typed)
    {
        Assert.NotNull(Find(typed).Care);
        Assert.Null(Find(typed).Signs);
    }

    private static SearchAnswer Find(string typed) => Search.Find(Library, SearchQuery.Parse(typed));
}
