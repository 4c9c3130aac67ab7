using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>The numbers of a sentence that are compared with facts: typed, and said as what is right.</summary>
internal static class ComparedNumbers
{
    public static List<WrittenQuantity> In(Sentence sentence) =>
        [
            .. sentence
                .Amounts.Concat(RatesIn(sentence))
                .Concat(NextIn(sentence))
                .Where(number => !sentence.IsReference(number.Start) && !Rejection.Covers(sentence, number.Start))
                .Where(number => !IsTimeOff(sentence, number)),
        ];

    /// <summary>"So take half a day off": from work, and nothing else takes as long.</summary>
    private static bool IsTimeOff(Sentence sentence, WrittenQuantity number) =>
        sentence.Text.AsSpan(number.End) is var behind
        && (behind.StartsWith(" off,") || behind.StartsWith(" off.") || behind.StartsWith(" off work"));

    /// <summary>"Weekly" is how often something is done; what was done in a study is no advice.</summary>
    private static IEnumerable<WrittenQuantity> RatesIn(Sentence sentence) =>
        OtherNumber.IsOfStudy(sentence) ? [] : QuantityReader.RatesIn(sentence.Words);

    /// <summary>"Come back a fortnight later": the time between, and no wait after treatment.</summary>
    private static IEnumerable<WrittenQuantity> NextIn(Sentence sentence) =>
        OtherNumber.IsOfStudy(sentence) || !Array.Exists(sentence.Words, word => word.Text == "later")
            ? []
            : QuantityReader.DifferencesIn(sentence.Text, sentence.Words).Select(time => time with { IsRepeated = true });
}
