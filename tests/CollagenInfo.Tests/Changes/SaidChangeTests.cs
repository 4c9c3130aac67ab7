using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Changes;

/// <summary>A reviewer reads what patients read, not how it is written.</summary>
public class SaidChangeTests
{
    private const string File = "aftercare/day-by-day.md";

    [Theory]
    [InlineData("- wash **well**", "- wash _well_", "wash well|wash _well_")]
    [InlineData("## Wash your face", "## Wash your skin", "Wash your face|Wash your skin")]
    [InlineData("| Day 1 | red |", "| Day 1 | pink |", "Day 1 · red|Day 1 · pink")]
    [InlineData("It fades [@S01, @S02].", "It goes [@S01, @S02].", "It fades [S01, S02].|It goes [S01, S02].")]
    [InlineData("| a |  | red |", "| a | red |  |", "a ·  · red|a · red · ")]
    [InlineData("![A cheek](cheek.webp)", "![A chin](cheek.webp)", "Picture: A cheek|Picture: A chin")]
    [InlineData(
        "![A cheek on day 3](a.webp)",
        "![A chin on day 3](b.webp)",
        "Picture: A cheek on day 3 (a.webp)|Picture: A chin on day 3 (b.webp)"
    )]
    [InlineData("![A cheek](cheek.webp)", "![A cheek](chin.webp)", "Picture: A cheek (cheek.webp)|Picture: A cheek (chin.webp)")]
    [InlineData("See [help](when-to-get-help.md).", "Read [help](when-to-get-help.md).", "See help.|Read help.")]
    [InlineData(
        "See [help](when-to-get-help.md).",
        "See [help](../choosing/cost.md#what-it-costs).",
        "See help. (“help” leads to \"When to get help after treatment\")|"
            + "See help. (“help” leads to \"What microneedling costs: ask for the price of the whole course\", section \"what it costs\")"
    )]
    [InlineData("2. Wash.", "3. Wash.", "2. Wash.|3. Wash.")]
    [InlineData("Wash *well*.", "Wash **well**.", "Wash *well*.|Wash **well**.")]
    public void Signs_of_Markdown_are_not_shown_unless_only_they_differ(string before, string after, string words) =>
        Assert.Equal(words, string.Join('|', Assert.Single(Changed(before, after)) is var one ? new[] { one.Before, one.After } : []));

    /// <summary>Nobody sees where a link leads, or which picture it is, in the words of a sentence that is new or gone.</summary>
    [Theory]
    [InlineData("See [what to do](https://evil.example/x).", "See what to do. (“what to do” leads to https://evil.example/x)")]
    [InlineData("Call [us](tel:555) today.", "Call us today. (“us” leads to tel:555)")]
    [InlineData("## Call [us](tel:555)", "Call us (“us” leads to tel:555)")]
    [InlineData("![A cheek](cheek.webp)", "Picture: A cheek (cheek.webp)")]
    public void Where_a_sentence_leads_is_told_when_it_comes_and_when_it_goes(string text, string words)
    {
        Assert.Equal(("", words), Assert.Single(Changed("", text)) is var added ? (added.Before, added.After) : default);
        Assert.Equal((words, ""), Assert.Single(Changed(text, "")) is var gone ? (gone.Before, gone.After) : default);
    }

    [Theory]
    [InlineData("words: [a, \"b\"]", "a, b")]
    [InlineData("words: \"a 'b'\"", "a 'b'")]
    [InlineData("summary: >\n  Wait.\n  Now.", "Wait. · Now.")]
    public void The_value_of_a_key_is_shown_without_the_signs_of_YAML(string lines, string words) =>
        Assert.Equal(words, Assert.Single(Changed("---\ntitle: A\n---\n", $"---\ntitle: A\n{lines}\n---\n")).After);

    [Fact]
    public void What_begins_and_ends_a_box_is_told_in_words() =>
        Assert.Equal(
            [
                ("Beginning, before its first sentence", "Here begins an urgent card."),
                ("Beginning, sentence 1", "Call."),
                ("Beginning, after sentence 1", "Here it ends."),
            ],
            Changed("", "::: urgent\nCall.\n:::").Select(change => (change.Place.Words, change.After))
        );

    [Fact]
    public void A_key_has_the_name_that_its_form_gives_it() =>
        Assert.Equal(
            [("Summary", "Old", "New")],
            Changed("---\nsummary: \"Old\"\n---\n", "---\nsummary: \"New\"\n---\n").Select(one => (one.Place.Words, one.Before, one.After))
        );

    private static List<SentenceChange> Changed(string before, string after) =>
        [
            .. SentenceDifference
                .Between(File, before, after)
                .InWords(File, ShippedContent.Library, FrontMatterFields.LabelsOf(File))
                .Sentences.Where(change => change.Kind is not ChangeKind.Same),
        ];
}
