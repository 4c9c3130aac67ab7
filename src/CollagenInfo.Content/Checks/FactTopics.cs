using System.Collections.Frozen;
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
    private static readonly ConditionalWeakTable<ContentData, PhraseMatcher<Fact?>> Prepared = [];

    /// <summary>Right before "without", these make it something to leave off for a while.</summary>
    private static readonly FrozenSet<string> Abstaining = WordSet.Parse(
        "go goe going do doe be is are stay live manage cope come keep get spend last hour day night evening morning week fortnight month",
        "time"
    );

    /// <summary>The words of all facts; what only looks like one of them means no fact.</summary>
    public static PhraseMatcher<Fact?> Of(ContentData data) => Prepared.GetValue(data, Collect);

    /// <summary>The facts that a sentence names; if it names none, those of the question or sentence that it takes up.</summary>
    public static IReadOnlyList<PhraseHit<Fact>> In(Sentence sentence, PhraseMatcher<Fact?> facts, Func<Fact, bool>? isMeant = null)
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
    public static IReadOnlyList<PhraseHit<Fact>> Own(Sentence sentence, PhraseMatcher<Fact?> facts) => Own(sentence.Words, facts);

    /// <summary>The facts that words name.</summary>
    public static IReadOnlyList<PhraseHit<Fact>> Own(Token[] words, PhraseMatcher<Fact?> facts)
    {
        var hits = facts.FindIn(words);
        return hits.Count == 0
            ? []
            :
            [
                .. from hit in hits
                where hit.Meaning is not null
                where !hits.Any(other => IsInside(hit, other) && !IsOtherSense(words, other, hit.Meaning, hit))
                where !hits.Any(other => other.Meaning is not null && IsOtherSense(words, hit, other.Meaning, other))
                where !IsLacking(words, hit.First) && !IsCompared(words, hit.First) && !Likeness.Covers(words, hit.First)
                where !(hit.Meaning.IsWait && Likeness.IsLook(words, hit.First))
                select new PhraseHit<Fact>(hit.Meaning, hit.First, hit.Count, hit.Start, hit.End),
            ];
    }

    /// <summary>
    /// "Something mild and without fragrance": what a product lacks; "go without makeup" and "2 days without sun" are meant.
    /// </summary>
    private static bool IsLacking(Token[] words, int place) =>
        place > 1 && words[place - 1].Text == "without" && !Abstaining.Contains(words[place - 2].Singular);

    /// <summary>"A clean pillowcase matters more than any cream".</summary>
    private static bool IsCompared(Token[] words, int place) =>
        words.AsSpan(0, place + 1) is [.., { Text: "than" }, { Text: "any" }] or [.., { Text: "than" }, { Text: "any" }, _];

    /// <summary>"After filler" is what was had before, not what has to wait after needling; "a peel" is no peeling.</summary>
    private static bool IsOtherSense(Token[] words, PhraseHit<Fact?> hit, Fact meant, PhraseHit<Fact?> other) =>
        hit.First == other.First
        && hit.First > 0
        && words[hit.First - 1].Text switch
        {
            "after" or "since" or "had" => hit.Meaning?.Kind is FactKind.Avoid && meant.Kind is FactKind.AtLeast,
            "may" or "can" or "will" or "might" or "skin" or "to" or "not" or "people" or "cheeks" or "face" =>
                words[hit.First].Text == "peel" && hit.Meaning!.IsWait && !meant.IsWait,
            "a" or "another" => words[hit.First].Stem == "peel" && !hit.Meaning!.IsWait && meant.IsWait,
            _ => false,
        };

    private static bool IsInside(PhraseHit<Fact?> hit, PhraseHit<Fact?> other) =>
        hit.Count < other.Count
        && (other.Meaning is null || other.Meaning.Quantity!.IsComparableWith(hit.Meaning!.Quantity!))
        && other.First <= hit.First
        && hit.First + hit.Count <= other.First + other.Count;

    private static PhraseMatcher<Fact?> Collect(ContentData data)
    {
        var own = from fact in data.Facts.All where fact.Quantity is not null from words in fact.TopicWords select (words, (Fact?)fact);
        var ofActivities =
            from activity in data.Activities
            where data.Facts.Find(activity.Fact) is { IsWait: true }
            from words in activity.Words
            select (words, data.Facts.Find(activity.Fact));
        var others = data.Safety.OtherThings.Select(words => (words, (Fact?)null));
        return new PhraseMatcher<Fact?>(own.Concat(ofActivities).Concat(others), word => word.Singular);
    }
}
