using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using Xunit.Abstractions;

namespace CollagenInfo.Tests.Checks;

public class OneNumberCheckTests(ITestOutputHelper output)
{
    [Fact]
    public void Sentences_that_contradict_nothing_pass()
    {
        var sentences = SentenceFile.Read("number-pass");

        var alarms = sentences.SelectMany(sentence => Problems(sentence[0])).ToList();

        output.WriteLine($"one number: {sentences.Count} sentences must pass, {alarms.Count} false alarms");
        Assert.True(sentences.Count >= 60);
        Assert.True(alarms.Count == 0, string.Join(Environment.NewLine, alarms));
    }

    [Fact]
    public void Sentences_that_contradict_a_fact_are_caught()
    {
        var sentences = SentenceFile.Read("number-caught");

        var missed = sentences
            .Where(sentence => !Problems(sentence[2]).Any(problem => problem.Contains($"'{sentence[1]}'", StringComparison.Ordinal)))
            .Select(sentence => string.Join('\t', sentence))
            .ToList();

        output.WriteLine($"one number: {sentences.Count} sentences must be caught, {missed.Count} missed");
        Assert.True(sentences.Count >= 60);
        Assert.True(missed.Count == 0, string.Join(Environment.NewLine, missed));
    }

    [Fact]
    public void What_it_is_known_to_get_wrong_is_written_down()
    {
        var sentences = SentenceFile.Read("number-known");

        var righted = sentences
            .Where(sentence => Problems(sentence[1]).Any() != (sentence[0] == "alarm"))
            .Select(sentence => sentence[1])
            .ToList();

        output.WriteLine(
            $"one number: known are {sentences.Count(sentence => sentence[0] == "alarm")} false alarms "
                + $"and {sentences.Count(sentence => sentence[0] == "gap")} gaps"
        );
        Assert.True(righted.Count == 0, string.Join(Environment.NewLine, righted));
    }

    private static IEnumerable<string> Problems(string sentence) =>
        new LibraryChecker()
            .Check(new ContentLibrary(new() { Facts = Facts }, [TestContent.Topic(), TestContent.Article(markdown: sentence)]))
            .Where(problem => problem.Rule == "one-number")
            .Select(problem => $"{problem.Message} | {sentence}");

    private static readonly Content.Facts.FactSheet Facts = SentenceFile.Facts();
}
