using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Changes;

/// <summary>Whether a change of a sign sends fewer patients for help.</summary>
public class SymptomGuardTests
{
    private const string LessCareful = "the sign 'Redness' is less urgent. That is less careful.";

    [Theory]
    [InlineData("expected until a, call", "expected until a, same-day", false)]
    [InlineData("expected until a, same-day", "expected until a, call", true)]
    [InlineData("expected until a, call", "expected until b, call", true)]
    [InlineData("expected until b, call", "expected until a, call", false)]
    [InlineData("call", "emergency", false)]
    [InlineData("emergency", "same-day", true)]
    [InlineData("emergency", "", true)]
    public void A_sign_less_urgent_or_urgent_later_is_less_careful(string before, string after, bool isLess)
    {
        var findings = ChangeGuard.FindIn([], Library(before), Library(after)).Select(finding => finding.Words).ToList();

        var told = after.Length == 0 ? "the sign 'Redness' is gone. That is less careful." : LessCareful;
        Assert.Equal(isLess ? [told] : [], findings);
    }

    private static ContentLibrary Library(string steps) =>
        new(
            new()
            {
                Facts = TestContent.Facts(("a", "3 days"), ("b", "5 days")),
                Symptoms =
                    steps.Length == 0 ? [] : [new Symptom("redness", "Redness", null, [], [.. steps.Split(", ").Select(Step)], [], 1)],
            },
            []
        );

    private static SymptomStep Step(string words) =>
        new(
            words.Split(' ')[0] switch
            {
                "expected" => Urgency.Expected,
                "call" => Urgency.CallUs,
                "same-day" => Urgency.SameDay,
                _ => Urgency.Emergency,
            },
            words.Contains(' ') ? words[^1..] : null
        );
}
