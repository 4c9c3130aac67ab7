using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A time without a number is no shorter than the wait that the sentence is about: nobody may swim "the next day" where the wait is
/// 7 days. What is forbidden at that time is no permission: "do not swim the next day".
/// </summary>
internal sealed class MomentCheck : ISentenceCheck
{
    public Rule Rule => OneNumberCheck.OneNumber;

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (Question.Is(sentence) || sentence.Passage.Kind is PassageKind.Alt || Question.IsRefused(sentence))
        {
            yield break;
        }

        var moments = NamedMoments.In(sentence);
        if (moments.Count == 0 || Rejection.Covers(sentence, moments[0].Start) || OtherMoment.IsOfSign(sentence))
        {
            yield break;
        }

        var isAsked = moments[0].End == 0;
        var waits = FactTopics
            .In(sentence, FactTopics.Of(library.Data), fact => fact.IsWait)
            .Where(topic => !sentence.Text[topic.Start..topic.End].EndsWith("shade", StringComparison.OrdinalIgnoreCase))
            .Where(topic => topic.End == 0 || !(Harm.IsOf(sentence, topic.First) || OtherMoment.IsLukewarm(sentence, topic)))
            .Where(topic => topic.Meaning is { IsWait: true, Quantity.Unit.Plural: not "years" })
            .Where(topic => !isAsked || (topic.End == 0 && IsReason(topic.Meaning, library)))
            .ToList();
        foreach (
            var moment in moments.Where(moment =>
                !sentence.IsReference(moment.Start)
                && !OtherMoment.Is(sentence, moment)
                && !ForbiddenMoment.IsForbidden(sentence, moment)
            )
        )
        {
            var allowed = waits
                .Where(wait => IsInClause(sentence, wait, moment) || !moments.Exists(other => IsOfLater(sentence, wait, moment, other)))
                .Where(wait => !NumberAgreement.HasOwn(sentence, wait, moment))
                .Where(wait => ForbiddenMoment.IsHowLong(sentence, moment) || !ForbiddenMoment.IsPutOff(sentence, wait, moment));
            if (allowed.GroupBy(wait => wait.Start).FirstOrDefault(word => word.All(wait => IsTooEarly(moment, wait.Meaning))) is { } early)
            {
                var fact = early.First().Meaning;
                if (
                    !IsAnswered(sentence, early.First(), moment)
                    && !IsRuledOut(sentence, fact, moment)
                    && !OtherNumber.IsReplaced(sentence, fact, waits, library.Data)
                )
                {
                    yield return OneNumberCheck.Contradiction(sentence, moment, fact);
                }

                yield break;
            }
        }
    }

    /// <summary>"Rest tomorrow, and wear makeup the day after": what stands beside a later time is not meant by the first.</summary>
    private static bool IsOfLater(Sentence sentence, PhraseHit<Fact> wait, WrittenQuantity moment, WrittenQuantity other) =>
        other.Start > moment.Start && IsInClause(sentence, wait, other);

    private static bool IsReason(Fact fact, ContentLibrary library) => library.Data.Suitability.Any(item => item.Wait == fact.Key);

    /// <summary>"Powder on Friday, swimming a week later": of several times each is that of what stands beside it.</summary>
    private static bool IsInClause(Sentence sentence, PhraseHit<Fact> wait, WrittenQuantity moment) =>
        wait.End > 0
        && Clause.AreTogether(sentence, wait.Start, moment.Start);

    /// <summary>"Hot water is out for 48 hours, lukewarm is fine at once", "tempting on day three, but give it 7 days".</summary>
    private static bool IsAnswered(Sentence sentence, PhraseHit<Fact> wait, WrittenQuantity moment) =>
        sentence.Amounts.Any(amount =>
            amount.Start != moment.Start
            && wait.Meaning.Quantity!.IsComparableWith(amount.Value)
            && NumberAgreement.Agrees(amount.Value, wait.Meaning)
            && !Clause.AreTogether(sentence, amount.Start, moment.Start)
            && (amount.Start > moment.Start) == HasBut(sentence, amount, moment)
            && (amount.Start > moment.Start || (wait.End > 0 && Clause.AreTogether(sentence, wait.Start, amount.Start)))
        );

    private static readonly PhraseMatcher<bool> NoReason = PhraseSet.Parse("not a reason, no reason");

    /// <summary>"Concealer on day one is out; it waits 48 hours", "“I put it on straight after” is no reason: wait 7 days".</summary>
    private static bool IsRuledOut(Sentence sentence, Fact fact, WrittenQuantity moment) =>
        NumberAgreement.Gives(sentence, fact)
        && (
            sentence.Text.AsSpan(moment.End).StartsWith(" is out")
            || sentence.Text.AsSpan(moment.End).StartsWith(" are out")
            || (
                sentence.Text.AsSpan(moment.End).IndexOfAny('"', '”') is >= 0 and var closed
                && sentence.Text.AsSpan(0, moment.Start).IndexOfAny('"', '“') == 0
                && NoReason.FindIn(sentence.Words).Any(hit => hit.Start > moment.End + closed)
            )
        );

    private static bool HasBut(Sentence sentence, WrittenQuantity one, WrittenQuantity other) =>
        sentence.Words.Any(word =>
            word.Text == "but" && Math.Min(one.Start, other.Start) < word.Start && word.Start < Math.Max(one.Start, other.Start)
        );

    /// <summary>Whether it is over before the wait is; "day 2" ends after 72 hours, "3 days later" is neither sooner nor later.</summary>
    private static bool IsTooEarly(WrittenQuantity moment, Fact fact)
    {
        var latest = moment.Value.Max * moment.Value.Unit.Span.Fewest;
        var wait = fact.Quantity!.Min * fact.Quantity.Unit.Span.Fewest;
        return moment.Value.IsRange ? latest <= wait : latest < wait;
    }
}
