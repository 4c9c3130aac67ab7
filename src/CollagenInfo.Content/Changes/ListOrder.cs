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
        AreSwapped((old, now))
        || (IsListIn(before, old) && IsListIn(after, now))
        || AreQualitiesSwapped(before, after, old)
        || AreItemsSwapped(before, after, old);

    /// <summary>"Redness and swelling" and "swelling and redness": nothing that is done one after the other.</summary>
    private static bool AreSwapped(List<GuardWord> before, List<GuardWord> after)
    {
        var at = before.FindIndex(word => word.IsLinking);
        return before.Count <= MostSwapped
            && at > 0
            && after.FindIndex(word => word.IsLinking) == before.Count - at - 1
            && before
                .Skip(at + 1)
                .Append(before[at])
                .Concat(before.Take(at))
                .Select(word => word.Text)
                .SequenceEqual(after.Select(word => word.Text))
            && before.TrueForAll(word => MayChangePlaces(word) && (!word.IsLinking || word.Text == before[at].Text));
    }

    public static bool AreSwapped((List<GuardWord> Before, List<GuardWord> After) words) =>
        words.Before.Count == words.After.Count && AreSwapped(words.Before, words.After);

    /// <summary>"The same place, light and angle": words of a list with nothing between them but commas and one "and".</summary>
    private static bool IsListIn(GuardSentence sentence, List<GuardWord> words) =>
        words.Count(word => word.IsLinking) == 1
        && words.Count > 3
        && words[^2].IsLinking
        && words.TrueForAll(MayChangePlaces)
        && sentence.Raw.Replace($", {words[^2].Written} ", $" {words[^2].Written} ", StringComparison.Ordinal)
            .Contains(
                $"{string.Join(", ", words.SkipLast(2).Select(word => word.Written))} {words[^2].Written} {words[^1].Written}",
                StringComparison.Ordinal
            );

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

    /// <summary>"The risks are infection, dark marks and scars" and "dark marks, infection and scars".</summary>
    private static bool AreItemsSwapped(GuardSentence before, GuardSentence after, List<GuardWord> swapped) =>
        swapped.Count is > 1 and <= MostSwapped
        && swapped.TrueForAll(word => MayChangePlaces(word) && !word.IsLinking && word.Kind is not (WordKind.Amount or WordKind.Urgency))
        && Enumerable
            .Range(1, swapped.Count - 1)
            .Any(cut =>
                (Phrase(swapped.Take(cut)), Phrase(swapped.Skip(cut))) is var (one, other)
                && IsListOf(before.Raw, one, other)
                && IsListOf(after.Raw, other, one)
            )
        && before.All.TakeWhile(word => word != swapped[0]).LastOrDefault().Text is "be" or "are" or "is";

    private static bool IsListOf(string sentence, string one, string other) =>
        sentence.Contains($" {one}, {other} and ", StringComparison.Ordinal)
        || sentence.Contains($" {one}, {other}, ", StringComparison.Ordinal);

    private static string Phrase(IEnumerable<GuardWord> words) => string.Join(' ', words.Select(word => word.Written));

    private static bool MayChangePlaces(GuardWord word) =>
        word.IsLinking
        || (
            word.Kind is not (WordKind.Condition or WordKind.Negation or WordKind.Number or WordKind.Mark)
            && !EnglishWords.IsDirection(word.Text)
            && !EnglishWords.IsCare(word.Text)
        );
}
