using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Tells of a number that is not the one of the facts that its sentence is about, why it contradicts none of them: a trial had it, it
/// is only denied, or who waits as long as that waits long enough.
/// </summary>
internal static class OtherNumber
{
    /// <summary>How many times as long as it must be a wait may be and be meant.</summary>
    private const decimal LittleLonger = 1.5m;

    /// <summary>A sentence of more numbers is a list, and each has its own.</summary>
    private const int FewNumbers = 4;

    private static readonly FrozenSet<string> Studies = WordSet.Parse("trial trials study studies series researchers");

    /// <summary>"One maker asks for 2 days; we ask for 7."</summary>
    private static readonly FrozenSet<string> Others = WordSet.Parse(
        "maker makers manufacturer manufacturers manual manuals label labels leaflet leaflets elsewhere some other"
    );

    private static readonly FrozenSet<string> Contrasting = WordSet.Parse("but closer shorter sooner longer although though");

    private static readonly PhraseMatcher<bool> Following = PhraseSet.Parse(
        "so do we, so can you, so should you, do the same, keep up that, follow that, like the trial"
    );

    /// <summary>"The trial needled every fortnight, and so do we".</summary>
    public static bool IsFollowed(Sentence sentence) => Following.FindIn(sentence.Words).Count > 0;

    /// <summary>Whether a sentence is about a study.</summary>
    public static bool IsOfStudy(Sentence sentence) => sentence.Words.Any(word => Studies.Contains(word.Text));

    /// <summary>Whether something else than a fact that is spoken of has the number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="spoken">The facts that are spoken of.</param>
    /// <param name="isElsewhere">Whether they stand in another clause.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sheet">All facts.</param>
    public static bool IsMeant(WrittenQuantity number, List<Fact> spoken, bool isElsewhere, Sentence sentence, FactSheet sheet)
    {
        if (IsEnough(sentence, number))
        {
            return false;
        }

        var isOfOthers = IsOfOthers(sentence, number);
        var isLongEnough = spoken.TrueForAll(fact => fact.IsWait && IsLonger(number, fact));
        return (isLongEnough && IsHarmless(number, spoken, isOfOthers || IsOfOthers(sentence, number, isBehind: true), sentence, sheet))
            || (isOfOthers && IsContrasted(sentence, number))
            || (IsMoreThan(sentence, number) && spoken.TrueForAll(fact => fact.Kind is FactKind.AtMost && !IsLonger(number, fact)))
            || (
                (
                    (isElsewhere && IsFact(number, sheet))
                    || isOfOthers
                    || IsDenied(sentence, number)
                    || Rejection.IsSupposed(sentence, number.Start)
                )
                && spoken.Exists(fact => NumberAgreement.Gives(sentence, fact))
            );
    }

    /// <summary>Longer than what stands beside it has to wait, and right for something else in the sentence.</summary>
    public static bool IsOfOtherTopic(
        Sentence sentence,
        WrittenQuantity number,
        List<PhraseHit<Fact>> topics,
        List<Fact> spoken,
        FactSheet sheet
    ) =>
        spoken.TrueForAll(fact => !fact.IsWait || IsLonger(number, fact))
        && (spoken[0].IsWait || topics.Exists(topic => topic.Start < number.Start && NumberAgreement.Agrees(number.Value, topic.Meaning)))
        && sentence.Amounts.Count <= FewNumbers
        && topics.Exists(topic =>
            NumberAgreement.Agrees(number.Value, topic.Meaning)
            && !sentence.Amounts.Any(other => other.Start != number.Start && Clause.AreTogether(sentence, topic.Start, other.Start))
        );

