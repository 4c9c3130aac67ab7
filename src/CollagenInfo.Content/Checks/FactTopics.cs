using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// Finds what facts a sentence is about: by their topic words, and by the words that patients use for an activity that has to wait.
/// </summary>
internal static class FactTopics
{
    private static readonly ConditionalWeakTable<ContentData, PhraseMatcher<Fact>> Prepared = [];

    public static PhraseMatcher<Fact> Of(ContentData data) => Prepared.GetValue(data, Collect);

    /// <summary>The facts that a sentence names; if it names none, those of the question or sentence that it takes up.</summary>
    public static IReadOnlyList<PhraseHit<Fact>> In(Sentence sentence, PhraseMatcher<Fact> facts, Func<Fact, bool>? isMeant = null)
    {
        var topics = Own(sentence, facts);
        topics = isMeant is null ? topics : [.. topics.Where(topic => isMeant(topic.Meaning))];
        var above = topics.Count > 0 ? [] : new[] { sentence.Lead }.Concat(sentence.Above).OfType<Sentence>();
        return
            above.Select(other => Own(other, facts)).FirstOrDefault(found => found.Any(topic => isMeant is null || isMeant(topic.Meaning)))
                is { } lead
            ? [.. lead.Select(topic => topic with { Start = 0, End = 0 })]
            : topics;
    }

    /// <summary>The facts that the sentence itself names; the "cream" of "numbing cream" is not a moisturizer.</summary>
    public static IReadOnlyList<PhraseHit<Fact>> Own(Sentence sentence, PhraseMatcher<Fact> facts)
    {
        var hits = facts.FindIn(sentence.Words);
        return hits.Count < 2 ? hits : [.. hits.Where(hit => !hits.Any(other => IsInside(hit, other)))];
    }

    private static bool IsInside(PhraseHit<Fact> hit, PhraseHit<Fact> other) =>
        hit.Count < other.Count
        && other.Meaning.Quantity!.IsComparableWith(hit.Meaning.Quantity!)
        && other.First <= hit.First
        && hit.First + hit.Count <= other.First + other.Count;

    private static PhraseMatcher<Fact> Collect(ContentData data)
    {
        var own = from fact in data.Facts.All where fact.Quantity is not null from words in fact.TopicWords select (words, fact);
        var ofActivities =
            from activity in data.Activities
            where data.Facts.Find(activity.Fact) is { IsWait: true }
            from words in activity.Words
            select (words, data.Facts.Find(activity.Fact)!);
        return new PhraseMatcher<Fact>(own.Concat(ofActivities), word => word.Singular);
    }
}
