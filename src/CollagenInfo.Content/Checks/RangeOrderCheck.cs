using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>A range goes from less to more, by hand or by reference: two facts that are changed apart may turn it round.</summary>
internal sealed class RangeOrderCheck : ISentenceCheck
{
    /// <summary>What falls may go from more to less, but the times of two facts never do.</summary>
    private static readonly FrozenSet<string> Falling = WordSet.Parse(
        "fall falls fell fallen drop drops dropped down cut cuts reduce reduced reduces decrease decreased decreases lower lowered",
        "shrink shrank shortened shorten less fewer improved improve improves decline declined"
    );

    internal static readonly Rule Order =
        new(
            "range-order",
            "A range that runs backwards tells half of its readers the wrong end.",
            "Wait from 96 hours to 72 hours.",
            "Wait from 72 hours to 96 hours."
        );

    public Rule Rule => Order;

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        var mayFall = sentence.Words.Any(word => Falling.Contains(word.Text));
        var ranges = sentence
            .Amounts.Where(number => number.Falls)
            .Select(number => (number.Start, number.End))
            .Concat(
                sentence
                    .Amounts.Zip(sentence.Amounts.Skip(1))
                    .Where(pair => IsRange(sentence, pair.First, pair.Second) && IsLess(pair.Second.Value, pair.First.Value))
                    .Select(pair => (pair.First.Start, pair.Second.End))
            )
            .Concat(DaysOf(sentence))
            .Where(range => !mayFall || IsWait(sentence, range.Start));
        return ranges.Select(range => new SentenceFault(
            range.Start,
            $"The range '{sentence.Text[range.Start..range.End].ReplaceLineEndings(" ")}' runs backwards.",
            "Write the smaller number first. If both are references, one of the two facts is wrong."
        )).Concat(EmptyIn(sentence));
    }

    /// <summary>"From 72 hours to 72 hours", where two facts have come to say the same.</summary>
    private static IEnumerable<SentenceFault> EmptyIn(Sentence sentence) =>
        sentence
            .Amounts.Where(number => number is { Value.IsRange: false, Falls: false })
            .Where(number => sentence.References.Count(place => number.Start <= place.Start && place.End <= number.End) == 2)
            .Select(number => (number.Start, number.End))
            .Concat(
                sentence
                    .Amounts.Zip(sentence.Amounts.Skip(1))
                    .Where(pair => sentence.IsReference(pair.First.Start) && sentence.IsReference(pair.Second.Start))
                    .Where(pair => IsRange(sentence, pair.First, pair.Second) && pair.First.Value.Agrees(pair.Second.Value))
                    .Select(pair => (pair.First.Start, pair.Second.End))
            )
            .Select(range => new SentenceFault(
                range.Start,
                $"The range '{sentence.Text[range.Start..range.End].ReplaceLineEndings(" ")}' ends where it begins.",
                "Name one time, or put what stands there into the range before or after it. If one of the two facts is wrong, correct it."
            ));

    /// <summary>Whether the number at a place is a time that stands there by reference.</summary>
    private static bool IsWait(Sentence sentence, int place) =>
        sentence.IsReference(place) && sentence.Amounts.Any(number => number.Start == place && number.Value.Unit.IsTime);

    /// <summary>"From day 7 to day 2".</summary>
    private static IEnumerable<(int Start, int End)> DaysOf(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at + 4 < words.Length; at++)
        {
            if (
                words[at].Text == "day"
                && words[at + 2].Text is "to" or "until" or "through"
                && words[at + 3].Text == "day"
                && NumberWords.Read(words, at + 1) is { } first
                && NumberWords.Read(words, at + 4) is { } second
                && second.Value < first.Value
            )
            {
                yield return (words[at].Start, words[at + 4].End);
            }
        }
    }

    /// <summary>"2 weeks to 10 days", "between 3 months and 6 weeks".</summary>
    private static bool IsRange(Sentence sentence, WrittenQuantity first, WrittenQuantity second)
    {
        var between = sentence.Text.AsSpan(first.End, second.Start - first.End).Trim();
        var before = sentence.Words.LastOrDefault(word => word.End <= first.Start).Text;
        return between is "to" or "-" or "–" or "—" or "until" or "till"
            || (between is "and" && before is "between")
            || (between is "up to" or "through" && before is "from");
    }

    private static bool IsLess(Quantity one, Quantity other) =>
        one.IsComparableWith(other) && one.Max * one.Unit.Span.Most < other.Min * other.Unit.Span.Fewest;
}