    /// <summary>"Some wait 7 days, but 2 days are enough": who says that says it.</summary>
    private static bool IsEnough(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.SkipWhile(word => word.Start < number.End).Take(2).ToArray()
            is [{ Text: "is" or "are" or "will" }, { Text: "enough" or "plenty" or "do" or "fine" or "sufficient" }];

    private static readonly FrozenSet<string> Holding = WordSet.Parse(
        "wait waits waiting leave leaves least must keep keeps stay stays need needs minimum until pass lasts ask asks apart told"
    );

    private static readonly FrozenSet<string> Permitting = WordSet.Parse(
        "can fine ok okay allowed enough good again free safe all welcome should perfect ideal alright harmless simply just help helps"
    );

    private static readonly FrozenSet<string> Telling = WordSet.Parse("a an the your my our some many one friends people others somebody");

    /// <summary>
    /// "Makeup covers a mark by lunchtime. After needling it has to wait 48 hours": only told, and the next sentence has what holds.
    /// </summary>
    public static bool IsReplaced(Sentence sentence, Fact fact, IEnumerable<PhraseHit<Fact>> topics, ContentData data) =>
        sentence.Next is { } next
        && (!fact.IsWait || FactTopics.Own(next, FactTopics.Of(data)).All(topic => !topic.Meaning.IsWait))
        && (
            Telling.Contains(sentence.Words[0].Text)
            || topics.Any(topic => topic.First == 0 && topic.End > 0)
        )
        && !sentence.Words.Any(word => Permitting.Contains(word.Text))
        && NumberAgreement.Gives(next, fact)
        && Array.Exists(next.Words, word => Holding.Contains(word.Text) || word.Text is "to")
        && !next.Words.Any(word => Permitting.Contains(word.Text));

    /// <summary>Who waits longer is not hurt, where it is the only time, another fact's, or what somebody asks about.</summary>
    private static bool IsHarmless(WrittenQuantity number, List<Fact> spoken, bool isOfOthers, Sentence sentence, FactSheet sheet) =>
        (isOfOthers && IsFact(number, sheet))
        || (
            number.Value.Unit.Plural != "years"
            && sentence.Amounts.All(other => other.Value.Agrees(number.Value))
            && IsOnlyLonger(number, spoken, sentence)
        );

    private static bool IsOnlyLonger(WrittenQuantity number, List<Fact> spoken, Sentence sentence) =>
        spoken.TrueForAll(fact => IsLittleLonger(number, fact))
        || (
            spoken.TrueForAll(fact => fact.Kind is FactKind.AtLeast or FactKind.Avoid)
            && !number.IsRepeated
            && !IsHowLong(sentence, number)
        );

    /// <summary>"Wait a month", "at intervals of": the time is meant as the wait, and is no longer one by chance.</summary>
    private static bool IsHowLong(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.LastOrDefault(word => word.End <= number.Start).Text is "for" or "wait" or "waits" or "waited" or "of"
        || sentence.Words.Any(word => word.Text is "before" or "intervals" or "apart")
        || sentence.Words.FirstOrDefault(word => word.Start >= number.End).Text is "after";

    /// <summary>"Eight days before, to be on the safe side".</summary>
    private static bool IsLittleLonger(WrittenQuantity number, Fact fact) =>
        number.Value.Max * number.Value.Unit.Span.Most <= fact.Quantity!.Max * fact.Quantity.Unit.Span.Most * LittleLonger;

    /// <summary>Whether the number is that of any fact.</summary>
    public static bool IsFact(WrittenQuantity number, FactSheet facts) =>
        facts.All.Any(fact => fact.Quantity is { } own && own.IsComparableWith(number.Value) && NumberAgreement.Agrees(number.Value, fact));

    /// <summary>Whether the number is what somebody else says or did: "one trial", "some clinics".</summary>
    private static bool IsOfOthers(Sentence sentence, WrittenQuantity number, bool isBehind = false) =>
        sentence.Words.Any(word =>
            (isBehind ? word.Start >= number.End : word.End <= number.Start)
            && (Others.Contains(word.Text) || Studies.Contains(word.Text))
            && Rejection.IsOnePart(sentence, Math.Min(word.Start, number.Start), Math.Max(word.Start, number.Start))
            && !Clause.AreParted(sentence, word.Start, number.Start)
        );

    /// <summary>"One trial left only two weeks, but that is not a rhythm we copy".</summary>
    private static bool IsContrasted(Sentence sentence, WrittenQuantity number) =>
        sentence
            .Words.Where((word, at) => word.Start >= number.End && (Contrasting.Contains(word.Text) || Denial.Negates(sentence, at)))
            .Any();

    /// <summary>"Can last longer than a week".</summary>
    private static bool IsMoreThan(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.TakeWhile(word => word.End <= number.Start).ToArray() is [.., { Text: "longer" or "more" }, { Text: "than" }];

    /// <summary>"Do not wait for 39.5 °C".</summary>
    private static bool IsDenied(Sentence sentence, WrittenQuantity number) =>
        Array.FindIndex(sentence.Words, word => word.Start >= number.Start) is > 0 and var place
        && Denial.IsBefore(sentence, place, reach: 3);

    private static readonly FrozenSet<string> Completing = WordSet.Parse(
        "finished done complete completes completed course package enough plenty all gone need needs full suffice suffices takes take",
        "recommend suggest plan only just most everybody everyone"
    );

    /// <summary>"Some see a change after two sessions": some of a course, which says nothing about how many it has.</summary>
    public static bool IsOnlyPart(Sentence sentence, WrittenQuantity number, Fact fact) =>
        fact.Quantity!.Unit.Plural == "sessions"
        && number.Value.Max < fact.Quantity.Min
        && sentence.Words.LastOrDefault(word => word.End <= number.Start).Text is not "in"
        && !sentence.Words.Any(word => Completing.Contains(word.Text));

    /// <summary>"Some clinics ask for 3 months": who waits as long as that waits long enough.</summary>
    public static bool IsLonger(WrittenQuantity number, Fact fact) =>
        number.Value.Min * number.Value.Unit.Span.Fewest >= fact.Quantity!.Max * fact.Quantity.Unit.Span.Most;
}
