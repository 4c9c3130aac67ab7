using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Tests.Figures;

namespace CollagenInfo.Tests.Checks;

public class FigureCheckTests
{
    [Theory]
    [InlineData("::: figure evidence\nText.\n:::")]
    [InlineData(
        "::: figure needle-depth\nText.\n:::\n\n::: figure people-in studies.responded studies.people\nOf {{ studies.people }}.\n:::"
    )]
    [InlineData("::: figure glimpse-today\n:::")]
    public void A_figure_with_its_facts_and_the_caption_that_it_needs_has_no_problem(string markdown) => Assert.Empty(Check(markdown));

    [Theory]
    [InlineData(
        "A.\n\n::: figure needle-deth\nText.\n:::",
        "7: error unknown-figure: There is no figure 'needle-deth'. Did you mean 'needle-depth'? Known figures are: "
            + "needle-depth, recovery-by-day, skin-by-day, glimpse-today, glimpse-after, results-by-month, evidence, "
            + "people-in."
    )]
    [InlineData(
        "::: figure\nText.\n:::",
        "5: error unknown-figure: There is no figure ''. Known figures are: needle-depth, recovery-by-day, skin-by-day, "
            + "glimpse-today, glimpse-after, results-by-month, evidence, people-in."
    )]
    [InlineData(
        "A.\n\n::: figure evidence\n:::",
        "7: error figure-caption: The figure 'evidence' has no caption. Say between the ::: lines what to conclude from it."
    )]
    [InlineData(
        "::: figure evidence studies.people\nText.\n:::",
        "5: error figure-keys: The figure 'evidence' has 1 facts behind its name; it takes 0. Write its name alone."
    )]
    [InlineData(
        "::: figure people-in studies.people\nText.\n:::",
        "5: error figure-keys: The figure 'people-in' has 1 facts behind its name; it takes 2. Write how many, then of how many: "
            + "studies.responded studies.people."
    )]
    [InlineData(
        "::: figure people-in studies.responded studies.peple\nText.\n:::",
        "5: error unknown-fact: There is no fact 'studies.peple'. Did you mean 'studies.people'?"
    )]
    [InlineData(
        "::: figure people-in studies.responded studies.people.max\nText.\n:::",
        "5: error figure-facts: 'studies.people.max' is not a whole fact of facts.yml. Name the fact itself, without '.min' or '.max'."
    )]
    [InlineData(
        "::: figure people-in studies.people studies.responded\nText.\n:::",
        "5: error figure-facts: The figure 'people-in' cannot be drawn. 'studies.people' (30 people) is more than "
            + "'studies.responded' (22 people). Name the smaller number first, and look for a mistake in facts.yml."
    )]
    [InlineData(
        "::: figure people-in needle-lengths.melasma studies.people\nText.\n:::",
        "5: error figure-facts: The figure 'people-in' cannot be drawn. 'needle-lengths.melasma' is 'set by a specialist', which "
            + "cannot be counted. Name two facts that each hold one whole number, at most 100."
    )]
    [InlineData(
        "::: figure people-in results.fair-check studies.people\nText.\n:::",
        "5: error figure-facts: The figure 'people-in' cannot be drawn. 'results.fair-check' counts months and 'studies.people' "
            + "counts people. Name two facts that count the same."
    )]
    public void A_figure_that_breaks_a_rule_is_told_with_its_line(string markdown, string told) =>
        Assert.Equal([$"aftercare/makeup.md:{told}"], Check(markdown).Select(problem => problem.ToString()));

    [Theory]
    [InlineData("::: figure nothing\nText.\n:::", true)]
    [InlineData("::: figure people-in studies.people\nText.\n:::", true)]
    [InlineData("::: figure people-in studies.people studies.responded\nText.\n:::", true)]
    [InlineData("::: figure evidence\n:::", false)]
    public void Only_a_missing_picture_withholds_a_page(string markdown, bool withholds) =>
        Assert.Equal(withholds, Assert.Single(Check(markdown)).Withholds);

    [Fact]
    public void A_fact_that_a_figure_reads_and_that_is_gone_is_told_on_the_line_of_the_figure()
    {
        var sheet = new FactSheet(DrawnFigure.Sheet().All.Where(fact => fact.Key != "evidence.pores"));

        var problem = Assert.Single(Check("A.\n\n::: figure evidence\nText.\n:::", sheet));

        Assert.Equal(("unknown-fact", 7, true), (problem.Rule, problem.Line, problem.Withholds));
    }

    private static IReadOnlyList<ContentProblem> Check(string markdown, FactSheet? facts = null) =>
        LibraryQuestions.Errors(
            new ContentLibrary(
                new() { Facts = facts ?? DrawnFigure.Sheet() },
                [TestContent.Topic(), TestContent.Article(markdown: markdown)]
            )
        );
}
