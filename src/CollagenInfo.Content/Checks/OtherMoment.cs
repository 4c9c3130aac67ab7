using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Tells of a time that it is not when what has to wait is done, but how soon to call, how long something lasts, or when it happens.
/// </summary>
internal static class OtherMoment
{
    /// <summary>These put off what a question asks for.</summary>
    private static readonly FrozenSet<string> Putting = WordSet.Parse("wait waits rebook reschedule postpone move until ask later");

    /// <summary>"At once" is how soon to call, too.</summary>
    private static readonly FrozenSet<string> Urgent = WordSet.Parse("call tell phone contact myth");

    private static readonly FrozenSet<string> ForHelp = WordSet.Parse("help needs seen looked checked examined doctor nurse medical");

    private static readonly FrozenSet<string> Mishaps = WordSet.Parse("accident accidentally mistake forgot");

    private static readonly FrozenSet<string> Mending = WordSet.Parse("rinse wash call ring tell ask stop pat");

    private static readonly PhraseMatcher<bool> Helping = PhraseSet.Parse("get help, medical help, need help, needs help");

    /// <summary>Whether a time is something else.</summary>
    public static bool Is(Sentence sentence, WrittenQuantity moment) =>
        Question.IsInside(sentence, moment.Start)
        || IsMishap(sentence, moment)
        || IsForHelp(sentence, moment)
        || IsCompared(sentence, moment)
        || IsHowOften(sentence, moment);

    /// <summary>Whether a sentence puts off what a question asks for.</summary>
    public static bool IsPutOff(Sentence sentence) => sentence.Words.Any(word => Putting.Contains(word.Text));

    /// <summary>
    /// "A cold sore on the morning of your visit is nobody's fault. Call us": when something happens, and what to do then.
    /// </summary>
    public static bool IsOfSign(Sentence sentence) =>
        sentence.Words.Where((word, at) => Urgent.Contains(word.Text) && !Denial.IsBefore(sentence, at, reach: 2)).Any()
        || sentence is
        {
            Words: [{ Text: "a" or "an" or "if" or "new" }, ..],
            Next.Words: [{ Text: "call" or "tell" or "phone" or "ring" }, ..],
        };

    /// <summary>"A lukewarm shower on the first evening": not hot, and not for that evening only.</summary>
    public static bool IsLukewarm(Sentence sentence, PhraseHit<Fact> topic) =>
        (sentence.Words[topic.First].Text == "lukewarm" || (topic.First > 0 && sentence.Words[topic.First - 1].Text == "lukewarm"))
        && !Array.Exists(
            sentence.Words,
            word => word.Text is "only" or "until" or "till" or "after" or "then" or "for" or "hot" or "hotter" or "warm" or "warmer"
        );

    /// <summary>"If you swam on day 3 by mistake, rinse": the mishap, and when it was.</summary>
    public static bool IsMishap(Sentence sentence, WrittenQuantity moment) =>
        Array.Exists(sentence.Words, word => Mending.Contains(word.Text))
        && Rejection.IsSupposed(sentence, moment.Start)
        && sentence
            .Words.Where((word, at) =>
                Mishaps.Contains(word.Text) && Rejection.IsSupposed(sentence, word.Start) && !Denial.IsBefore(sentence, at)
            )
            .Any();

    /// <summary>"Get help the same day".</summary>
    private static bool IsForHelp(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start, moment.End - moment.Start) is var said
            && (said.EndsWith("same day") || said.EndsWith("once") || said.EndsWith("away") || said.EndsWith("immediately"))
            && Array.Exists(sentence.Words, word => ForHelp.Contains(word.Text))
        || Helping.FindIn(sentence.Words).Count > 0;

    /// <summary>"Redder than yesterday", "yesterday's photo".</summary>
    private static bool IsCompared(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start).StartsWith("yesterday")
        && (sentence.Text.AsSpan(moment.Start).StartsWith("yesterday's") || NamedMoments.WordsBefore(sentence, moment) is [.., "than"]);

    /// <summary>"Every couple of hours", and "Monday at the same hour".</summary>
    private static bool IsHowOften(Sentence sentence, WrittenQuantity moment) =>
        NamedMoments.WordsBefore(sentence, moment) is [.., var last]
        && (last is "every" or "each" || (last is "the" or "at" or "until" && IsHour(sentence, moment)));

    private static bool IsHour(Sentence sentence, WrittenQuantity moment) =>
        sentence.Text.AsSpan(moment.Start, moment.End - moment.Start).EndsWith("same hour", StringComparison.OrdinalIgnoreCase);
}
