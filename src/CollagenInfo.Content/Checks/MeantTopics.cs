using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>Finds which of the facts that a sentence is about a number in it can be of.</summary>
internal static class MeantTopics
{
    /// <summary>How many times larger or smaller a number may be and still be a slip.</summary>
    private const decimal LongestSlip = 40;

    /// <summary>Two facts are the same one if they are one object, which takes no time to tell.</summary>
    private static readonly IEqualityComparer<Fact> Same = ReferenceEqualityComparer.Instance;

    /// <summary>What a study did is no advice.</summary>
    private static readonly FrozenSet<string> Past = WordSet.Parse("was were had used got received took gained followed finished");

    /// <summary>The facts that a number can be of, and of those the ones that stand in its clause.</summary>
    public static (List<PhraseHit<Fact>> All, List<PhraseHit<Fact>> Near) Of(
        WrittenQuantity number,
        IReadOnlyList<PhraseHit<Fact>> topics,
        Sentence sentence,
        Clause clause
    )
    {
        var isNoWait = number.IsRepeated || clause.IsNaturalTime(sentence);
        var isOnlyWait = Clause.IsBefore(sentence, number);
        var isForVisit = isOnlyWait && topics.Any(topic => topic.Meaning is { IsWait: true, Kind: FactKind.AtLeast });
        var isFound = OtherNumber.IsOfStudy(sentence) && Has(sentence, Past) && !OtherNumber.IsFollowed(sentence);
        var facts = topics
            .Select(topic => topic.Meaning)
            .Distinct(Same)
            .Where(fact => MayMean(number, fact, isNoWait, IsAfter(sentence, number)) && !(fact.IsWait ? isFound : isOnlyWait))
            .Where(fact => !isForVisit || fact.Kind is FactKind.AtLeast)
            .ToHashSet(Same);
        var isBetween = IsBetweenOthers(sentence);
        var meant = topics.Where(topic => facts.Contains(topic.Meaning) && !IsOnlyLimit(sentence, topic, number, isBetween)).ToList();
        // "For wrinkles, the needle length is 1.8 mm": the length for wrinkles counts, not what any clinic uses. The same words can name
        // both, though: "SPF" is the lowest factor as well as the one we prefer.
        var special = meant.Where(topic => !topic.Meaning.IsMeantByUnit).Select(topic => topic.Start).ToHashSet();
        meant = special.Count > 0 ? meant.FindAll(topic => special.Contains(topic.Start)) : meant;
        var after = AfterWhich(sentence, number) is { } place ? meant.FindAll(topic => topic.End > 0 && topic.First == place) : [];
        meant = after.Exists(topic => topic.Meaning is { IsWait: true, Kind: FactKind.AtLeast }) ? after : meant;
        if (ReasonBehind(sentence, number) is { Text: not null } because)
        {
            meant.RemoveAll(topic => topic.Start > because.Start && !topic.Meaning.IsWait);
        }

        var near = meant.FindAll(topic => clause.Holds(topic.Start) && !IsOfPronoun(sentence, topic));
        return (meant, near.TrueForAll(topic => IsCircumstance(sentence, topic)) && near.Count > 0 ? meant : near);
    }

    /// <summary>"Allow one to two hours, because the cream needs its time": why, and not what takes that long.</summary>
    private static Token ReasonBehind(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.FirstOrDefault(word => word.Start >= number.End && word.Text == "because");

    /// <summary>The facts of topics, each once.</summary>
    public static List<Fact> FactsOf(List<PhraseHit<Fact>> topics) => [.. topics.Select(topic => topic.Meaning).Distinct(Same)];

    /// <summary>
    /// Numbers that play another part: "every 2 weeks" and "lasts 9 months" are not how long to wait, minutes are no slip
    /// for days, and nobody slips from 2 days to a year.
    /// </summary>
    private static bool MayMean(WrittenQuantity number, Fact fact, bool isNoWait, bool isAfter) =>
        fact.Quantity!.IsComparableWith(number.Value) && !(isNoWait && fact.IsWait) && ((isAfter && fact.IsWait) || IsSlip(number, fact));

    /// <summary>"30 minutes after needling": no slip, but a wait all the same.</summary>
    private static bool IsAfter(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.FirstOrDefault(word => word.Start >= number.End).Text is "after" or "post";

    private static bool IsSlip(WrittenQuantity number, Fact fact) =>
        (number.Value.Unit.Plural != "minutes" || fact.Quantity!.Unit.Plural is "minutes" or "hours")
        && number.Value.IsNear(fact.Quantity!, LongestSlip);

    /// <summary>
    /// "So it stays in the cupboard for a week, and again for two weeks before your next session", "two weeks between the last day in
    /// the sun and your session": the session only says until when.
    /// </summary>
    private static bool IsOnlyLimit(Sentence sentence, PhraseHit<Fact> topic, WrittenQuantity number, bool isBetween) =>
        topic.End > 0
        && !topic.Meaning.IsWait
        && (isBetween || IsUntil(sentence, topic.First - 1, number) || IsUntil(sentence, topic.First - 2, number));

    private static bool IsUntil(Sentence sentence, int place, WrittenQuantity number) =>
        place >= 0 && sentence.Words[place] is { Text: "before" } before && before.Start - number.End > 1;

    /// <summary>"Between the last day in the sun and your session".</summary>
    private static bool IsBetweenOthers(Sentence sentence)
    {
        var from = Array.FindIndex(sentence.Words, word => word.Text == "between");
        return from >= 0
            && sentence.Words[(from + 1)..] is [{ Text: "the" or "your" }, { Text: "last" }, ..] behind
            && behind.Any(word => word.Text == "and");
    }

    /// <summary>"Concealer counts as makeup, so none of them touches the area for 48 hours": the wait is that of what "them" is.</summary>
    private static bool IsOfPronoun(Sentence sentence, PhraseHit<Fact> topic) =>
        topic is { End: > 0, First: > 0 } && sentence.Words[topic.First - 1].Text is "it" or "them" or "they";

    /// <summary>"Redness takes 1 to 3 days, and after deeper treatment 7": when, and not what takes as long.</summary>
    private static bool IsCircumstance(Sentence sentence, PhraseHit<Fact> topic) =>
        !topic.Meaning.IsWait && topic is { End: > 0, First: > 0 } && sentence.Words[topic.First - 1].Text is "after";

    /// <summary>"4 weeks after laser resurfacing": where that begins, whose wait counts whatever else has as many weeks.</summary>
    private static int? AfterWhich(Sentence sentence, WrittenQuantity number)
    {
        var words = sentence.Words;
        var next = Array.FindIndex(words, word => word.Start >= number.End);
        return next < 0 || words[next].Text is not "after" ? null
            : next + 2 < words.Length && words[next + 1].Text is "a" or "an" or "the" or "your" ? next + 2
            : next + 1;
    }

    private static bool Has(Sentence sentence, FrozenSet<string> words) => sentence.Words.Any(word => words.Contains(word.Text));
}
