using CollagenInfo.Content;

namespace CollagenInfo.Tests.Checks;

/// <summary>What is left of a text once it has been read, and what must not be taken for it.</summary>
public class LeftoverCheckTests
{
    [Theory]
    [InlineData("##Feel")]
    [InlineData("#Feel")]
    [InlineData("##\u00a0Feel")]
    [InlineData("##\u200bFeel")]
    [InlineData("Text.\n\n####### Feel", 7)]
    [InlineData("You can:\n• walk\n• rest", 6)]
    [InlineData("You can: • walk • rest")]
    [InlineData("\uf0b7 walk")]
    [InlineData("You can:\n– walk\n– rest", 6)]
    [InlineData("— walk\n— rest")]
    [InlineData("-walk\n-rest")]
    [InlineData("*walk\n*rest")]
    [InlineData("-\u00a0walk")]
    [InlineData("1.Wash\n2.Dry")]
    [InlineData("o walk\no rest")]
    [InlineData("✓ walk\n✓ rest")]
    [InlineData("(1) Wash\n(2) Dry")]
    [InlineData("a) Wash\nb) Dry")]
    [InlineData("\u00a0- walk\n\u00a0- rest")]
    [InlineData("1.\u00a0Wash")]
    [InlineData("**Makeup:**wait.")]
    [InlineData("** Sun ** and shade.")]
    [InlineData("Do **not **swim.")]
    [InlineData("*Sun:*shade.")]
    [InlineData("Do not* swim *now.")]
    [InlineData("_ Sun_ and shade.")]
    [InlineData("Rest.\\")]
    [InlineData("Don`t rest.")]
    [InlineData("~~Rest~~ and ==sleep==.")]
    [InlineData("See [our page] (sun.md).")]
    [InlineData("See [our page](index.md \"after 12 hours\").")]
    [InlineData("Rest.\n\nDo not swim.\n---\n\nRest.", 7)]
    [InlineData("Do not swim\nand do not run\n---", 6)]
    [InlineData("See [our page](our page.md).")]
    [InlineData("See (sun.md)[our page].")]
    [InlineData("See [our page][sun].")]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | 2 |\nCall us.")]
    [InlineData("| A | B |\n| — | — |\n| 1 | 2 |")]
    [InlineData("| A | B |\n| 1 | 2 |")]
    [InlineData("A | B\n1 | 2")]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | 2 |\n| C | D |\n| --- | --- |\n| 3 | 4 |", 9)]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | 2 | 3 |", 7)]
    public void A_mark_of_Markdown_that_came_to_nothing_is_told(string markdown, int line = 5) =>
        Assert.Contains(("leftover-mark", line), Found(markdown));

    [Theory]
    [InlineData("Drink <b>water</b>.", "html")]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | Rest<br>now |", "html", 7)]
    [InlineData("<div\nclass=\"a\">\n\nRest.\n\n</div>", "html")]
    [InlineData("A &amp;nbsp; b.", "html")]
    [InlineData("## <span>Feel</span>", "html")]
    [InlineData("Heals.[^1]", "other-dialect")]
    [InlineData("Heals.[^a]\n\n[^a]: https://journal.example", "other-dialect")]
    [InlineData("H~2~O and x^2^.", "other-dialect")]
    [InlineData("It is $E=mc$.", "other-dialect")]
    [InlineData("{++Rest++} {>>ask<<}", "other-dialect")]
    [InlineData("> [!WARNING]\n> Call us.", "other-dialect")]
    [InlineData("- [ ] rest", "other-dialect")]
    [InlineData("See [[sun]].", "other-dialect")]
    [InlineData("[caption id=\"1\"]Rest[/caption]", "other-dialect")]
    [InlineData("!!! danger\n    Call us.", "other-dialect")]
    [InlineData("??? note \"More\"", "other-dialect")]
    [InlineData("{% include sun.html %}", "other-dialect")]
    [InlineData("## Feel {#feel}", "other-dialect")]
    [InlineData("Rest.{: .lead}", "other-dialect")]
    [InlineData("You get $total$.", "other-dialect")]
    [InlineData(":warning: Rest.", "other-dialect")]
    [InlineData("== Feel ==", "other-dialect")]
    [InlineData("h2. Feel", "other-dialect")]
    [InlineData(".. note:: Rest.", "other-dialect")]
    [InlineData("import Box from './box'", "other-dialect")]
    [InlineData("Error! Reference source not found.", "other-dialect")]
    [InlineData("Donâ€™t rest.", "damaged-letters")]
    [InlineData("A cafÃ© at 30Â°C.", "damaged-letters")]
    [InlineData("Don\ufffdt rest.", "damaged-letters")]
    [InlineData("Don?t rest.", "damaged-letters")]
    [InlineData("Rest&#xFFFE; now.", "damaged-letters")]
    [InlineData("Rest&#xD800; now.", "damaged-letters")]
    [InlineData("Rest&#1; now.", "damaged-letters")]
    [InlineData("Don\u00e2\u0080\u0099t rest.", "damaged-letters")]
    public void A_mark_of_another_program_and_damaged_letters_are_told(string markdown, string rule, int line = 5) =>
        Assert.Contains((rule, line), Found(markdown));

    [Theory]
    [InlineData("： emergency\nRest.")]
    [InlineData(": emergency\nRest.")]
    [InlineData("Rest. ::: emergency")]
    [InlineData("：：：emergency")]
    public void A_line_that_was_meant_for_a_block_keeps_the_page_as_it_was(string markdown) =>
        Assert.Contains(Problems(markdown), problem => problem is { Rule: "unknown-block", Line: 5, Withholds: true });

    [Theory]
    [InlineData("Wait 2–3 days – or longer – and rest.")]
    [InlineData("In 5 * 3 minutes, at p < 0.05, for < 3 days & nights.")]
    [InlineData("- rest\n- walk\n\n1. wash\n2. dry\n\n1) wash\n2) dry")]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | |\n| • two | – |")]
    [InlineData("It costs $200 to $700, or $200.")]
    [InlineData("*Rest*, **walk** and _sleep_.")]
    [InlineData("It starts at 10:30: rest. Note: rest.\nSee also: rest.")]
    [InlineData("The skin [sic] heals (see below), #1 of 3.")]
    [InlineData("– said the nurse, and left.")]
    [InlineData("About ~2 hours, ~3 days, 10^6 cells, $5 or A$6.")]
    [InlineData("– said the nurse (a) or\nb) said nobody.")]
    [InlineData("A → B, and ✓ for yes.\nO what a day.")]
    [InlineData("It reaches -5 degrees\n-5 or less.")]
    [InlineData("A word in *italics*\\\nand a new line.  \nRest.")]
    [InlineData("See <https://www.fda.gov/a_b_c> and [it](https://www.fda.gov/a_(b)_c).")]
    [InlineData("Can it? Yes. Is it normal?\nIt is.")]
    [InlineData("Âge, naïve, Ångström, São Paulo.")]
    [InlineData("What you may feel\n---\n\nSee [the page][page].\n\n[page]: index.md\n\n---\n\nRest.")]
    [InlineData("Call us if:\n\n- (a) it hurts\n- [or] it itches")]
    public void Plain_words_are_not_taken_for_a_mark(string markdown) =>
        Assert.DoesNotContain(Problems(markdown), problem =>
            problem.Rule is "leftover-mark" or "html" or "other-dialect" or "damaged-letters" or "conflict-markers" or "unknown-block"
        );

    [Fact]
    public void Titles_and_summaries_are_looked_at_too() =>
        Assert.Equal(
            [("html", 2), ("leftover-mark", 3)],
            Check(TestContent.Article() with { Title = "Sun<br>", Summary = "**Rest:**now." })
                .Select(problem => (problem.Rule, problem.Line))
        );

    [Fact]
    public void What_a_picture_shows_is_looked_at_too() =>
        Assert.Contains(
            Check(TestContent.Article() with { Image = "skin.svg", ImageAlt = "Skin<br>", ImageAltLine = 4 }),
            problem => problem is { Rule: "html", Line: 4 }
        );

    [Fact]
    public void A_list_that_fell_apart_is_told_once() => Assert.Single(Found("You can:\n• walk\n• rest\n• sleep"));

    [Theory]
    [InlineData("    Rest for the day.", "indent")]
    [InlineData("\tRest for the day.", "indent")]
    [InlineData("```\nRest for the day.\n```", "fence")]
    [InlineData("Rest for `the day`.", "backticks")]
    public void Text_set_as_code_keeps_the_page_as_it_was(string markdown, string _) =>
        Assert.Contains(Problems(markdown), problem => problem is { Rule: "code-text", Line: 5, Withholds: true });

    [Theory]
    [InlineData("Rest.\n\n<!-- ask -->", 7)]
    [InlineData("Rest. <!-- ask\n\nwhom? -->", 5)]
    [InlineData("<!-- ask", 5)]
    [InlineData("{/* ask */}", 5)]
    [InlineData("%% ask %%", 5)]
    [InlineData("{# ask #}", 5)]
    [InlineData("{% comment %}ask{% endcomment %}", 5)]
    [InlineData("{{/* ask */}}", 5)]
    [InlineData("Rest.\n\n[//]: # (ask the doctor)", 7)]
    [InlineData("Rest.\n\n[comment]: <> (ask)", 7)]
    public void A_note_for_colleagues_keeps_the_page_as_it_was(string markdown, int line)
    {
        var problem = Assert.Single(Problems(markdown), problem => problem.Rule is "author-note");

        Assert.Equal((line, true), (problem.Line, problem.Withholds));
        Assert.DoesNotContain("ask", TestArticle(markdown), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("##")]
    [InlineData("## ##")]
    [InlineData("## \u200b")]
    [InlineData("## &nbsp;")]
    public void A_heading_without_words_is_told(string markdown) => Assert.Contains(("empty-heading", 5), Found(markdown));

    [Fact]
    public void Words_behind_the_name_of_a_block_are_told() =>
        Assert.Contains(("unknown-block", 5), Found("::: inset Rest now\nText.\n:::"));

    private static string TestArticle(string markdown) => Rendering.TestArticle.Html(markdown);

    private static IEnumerable<(string Rule, int Line)> Found(string markdown) =>
        Problems(markdown).Select(problem => (problem.Rule, problem.Line));

    private static IReadOnlyList<ContentProblem> Problems(string markdown) => Check(TestContent.Article(markdown: markdown));

    private static IReadOnlyList<ContentProblem> Check(Article article) =>
        LibraryQuestions.Errors(new ContentLibrary(new(), [TestContent.Topic(), article]));
}
