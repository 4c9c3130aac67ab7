using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Changes;

/// <summary>Which sentences readers would read otherwise.</summary>
internal static class SentenceImpact
{
    /// <summary>Compares what two versions of a page say, their numbers in words.</summary>
    /// <param name="before">The sentences now.</param>
    /// <param name="after">The sentences then.</param>
    /// <param name="isSameText">Whether the author's text is the same, so that only its numbers can differ.</param>
    public static IEnumerable<ImpactLine> Between(Sentence[] before, Sentence[] after, bool isSameText) =>
        isSameText
            ? before
                .Zip(after)
                .Where(pair => pair.First.Text != pair.Second.Text)
                .Select(pair => Line(TextOf(pair.First), TextOf(pair.Second), PlaceOf(pair.Second)))
            : SentenceDifference
                .Compare(PiecesOf(before), PiecesOf(after))
                .Where(change => change.Kind is not ChangeKind.Same)
                .Select(change => Line(change.Before, change.After, change.Place));

    private static ImpactLine Line(string before, string after, TextPlace place) =>
        new(ImpactKind.Sentence, place.Heading, before, after, place.Number);

    /// <summary>The heading above it, or the question or entry that it belongs to, and its line.</summary>
    private static TextPlace PlaceOf(Sentence sentence)
    {
        var heading =
            sentence.Passage.About.Length > 0 ? sentence.Passage.About
            : sentence.Passage.Kind is PassageKind.Heading ? "Heading"
            : sentence.Above.FirstOrDefault(above => above.Passage.Kind is PassageKind.Heading)?.Text;
        return new TextPlace(PlaceKind.Sentence, heading ?? "Beginning", sentence.LineOf(0));
    }

    private static string TextOf(Sentence sentence) => string.Join(' ', sentence.Text.Split('\n', StringSplitOptions.TrimEntries));

    private static TextPiece[] PiecesOf(Sentence[] sentences) =>
        Array.ConvertAll(sentences, sentence => new TextPiece(
            TextOf(sentence),
            PlaceOf(sentence),
            0
        ));
}
