using CollagenInfo.Content;
using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Checks;

public class SentenceCheckerTests
{
    [Theory]
    [InlineData("Other pages allow makeup after 12 hours. {allow one-number: what others say}")]
    [InlineData("Other pages allow makeup after 12 hours {allow one-number: what others say}.")]
    [InlineData("Wait. Other pages allow makeup after 12 hours. {allow one-number: what others say} Wait longer.")]
    [InlineData("Other pages allow makeup\nafter 12 hours. {allow one-number: what others say}")]
    [InlineData("| Makeup | 12 hours {allow one-number: what others say} |\n| --- | --- |\n| a | b |")]
    public void A_sentence_may_break_a_rule_for_a_reason_and_is_listed(string markdown)
    {
        var problem = Assert.Single(Check(markdown));

        Assert.Equal(("one-number", Severity.Waived, "Excepted: what others say."), (problem.Rule, problem.Severity, problem.Message));
        Assert.Equal($"aftercare/makeup.md:{problem.Line}: exception one-number: Excepted: what others say.", problem.ToString());
    }

    [Theory]
    [InlineData("Makeup after 12 hours. Other pages allow makeup after 6 hours. {allow one-number: what others say}", "'12 hours'")]
    [InlineData("Other pages allow makeup after 6 hours. {allow one-number: what others say} Makeup after 12 hours.", "'12 hours'")]
    public void An_exception_covers_its_own_sentence_only(string markdown, string told)
    {
        var problem = Assert.Single(Check(markdown), problem => problem.Severity is Severity.Error);

        Assert.StartsWith(told, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Makeup after 12 hours. {allow one-number}", "error exception-reason: The exception from 'one-number' has no reason.")]
    [InlineData(
        "Makeup after 12 hours. {allow one-numbr: a quote}",
        "error exception-unknown: No exception can be made from 'one-numbr'. Did you mean 'one-number'?"
    )]
    [InlineData(
        "Wait. {allow broken-link: no}",
        "error exception-unknown: No exception can be made from 'broken-link'. "
            + "The rules that can be excepted are one-number, range-order, one-urgency,"
    )]
    [InlineData(
        "Makeup after 48 hours. {allow one-number: a quote}",
        "warning exception-unused: Nothing here breaks 'one-number'. Remove the exception."
    )]
    [InlineData("{allow one-number: alone in its paragraph}", "warning exception-unused: Nothing here breaks 'one-number'.")]
    public void An_exception_that_does_nothing_is_told(string markdown, string told) =>
        Assert.Contains(Check(markdown).Lines(), line => line.StartsWith($"aftercare/makeup.md:5: {told}", StringComparison.Ordinal));

    [Fact]
    public void A_broken_rule_without_a_valid_exception_stays_an_error() =>
        Assert.Equal(
            ["one-number", "exception-reason"],
            Check("Makeup after 12 hours. {allow one-number}").Select(problem => problem.Rule)
        );

    [Fact]
    public void Readers_do_not_see_an_exception() =>
        Assert.Equal(
            "<p>Makeup after 12 hours. Then go on.</p>",
            Rendering.TestArticle.Html("Makeup after 12 hours. {allow one-number: a quote} Then go on.")
        );

    private static List<ContentProblem> Check(string markdown) =>
        [
            .. new LibraryChecker()
                .Check(
                    new ContentLibrary(
                        new() { Facts = SentenceFile.Facts() },
                        [TestContent.Topic(), TestContent.Article(markdown: markdown)]
                    )
                )
                .Where(problem => problem.File == "aftercare/makeup.md" && problem.Rule != "orphan-page"),
        ];
}
