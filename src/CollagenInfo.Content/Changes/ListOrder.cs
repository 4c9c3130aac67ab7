namespace CollagenInfo.Content.Changes;

/// <summary>Says whether the items of a list only changed places.</summary>
internal static class ListOrder
{
    /// <summary>The most words of a list of which two change places.</summary>
    private const int MostSwapped = 9;

    /// <summary>Whether what differs is a list in another order.</summary>
    /// <param name="before">The sentence.</param>
    /// <param name="after">Its other version, with the same words.</param>
    /// <param name="old">What stands between the words with which both begin and end.</param>
    /// <param name="now">The same of the other version.</param>
    public static bool MayChange(GuardSentence before, GuardSentence after, List<GuardWord> old, List<GuardWord> now) =>
        AreSwapped(before, (old, now))
        || IsPairMoved(before, old, now)
        || AreQualitiesSwapped(before, after, old)
        || ListItems.ArePermuted(before, after);

    /// <summary>"Redness and swelling" and "swelling and redness": nothing that is done one after the other.</summary>
    private static bool AreSwapped(List<GuardWord> before, List<GuardWord> after) =>
        AreTurned(before, after)
        && before.Find(word => word.IsLinking).Text is var joint
        && before.TrueForAll(word => MayChangePlaces(word) && (!word.IsLinking || word.Text == joint));

    /// <summary>Whether what stands before the first "and" now stands behind it.</summary>
    private static bool AreTurned(List<GuardWord> before, List<GuardWord> after)
    {
        var at = before.FindIndex(word => word.IsLinking);
        return before.Count is <= MostSwapped
            && before.Count == after.Count
            && at > 0
            && before
                .Skip(at + 1)
                .Append(before[at])
                .Concat(before.Take(at))
                .Select(word => word.Text)
                .SequenceEqual(after.Select(word => word.Text));
    }

    /// <summary>"Redness, or a darker color on brown skin": that may be said of the last alone, unless it is of "pink or red".</summary>
    private static bool IsPlaced(GuardSentence sentence, List<GuardWord> words) =>
        sentence.Words.SkipWhile(word => word != words[0]).Skip(words.Count).FirstOrDefault() is var next
        && (next.IsJoined || (next.Kind is WordKind.Joining && (next.IsLinking || words.Count > 3)));

    /// <summary>"By a substance and by the skin", and "can even out color and hide marks".</summary>
    private static bool IsPairMoved(GuardSentence sentence, List<GuardWord> old, List<GuardWord> now) =>
        sentence.Words.TakeWhile(word => word != old[0]).ToList() switch
        {
            [.., var adverb, { Kind: WordKind.Joining } before] when IsOfBoth(adverb) => AreSwapped([before, .. old], [before, .. now]),
            [.., { Kind: WordKind.Modal }] => AreTurned(old, now) && AreEffects(sentence, old),
            _ => false,
        };

    private static bool IsOfBoth(GuardWord word) =>
        word.Kind is not (WordKind.Condition or WordKind.Negation or WordKind.Degree or WordKind.Amount)
        || word.Text is "mainly" or "mostly";

    /// <summary>Whether both may happen, and nobody does one after the other; an "or" has no order.</summary>
    private static bool AreEffects(GuardSentence sentence, List<GuardWord> words) =>
        !sentence.SpeaksOfOthers
        && !sentence.All.Any(word => word.Kind is WordKind.Person || word.Text is "you" or "be")
        && sentence.Words.Last(word => word.Kind is not WordKind.Source) == words[^1]
        && words.TrueForAll(word =>
            word.Kind is not (WordKind.Condition or WordKind.Negation or WordKind.Number or WordKind.Time)
            && (!EnglishWords.IsCare(word.Text) || word.Text is "make" or "leave" || words.Exists(other => other.Text == "or"))
        );

    public static bool AreSwapped(GuardSentence sentence, (List<GuardWord> Before, List<GuardWord> After) words) =>
        AreSwapped(words.Before, words.After) && !IsPlaced(sentence, words.Before);

    /// <summary>"Clean, warm water" and "warm, clean water".</summary>
    private static bool AreQualitiesSwapped(GuardSentence before, GuardSentence after, List<GuardWord> swapped) =>
        swapped is [{ Kind: WordKind.Degree } one, { Kind: WordKind.Degree } other]
        && before.Raw.Contains($" {one.Written}, {other.Written} ", StringComparison.Ordinal)
        && after.Raw.Contains($" {other.Written}, {one.Written} ", StringComparison.Ordinal)
        && before.All.TakeWhile(word => word != one).LastOrDefault() is var ahead
        && (
            ahead.Text == "many"
            || ahead.Kind
                is not (WordKind.Negation or WordKind.Amount or WordKind.Number or WordKind.Degree or WordKind.Condition)
        );

    public static bool MayChangePlaces(GuardWord word) =>
        word.IsLinking
        || (
            word.Kind is not (WordKind.Condition or WordKind.Negation or WordKind.Number or WordKind.Mark)
            && !EnglishWords.IsDirection(word.Text)
            && !EnglishWords.IsCare(word.Text)
        );
}
