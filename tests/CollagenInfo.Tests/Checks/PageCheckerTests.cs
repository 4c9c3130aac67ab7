using CollagenInfo.Content;
using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Checks;

public class PageCheckerTests
{
    [Fact]
    public void A_rule_that_fails_is_told_and_takes_nothing_down()
    {
        var page = CheckedPage.From(TestContent.Article());

        var problem = Assert.Single(
            PageChecker.ProblemsOf(page, () => throw new OverflowException("Too large."))
        );

        Assert.StartsWith(
            "aftercare/makeup.md:1: error not-checked: The page could not be checked: Too large.",
            problem.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("The numbing cream has lidocaine 5 percent to 10 percent.")]
    [InlineData("Lidocaine of 4 per cent or 5 percent is stronger.")]
    [InlineData("Makeup after 79228162514264337593543950335 weeks.")]
    [InlineData("Makeup after 79228162514264337593543950335 fortnights and a half.")]
    [InlineData("::: urgent\n## Call if:\n\n- you see pus on day 79228162514264337593543950335\n:::")]
    [InlineData("A fever of 79228162514264337593543950335 °F, or 1,,,,2 °C, or ٣٨ °C.")]
    [InlineData("1½ ½ 1/2 -- .5. ,5 5. ° % $ $$5 5$ SPF SPF- factor of")]
    public void No_number_is_too_odd_to_be_read(string markdown) => Assert.DoesNotContain("not-checked", Rules(markdown));

    [Theory]
    [InlineData("makeup 1 h, ")]
    [InlineData("sunscreen 1 h and ")]
    [InlineData("a day or ")]
    [InlineData("99999")]
    [InlineData("{allow ")]
    [InlineData("(")]
    public void A_long_and_hostile_text_is_checked_in_seconds(string piece)
    {
        var paragraph = string.Concat(Enumerable.Repeat(piece, 5_900 / piece.Length));

        BestOfThree.Within(TimeSpan.FromSeconds(20), () => Rules(string.Join("\n\n", Enumerable.Repeat(paragraph, 9))));
    }

    private static IEnumerable<string> Rules(string markdown)
    {
        var shipped = ShippedContent.Library;
        var library = new ContentLibrary(
            new() { Facts = shipped.Facts, Symptoms = shipped.Data.Symptoms },
            [TestContent.Topic(), TestContent.Article(markdown: markdown)]
        );
        return [.. new LibraryChecker().Check(library).Select(problem => problem.Rule)];
    }
}
