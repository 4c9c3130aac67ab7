using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>The times without a number that a sentence names, or the question that it answers.</summary>
internal static class NamedMoments
{
    public static List<WrittenQuantity> In(Sentence sentence)
    {
        if (CalendarDays.Between(sentence) is { } between)
        {
            return [between];
        }

        List<WrittenQuantity> moments =
        [
            .. MomentReader.FindIn(sentence.Words),
            .. QuantityReader.DifferencesIn(sentence.Text, sentence.Words),
            .. new[] { WeekdayPair.Find(sentence) }.OfType<WrittenQuantity>(),
        ];
        return moments.Count > 0 ? moments : TimesAsked(sentence);
    }

    /// <summary>The words before a time.</summary>
    public static List<string> WordsBefore(Sentence sentence, WrittenQuantity moment) =>
        [.. sentence.Words.Where(word => word.End <= moment.Start).Select(word => word.Text)];

    /// <summary>The times of the question that it answers: "Filler last week? Come along."</summary>
    private static List<WrittenQuantity> TimesAsked(Sentence sentence) =>
        sentence is { Lead: { } lead, Amounts.Count: 0 }
        && lead.Text.EndsWith('?')
        && !Denial.IsIn(sentence)
        && !OtherMoment.IsPutOff(sentence)
            ? [.. MomentReader.FindIn(lead.Words).Select(moment => moment with { Start = 0, End = 0 })]
            : [];
}
