using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>Finds what puts help off for a danger sign: "on Monday", "in a week", "the clinic first".</summary>
internal static class LateHelp
{
    /// <summary>In minutes.</summary>
    private const decimal SoonestLate = 2 * 24 * 60;

    private static readonly FrozenSet<string> Looking = WordSet.Parse(
        "assess assessed assessment reassess reassessed review reviewed recheck rechecked evaluate evaluated evaluation reevaluate",
        "test tests tested reevaluated examine examined inspected seen book booked appointment raise raised discuss discussed"
    );

    private static readonly FrozenSet<string> Rebooking = WordSet.Parse(
        "find move change choose pick rebook reschedule rearrange postpone session appointment booking visit"
    );

    private static readonly FrozenSet<string> Us = WordSet.Parse("us clinic reception practitioner");

    /// <summary>What puts help off; a session that is put off for the sign is another thing.</summary>
    public static string? In(Symptom symptom, List<Sentence> said, Urgency urgency, UrgencyWords words) =>
        (LateTime(said[0]) ?? (urgency is Urgency.Emergency ? UsFirst(said[0]) : null) ?? PutOff(symptom, said, words)) is { } late
        && !(words.OnlyNames(late) && (words.UnclearSigns.Contains(symptom.Id) || Has(said, Rebooking)))
            ? late
            : null;

    /// <summary>The words that put off, unless help is sent for today all the same, or they are about something else.</summary>
    private static string? PutOff(Symptom symptom, List<Sentence> said, UrgencyWords words) =>
        SaysToday(said[0]) || IsOfOtherPart(symptom, said[0], words)
            ? null
            : UrgencyWords.Said(words.TooLate, SendsItself(said[0], words) ? said.FindAll(sentence => sentence != said[0].Lead) : said);

    /// <summary>Whether the sentence of the sign says when to get help: what stands before it is about something milder.</summary>
    private static bool SendsItself(Sentence sentence, UrgencyWords words) =>
        sentence.Words.Any(word => word.Text is "same" or "today" or "now" or "once" or "911")
        && words.Help.FindIn(sentence.Words).Any(hit => !Denial.IsBefore(sentence, hit.First));

    private static bool Has(List<Sentence> said, FrozenSet<string> words) =>
        said.Exists(sentence => sentence.Words.Any(word => words.Contains(word.Text)));

    /// <summary>"Redness that stays means a call when we are open, and redness that spreads means help the same day".</summary>
    private static bool IsOfOtherPart(Symptom symptom, Sentence sentence, UrgencyWords words)
    {
        var own = PartsOf(sentence).Where(part => words.SymptomsIn(part, sentence.Text).Contains(symptom)).ToList();
        return own.Exists(part => words.Help.FindIn(part).Count > 0) && own.TrueForAll(part => words.TooLate.FindIn(part).Count == 0);
    }

    /// <summary>The words of a sentence between its joints.</summary>
    private static IEnumerable<Token[]> PartsOf(Sentence sentence)
    {
        var from = 0;
        for (var at = 1; at <= sentence.Words.Length; at++)
        {
            if (
                at == sentence.Words.Length
                || sentence.Words[at].Text is "and" or "but"
                || sentence.Text[sentence.Words[at - 1].End..sentence.Words[at].Start].AsSpan().ContainsAny(';', ':')
            )
            {
                yield return sentence.Words[from..at];
                from = at;
            }
        }
    }

    /// <summary>"Try the clinic first and the ambulance if we do not pick up".</summary>
    private static string? UsFirst(Sentence sentence) =>
        Enumerable
            .Range(1, Math.Max(0, sentence.Words.Length - 1))
            .Where(at =>
                sentence.Words[at].Text == "first"
                && Us.Contains(sentence.Words[at - 1].Text)
                && !Denial.IsBefore(sentence, at - 1)
            )
            .Select(at => sentence.Text[sentence.Words[at - 1].Start..sentence.Words[at].End])
            .FirstOrDefault();

    /// <summary>"Does not keep until Monday: call today."</summary>
    private static bool SaysToday(Sentence sentence) =>
        sentence.Words.Where((word, at) => word.Text == "today" && !Denial.IsBefore(sentence, at)).Any()
        && sentence.Words.Any(word => Denial.Is(word.Text));

    /// <summary>A time that passes before somebody looks at it: "reassessed in four to six weeks".</summary>
    private static string? LateTime(Sentence sentence) =>
        sentence.Words.Any(word => Looking.Contains(word.Text))
            ? sentence
                .Amounts.Where(time =>
                    time.Value is { Unit.IsTime: true } value
                    && value.Min * value.Unit.Span.Fewest >= SoonestLate
                    && sentence.Words.LastOrDefault(word => word.End <= time.Start && word.Text is not ("the" or "next" or "coming")).Text
                        is "in" or "within" or "at" or "after"
                )
                .Select(time => sentence.Text[time.Start..time.End])
                .FirstOrDefault()
            : null;
}
