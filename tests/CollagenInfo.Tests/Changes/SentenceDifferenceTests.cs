using CollagenInfo.Content.Changes;

namespace CollagenInfo.Tests.Changes;

public class SentenceDifferenceTests
{
    private const string Before = """
        ---
        title: Day by day
        order: 10
        ---
        Touch it only with clean hands. Wash it with water only.

        ## First 24 hours

        - wash your hands
        - pat it dry

        Tiny specks of blood can appear.
        """;

    [Fact]
    public void One_word_marks_one_sentence_and_not_its_paragraph()
    {
        var change = Assert.Single(Changed(Before.Replace("water only", "cool water only", StringComparison.Ordinal)));

        Assert.Equal(ChangeKind.Changed, change.Kind);
        Assert.Equal(("Wash it with water only.", "Wash it with cool water only."), (change.Before, change.After));
        Assert.Equal("Beginning, sentence 2", change.Place.Words);
        Assert.Equal("cool ", Assert.Single(change.Words, span => span.Kind is not SpanKind.Kept).Text);
    }

    [Fact]
    public void What_is_new_and_what_is_gone_stand_at_their_places()
    {
        var after = Before.Replace("- pat it dry\n", "", StringComparison.Ordinal) + "\nThat is all.\n";

        Assert.Equal(
            [
                (ChangeKind.Removed, "- pat it dry", "", "First 24 hours, sentence 2"),
                (ChangeKind.Added, "", "That is all.", "First 24 hours, sentence 3"),
            ],
            Changed(after).Select(change => (change.Kind, change.Before, change.After, change.Place.Words))
        );
    }

    [Fact]
    public void A_sentence_is_compared_with_the_one_that_it_became()
    {
        var after = Before.Replace(
            "- wash your hands\n- pat it dry",
            "- sleep on your back\n- wash your hands well\n- stay in the shade",
            StringComparison.Ordinal
        );

        Assert.Equal(
            [
                (ChangeKind.Added, "", "- sleep on your back"),
                (ChangeKind.Changed, "- wash your hands", "- wash your hands well"),
                (ChangeKind.Removed, "- pat it dry", ""),
                (ChangeKind.Added, "", "- stay in the shade"),
            ],
            Changed(after).Select(change => (change.Kind, change.Before, change.After))
        );
    }

    [Fact]
    public void A_key_is_compared_with_itself()
    {
        var after = Before.Replace("title: Day by day\norder: 10", "title: Aftercare\norder: 20", StringComparison.Ordinal);

        Assert.Equal(
            [("title", "title: Day by day", "title: Aftercare"), ("order", "order: 10", "order: 20")],
            Changed(after).Select(change => (change.Place.Words, change.Before, change.After))
        );
    }

    [Fact]
    public void What_is_the_same_is_told_too()
    {
        var sentences = SentenceDifference.Between("page.md", Before, Before).Sentences;

        Assert.Equal(8, sentences.Count);
        NotEmpty.All(sentences, sentence => Assert.Equal(ChangeKind.Same, sentence.Kind));
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n\n", true)]
    [InlineData("\n", false)]
    public void Spaces_and_line_ends_change_no_sentence(string lineEnd, bool isOnlySpacing)
    {
        var difference = SentenceDifference.Between("page.md", Before, Before.Replace("\n", lineEnd, StringComparison.Ordinal));

        Assert.Equal(isOnlySpacing, difference.IsOnlySpacing);
        Assert.DoesNotContain(difference.Sentences, sentence => sentence.Kind is not ChangeKind.Same);
    }

    /// <summary>To look for pairs takes time that grows with the square of the length.</summary>
    [Theory]
    [InlineData(300, ChangeKind.Changed)]
    [InlineData(400, ChangeKind.Removed)]
    public void In_a_page_that_was_written_anew_nobody_looks_for_pairs(int sentences, ChangeKind first)
    {
        var before = string.Join('\n', Enumerable.Range(0, sentences).Select(at => $"Sentence {at} is old."));
        var after = string.Join('\n', Enumerable.Range(0, sentences).Select(at => $"Sentence {at} is new."));

        Assert.Equal(first, SentenceDifference.Between("page.md", before, after).Sentences[0].Kind);
    }

    private static IEnumerable<SentenceChange> Changed(string after) =>
        SentenceDifference.Between("page.md", Before, after).Sentences.Where(change => change.Kind is not ChangeKind.Same);
}
