using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Finds times whose unit was said before: the two weeks of "the care takes a week, and sunbathing waits two".</summary>
internal static class ElidedAmounts
{
    private static readonly FrozenSet<string> Before = WordSet.Parse(
        "wait waits take takes need needs ask asks for last lasts within until"
    );

    /// <summary>The times, each with the unit of the last one before it.</summary>
    public static IEnumerable<WrittenQuantity> In(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 1; at < words.Length && sentence.Amounts.Count > 0; at++)
        {
            if (
                Before.Contains(words[at - 1].Text)
                && NumberWords.Read(words, at) is { Value: > 1 } number
                && IsLast(sentence, number.Next)
                && sentence.Amounts.LastOrDefault(time => time.End <= words[at].Start && time.Value.Unit.IsTime) is { } said
            )
            {
                var value = new Quantity(number.Value, number.Value, said.Value.Unit);
                yield return new WrittenQuantity(value, words[at].Start, words[number.Next - 1].End);
            }
        }
    }

    /// <summary>Nothing that it could count stands behind it.</summary>
    private static bool IsLast(Sentence sentence, int next) =>
        next >= sentence.Words.Length
        || sentence.Words[next].Text is "is" or "are" or "and"
        || sentence.Text.AsSpan(sentence.Words[next - 1].End).TrimStart(' ') is [',' or ';' or ':' or '.', ..];
}
