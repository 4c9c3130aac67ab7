using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>
/// What only sounds urgent may stand second, if something else is meant. Whether words are in doubt is told from them alone: the
/// emergencies here were written by a reader who wanted them to be taken for something else.
/// </summary>
public class CareInDoubtTests
{
    [Theory]
    [InlineData("i always faint at needles but this time i fainted at home an hour after")]
    [InlineData("is it ok that i fainted again on the way home i do faint at needles")]
    [InlineData("shellfish allergy and they used salmon dna serum, lips puffy")]
    [InlineData("anxious about needles and my chest is tight with arm pain")]
    [InlineData("diabetic and keep vomiting since the treatment, do i still take insulin")]
    [InlineData("i feel like i'm dying and breathing fast, is it just anxiety about needles")]
    [InlineData("emla on for my tattoo removal, tongue tingling and lips numb, take it off or not")]
    [InlineData("i faint when i stand up and my chest is tight")]
    [InlineData("severe pain when i touch it")]
    [InlineData("i always faint at needles and i have fainted")]
    [InlineData("i faint when i stand up tonight")]
    [InlineData("i faint at needles")]
    public void An_emergency_is_certain_if_more_than_one_word_of_habit_names_it(string typed) =>
        Assert.False(Find(typed) is { Urgency: Urgency.Emergency, IsInDoubt: true });

    [Theory]
    [InlineData("i faint when see needle", Urgency.Emergency)]
    [InlineData("acne full of pus can you needle it away", Urgency.SameDay)]
    public void One_word_of_habit_and_what_needs_help_the_same_day_are_in_doubt(string typed, Urgency urgency)
    {
        var care = Find(typed)!;

        Assert.Equal(urgency, care.Urgency);
        Assert.True(care.IsInDoubt);
    }

    [Fact]
    public void What_needs_help_the_same_day_is_certain_if_something_is_said_of_now() =>
        Assert.False(Find("acne full of pus since the session")!.IsInDoubt);

    private static CareAdvice? Find(string typed) => ShippedContent.Repository.Published.Find(typed).Care;
}
