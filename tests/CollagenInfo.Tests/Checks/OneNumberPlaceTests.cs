using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Checks;

/// <summary>Where a number may stand: everywhere a reader reads.</summary>
public class OneNumberPlaceTests
{
    [Theory]
    [InlineData("Text.\n\nNo makeup\nfor 12 hours.", 8)]
    [InlineData("- wash gently\n- no makeup for 12 hours", 6)]
    [InlineData("## Makeup after 12 hours", 5)]
    [InlineData("| What | When |\n| --- | --- |\n| Makeup | 12 hours |", 7)]
    [InlineData("| | Makeup | Swimming |\n| --- | --- | --- |\n| Wait | 12 hours | 7 days |", 7)]
    [InlineData("::: details Makeup after 12 hours\nText.\n:::", 5)]
    [InlineData("::: details More\nMakeup after 12 hours.\n:::", 6)]
    [InlineData("::: urgent\n## Call us if makeup hurts after 12 hours, or if:\n\n- it burns\n:::", 6)]
    [InlineData("::: do-not\n- do not wear makeup for 12 hours\n- do not rub\n:::", 6)]
    [InlineData("![Makeup after 12 hours](skin.svg)", 5)]
    [InlineData("> No makeup for 12 hours.", 5)]
    [InlineData("No [makeup](sun.md) for `12` hours.", 5)]
    [InlineData("No **makeup** for 12 hours [@S1].", 5)]
    [InlineData("## When can I wear makeup?\n\nAfter 12 hours.", 7)]
    [InlineData("::: details When can I wear makeup?\nAfter 12 hours.\n:::", 6)]
    public void A_contradiction_is_told_with_its_line(string markdown, int line) =>
        Assert.Equal(line, Assert.Single(OneNumber(TestContent.Article(markdown: markdown))).Line);

    [Theory]
    [InlineData("Makeup after 12 hours", "Short.", 2)]
    [InlineData("Makeup", "No makeup for 12 hours.", 3)]
    public void Titles_and_summaries_are_read_too(string title, string summary, int line) =>
        Assert.Equal(line, Assert.Single(OneNumber(TestContent.Article() with { Title = title, Summary = summary })).Line);

    [Theory]
    [InlineData("Do not wear makeup for {{ aftercare.makeup }}.")]
    [InlineData("Do not wear makeup for {{ aftercare.exercise }}.")]
    [InlineData("In a study, {{ aftercare.exercise }} passed before makeup.")]
    public void A_reference_never_contradicts(string markdown) => Assert.Empty(OneNumber(TestContent.Article(markdown: markdown)));

    [Theory]
    [InlineData("| | Makeup | Swimming |\n| --- | --- | --- |\n| Wait | 48 hours | 7 days |")]
    [InlineData("| What | Makeup |\n| --- | --- |\n| Swimming | 7 days |")]
    public void In_a_table_the_row_counts_before_the_head_of_the_column(string markdown) =>
        Assert.Empty(OneNumber(TestContent.Article(markdown: markdown)));

    [Fact]
    public void The_message_names_the_fact_and_what_to_write()
    {
        var problem = Assert.Single(OneNumber(TestContent.Article(markdown: "No makeup for 12 hours.")));

        Assert.Equal(
            "aftercare/makeup.md:5: error one-number: '12 hours' contradicts 'aftercare.makeup', which is 48 hours. If it is "
                + "about that, write {{ aftercare.makeup }}. "
                + "If it is about something else, write behind the sentence what: {allow one-number: the age of a tattoo}.",
            problem.ToString()
        );
    }

    [Fact]
    public void The_data_files_are_read_too()
    {
        var symptom = new Symptom("redness", "Redness", "Makeup may hide it after 12 hours.", [], [], [], 7);

        var problem = Assert.Single(OneNumber(TestContent.Article(), [symptom]));

        Assert.Equal(("symptoms.yml", 7), (problem.File, problem.Line));
    }

    [Fact]
    public void A_changed_fact_makes_every_page_that_says_the_old_number_wrong()
    {
        using var folder = new TestContentFolder()
            .With("facts.yml", Facts("48"))
            .With("aftercare/old.md", TestContentFolder.Makeup + "\n\nNo makeup for 2 days.");
        var content = folder.Open();
        Assert.Empty(content.Problems);

        folder.With("facts.yml", Facts("72"));
        content.Refresh();

        Assert.Equal(("aftercare/old.md", "one-number"), (Assert.Single(content.Problems).File, content.Problems[0].Rule));

        static string Facts(string hours) =>
            $"aftercare:\n  makeup:\n    avoid: {hours} hours\n    label: No makeup\n    topicWords: [makeup]\n    basis: "
                + "clinic-practice\n";
    }

    private static List<ContentProblem> OneNumber(Article article, IReadOnlyList<Symptom>? symptoms = null)
    {
        var library = new ContentLibrary(new() { Facts = SentenceFile.Facts(), Symptoms = symptoms ?? [] }, [TestContent.Topic(), article]);
        return [.. new LibraryChecker().Check(library).Where(problem => problem.Rule == "one-number")];
    }
}
