using CollagenInfo.Content.Prose;

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
                .Select(pair => Line(TextOf(pair.First), TextOf(pair.Second), pair.Second.LineOf(0)))
            : SentenceDifference
                .Compare(PiecesOf(before), PiecesOf(after))
                .Where(change => change.Kind is not ChangeKind.Same)
                .Select(change => Line(change.Before, change.After, change.Place.Number));

    private static ImpactLine Line(string before, string after, int line) => new(ImpactKind.Sentence, "", before, after, line);

    private static string TextOf(Sentence sentence) => string.Join(' ', sentence.Text.Split('\n', StringSplitOptions.TrimEntries));

    private static TextPiece[] PiecesOf(Sentence[] sentences) =>
        Array.ConvertAll(sentences, sentence => new TextPiece(
            TextOf(sentence),
            new TextPlace(PlaceKind.Sentence, "", sentence.LineOf(0)),
            0
        ));
}
