using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class WarningSignsTests
{
    [Theory]
    [InlineData(null, Urgency.SameDay)]
    [InlineData("2 days", Urgency.Expected, Urgency.SameDay)]
    [InlineData("7 days", Urgency.Expected, Urgency.CallUs, Urgency.SameDay)]
    [InlineData(null, Urgency.SameDay, Urgency.CallUs)]
    [InlineData(null, Urgency.Expected, Urgency.SameDay, Urgency.CallUs)]
    public void A_sign_counts_from_the_start_unless_it_is_milder_only_at_first(string? since, params Urgency[] steps)
    {
        string[] ends = ["first", "second"];
        var symptom = new Symptom(
            "pus",
            "Pus",
            null,
            [],
            [.. steps.Select((step, at) => new SymptomStep(step, at + 1 < steps.Length ? ends[at] : null))],
            [],
            1
        );
        var library = new ContentLibrary(
            new() { Facts = TestContent.Facts(("first", "2 days"), ("second", "7 days")), Symptoms = [symptom] },
            []
        );

        Assert.Equal(since, Assert.Single(WarningSigns.From(library).SameDay).After);
    }
}
