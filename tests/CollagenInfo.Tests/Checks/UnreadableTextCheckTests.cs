using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Tests.Rendering;

namespace CollagenInfo.Tests.Checks;

public class UnreadableTextCheckTests
{
    public static TheoryData<string, string, int> Texts { get; } =
        new()
        {
            { "text-too-long", string.Concat(Enumerable.Repeat("word\n\n", 20_000)), 11 },
            { "paragraph-too-long", "short\n\n" + string.Concat(Enumerable.Repeat("word ", 2_000)), 13 },
            { "too-many-blocks", string.Concat(Enumerable.Repeat("::: inset\n\na\n\n:::\n\n", 150)), 611 },
            { "table-too-wide", "short\n\n" + string.Concat(Enumerable.Repeat("| a ", 20)), 13 },
            { "too-deep", string.Concat(Enumerable.Repeat("> ", 500)) + "a", 11 },
        };

    [Theory, MemberData(nameof(Texts))]
    public void A_text_that_cannot_be_shown_is_withheld(string rule, string markdown, int line)
    {
        var page = new CheckedPage("aftercare/day-by-day.md", TestArticle.Outline(markdown, firstLine: 11), [], []);

        var problem = Assert.Single(new UnreadableTextCheck().Check(page, TestArticle.Library));

        Assert.Equal((rule, line, true, Severity.Error), (problem.Rule, problem.Line, problem.Withholds, problem.Severity));
    }

    [Fact]
    public void A_text_that_can_be_shown_is_not_withheld()
    {
        var page = new CheckedPage(
            "aftercare/day-by-day.md",
            TestArticle.Outline(string.Concat(Enumerable.Repeat("word ", 1_000))),
            [],
            []
        );

        Assert.Empty(new UnreadableTextCheck().Check(page, TestArticle.Library));
    }
}
