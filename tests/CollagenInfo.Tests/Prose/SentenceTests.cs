using CollagenInfo.Content;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Prose;

public class SentenceTests
{
    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("Needles of 0.5 mm. Then rest.", "Needles of 0.5 mm.|Then rest.")]
    [InlineData("Ask Dr. Doe, e.g. Monday. Then rest.", "Ask Dr. Doe, e.g. Monday.|Then rest.")]
    [InlineData("He said \"wait.\" Then he left.", "He said \"wait.\"|Then he left.")]
    [InlineData("Wait. {{ a.b }} later, go.", "Wait.|2 days later, go.")]
    [InlineData("One\nline. Two\nlines.", "One\nline.|Two\nlines.")]
    [InlineData("No end", "No end")]
    [InlineData("", "")]
    public void A_passage_is_read_sentence_by_sentence(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Read(text).Select(sentence => sentence.Text)));

    [Fact]
    public void A_place_has_the_line_of_its_file()
    {
        var sentence = Read("One\nline. Two\nlines.")[1];

        Assert.Equal((8, 9), (sentence.LineOf(0), sentence.LineOf(5)));
    }

    [Fact]
    public void What_comes_from_a_reference_is_known()
    {
        var sentence = Assert.Single(Read("Wait {{ a.b }} now."));

        Assert.Equal(
            (false, true, true, false),
            (sentence.IsReference(4), sentence.IsReference(5), sentence.IsReference(10), sentence.IsReference(11))
        );
    }

    [Fact]
    public void A_sentence_knows_what_it_takes_up()
    {
        var sentences = Read("When? After that. Then rest. Leave it.");

        Assert.Equal([null, "When?", null, "Then rest."], sentences.Select(sentence => sentence.Lead?.Text));
    }

    private static IReadOnlyList<Sentence> Read(string text) =>
        Sentence.AllFrom(
            [new Passage(PassageKind.Paragraph, text, 7)],
            new ContentLibrary(new() { Facts = TestContent.Facts(("a.b", "2 days")) }, [])
        );
}
