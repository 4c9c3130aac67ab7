using CollagenInfo.Content.Changes;
using CsCheck;

namespace CollagenInfo.Tests.Changes;

public class WordPairsTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab ,.{}\u00e9\ud83d\ude00\n"], 0, 12];

    [Theory]
    [InlineData("Wait 48 hours.", "Wait 72 hours.", "Wait [-48-][+72+] hours.")]
    [InlineData("Do not swim.", "Do swim.", "Do [-not -]swim.")]
    [InlineData("Wait 2 days, then go.", "Wait 3 weeks, then go.", "Wait [-2 days-][+3 weeks+], then go.")]
    [InlineData("Wait {{ a.b }} now.", "Wait {{ a.c }} now.", "Wait [-{{ a.b }}-][+{{ a.c }}+] now.")]
    [InlineData("For most other uses it is weaker.", "For most other uses, it is weaker.", "For most other uses[+,+] it is weaker.")]
    [InlineData("Same.", "Same.", "Same.")]
    [InlineData("", "New.", "[+New.+]")]
    public void Only_the_words_that_differ_are_marked(string before, string after, string marked) =>
        Assert.Equal(
            marked,
            string.Concat(
                WordPairs
                    .Between(before, after)
                    .Select(span =>
                        span.Kind switch
                        {
                            SpanKind.Deleted => $"[-{span.Text}-]",
                            SpanKind.Inserted => $"[+{span.Text}+]",
                            _ => span.Text,
                        }
                    )
            )
        );

    [Fact]
    public void The_spans_are_both_texts() =>
        Gen.Select(Texts, Texts)
            .Sample(
                (before, after) =>
                {
                    var spans = WordPairs.Between(before, after);

                    Assert.Equal(before, TextOf(spans, SpanKind.Inserted));
                    Assert.Equal(after, TextOf(spans, SpanKind.Deleted));
                },
                iter: 1000
            );

    private static string TextOf(IEnumerable<WordSpan> spans, SpanKind without) =>
        string.Concat(spans.Where(span => span.Kind != without).Select(span => span.Text));
}
