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
    public static IReadOnlyList<PhraseHit<Fact>> In(Sentence sentence, PhraseMatcher<Fact> facts)
    {
        var topics = facts.FindIn(sentence.Words);
        var above = topics.Count > 0 ? [] : new[] { sentence.Lead }.Concat(sentence.Above).OfType<Sentence>();
        return above.Select(other => facts.FindIn(other.Words)).FirstOrDefault(found => found.Count > 0) is { } lead
            ? [.. lead.Select(topic => topic with { Start = 0, End = 0 })]
            : topics;
    }

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
