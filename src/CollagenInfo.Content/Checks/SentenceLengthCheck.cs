using System.Globalization;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>A hint: long sentences are lost on somebody who is worried.</summary>
internal sealed class SentenceLengthCheck : ISentenceCheck
{
    private const int Longest = 25;

    public Rule Rule { get; } =
        new(
            "sentence-length",
            "Long sentences are lost on somebody who is worried: up to 20 words are easy, 25 the most.",
            "Wash your skin gently with lukewarm water and your fingertips in the morning "
            + "and in the evening and then pat it dry with a clean soft towel that nobody else uses.",
            "Wash your skin gently with lukewarm water. Then pat it dry with a clean towel.",
            Severity.Warning
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library) =>
        sentence.Passage.Kind is PassageKind.TableRow || sentence.Words.Length <= Longest
            ? []
            :
            [
                new SentenceFault(
                    0,
                    string.Create(CultureInfo.InvariantCulture, $"The sentence has {sentence.Words.Length} words; the most is {Longest}."),
                    "Make two of it."
                ),
            ];
}
