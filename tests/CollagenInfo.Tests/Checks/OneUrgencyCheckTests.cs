using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using Xunit.Abstractions;

namespace CollagenInfo.Tests.Checks;

public class OneUrgencyCheckTests(ITestOutputHelper output)
{
    private static readonly ContentData Data = new()
    {
        Facts = ShippedContent.Library.Facts,
        Symptoms = ShippedContent.Library.Data.Symptoms,
    };

    /// <summary>One for all signs, so that the data are read once.</summary>
    private static readonly LibraryChecker Checker = new();

    [Fact]
    public void Signs_on_the_right_card_pass()
    {
        var signs = SentenceFile.Read("urgency-pass");

        var alarms = signs.SelectMany(sign => Problems(sign[0], sign[1])).ToList();

        output.WriteLine($"one urgency: {signs.Count} signs must pass, {alarms.Count} false alarms");
        Assert.True(signs.Count >= 60);
        Assert.True(alarms.Count == 0, string.Join(Environment.NewLine, alarms));
    }

    [Fact]
    public void Signs_on_another_card_are_caught()
    {
        var signs = SentenceFile.Read("urgency-caught");

        var missed = signs.Where(sign => !Problems(sign[0], sign[3]).Any()).Select(sign => string.Join('\t', sign)).ToList();

        output.WriteLine($"one urgency: {signs.Count} signs must be caught, {missed.Count} missed");
        Assert.True(signs.Count >= 60);
        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed));
    }

    private static IEnumerable<string> Problems(string card, string sign) =>
        Checker
            .Check(
                new ContentLibrary(
                    Data,
                    [TestContent.Topic(), TestContent.Article(markdown: $"::: {card}\n## Call if:\n\n- {sign}\n:::")]
                )
            )
            .Where(problem => problem.Rule == "one-urgency")
            .Select(problem => $"{problem.Message} | {card}: {sign}");
}
