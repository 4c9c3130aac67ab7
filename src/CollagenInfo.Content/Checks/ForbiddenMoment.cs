using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>Tells of a time that what has to wait is forbidden at it, or until it: "do not swim the next day".</summary>
internal static class ForbiddenMoment
{
    /// <summary>Behind these, the time is how long something has to wait, also where it is forbidden.</summary>
    private static readonly FrozenSet<string> HowLong = WordSet.Parse("for until till til over of only through than");

    /// <summary>"Do not book both for the same day": when, and not how long.</summary>
    private static readonly FrozenSet<string> Planning = WordSet.Parse("plan book schedule arrange");

    private static readonly FrozenSet<string> Filling = WordSet.Parse("the a an your about just whole entire full very");

    /// <summary>"Skip the gym", "leave off retinol": forbidden without a "not".</summary>
    private static readonly FrozenSet<string> Forbidding = WordSet.Parse(
        "avoid avoids skip skips leave leaves hold holds stop stops stay stays pause pauses even shade"
    );

    /// <summary>Together with "off" and "away" they forbid: "keep off the treadmill", but not "flick it off".</summary>
    private static readonly FrozenSet<string> Keeping = WordSet.Parse(
        "stay stays keep keeps kept lay hold is are be put hands come comes take takes wash"
    );

    /// <summary>"Never steaming hot": the most words between the negation and what it forbids.</summary>
    private const int DeniedWithin = 3;

    public static bool IsForbidden(Sentence sentence, WrittenQuantity moment)
    {
        var before = NamedMoments.WordsBefore(sentence, moment);
        var said = sentence.Text.AsSpan(moment.Start, moment.End - moment.Start);
        var isBefore = said.EndsWith("before") || said.EndsWith(" of");
        var isDayRefused = WeekdayPair.IsDay(said) && Denial.IsIn(sentence, at => sentence.Words[at].Start < moment.Start);
        var isLeast = isDayRefused || before is [.., "not", "even"] or [.., "not", "even", "a" or "the"];
        return isLeast
            || (!IsHowLong(sentence, moment) && !isBefore && Enumerable.Range(0, before.Count).Any(at => Forbids(sentence, before, at)));
    }

    /// <summary>"Until the weekend".</summary>
    public static bool IsHowLong(Sentence sentence, WrittenQuantity moment)
    {
        var before = NamedMoments.WordsBefore(sentence, moment);
        var last = before.FindLastIndex(word => !Filling.Contains(word));
        return (last >= 0 && HowLong.Contains(before[last]) && !(before[last] == "for" && IsPlannedNot(before)))
            || sentence.Text.AsSpan(moment.Start).StartsWith("over");
    }

    private static bool IsPlannedNot(List<string> before) =>
        Enumerable.Range(1, before.Count - 1).Any(at => Planning.Contains(before[at]) && Denial.Is(before[at - 1]));

    /// <summary>Whether what has to wait is put off or denied beside a time.</summary>
    public static bool IsPutOff(Sentence sentence, PhraseHit<Fact> topic, WrittenQuantity moment) =>
        topic.Start >= moment.End
        && (SkippedAt(sentence, topic) is { } skipped ? !Denial.IsBefore(sentence, skipped) : IsDenied(sentence, topic));

    private static readonly PhraseMatcher<bool> ForLater = PhraseSet.Parse("alone, out, for another day, for another time, for later");

    /// <summary>
    /// Where "on the second day, skip the gym" or "leave the gym for another day" skips; who leaves the gym early was there.
    /// </summary>
    private static int? SkippedAt(Sentence sentence, PhraseHit<Fact> topic)
    {
        var before = topic.First == 0 ? -1 : Array.FindLastIndex(sentence.Words, topic.First - 1, word => !Filling.Contains(word.Text));
        return before >= 0
            && (
                sentence.Words[before].Text is "skip" or "avoid"
                || (sentence.Words[before].Text == "leave" && ForLater.FindIn([.. sentence.Words.Skip(topic.First + 1).Take(4)]).Count > 0)
            )
            ? before
            : null;
    }

    /// <summary>"With lukewarm water that night, never a hot bath": what the moment is not for.</summary>
    private static bool IsDenied(Sentence sentence, PhraseHit<Fact> topic) =>
        Denial.IsBefore(sentence, topic.First, DeniedWithin)
        && Enumerable
            .Range(Math.Max(0, topic.First - DeniedWithin), Math.Min(DeniedWithin, topic.First))
            .Any(at => Denial.Negates(sentence, at));

    /// <summary>A word that forbids, unless nobody needs to: "no need to stay out of the sun".</summary>
    private static bool Forbids(Sentence sentence, List<string> before, int at) =>
        at > 0 && Enumerable.Range(0, at).Any(place => Denial.Is(before[place]) && !Denial.Negates(sentence, place))
            ? false
            : Denial.Negates(sentence, at)
                || Forbidding.Contains(before[at])
                || (before[at] is "rule" or "rules" && before.Skip(at + 1).All(word => word is "out" or "the" or "next" or "this"))
                || (before[at] is "off" or "away" && before.Take(at).Any(word => Keeping.Contains(word)));
}
