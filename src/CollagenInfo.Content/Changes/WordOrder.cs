namespace CollagenInfo.Content.Changes;

/// <summary>Says whether two versions of a sentence with the same words say the same in another order.</summary>
internal static class WordOrder
{
    /// <summary>The most words of a list of which two change places.</summary>
    private const int MostSwapped = 9;

    private static readonly string[] Adverbs = ["usually", "often", "sometimes", "first", "also", "always"];

    /// <summary>What may stand anywhere in a sentence.</summary>
    private static readonly string[] Anywhere = ["also", "anytime", "own"];

    /// <summary>Whether words have only changed places where their order says nothing.</summary>
    public static bool MayMove(GuardSentence before, GuardSentence after)
    {
        if (!before.HasWordsOf(after) || !MoodsIn(before).SequenceEqual(MoodsIn(after)))
        {
            return false;
        }

        var (old, now) = (WithoutSources(before), WithoutSources(after));
        var (swapped, swappedNow) = Differing(old, now);
        var isOne = (before.IsHeading && after.IsHeading) || (GuardClause.IsOne(before.Raw) && GuardClause.IsOne(after.Raw));
        return swapped.Count == 0
            || (isOne && old.TrueForAll(IsIndependent) && AreBoundAlike(old, now, word => word.Text == "or"))
            || AreGeneralWordsMoved(old, now, swapped)
            || (isOne && IsBlockMoved(old, now, swapped, swappedNow))
            || AreSwapped(swapped, swappedNow)
            || AreSwapped(Differing(WithoutArticles(before), WithoutArticles(after)))
            || (IsListIn(before, swapped) && IsListIn(after, swappedNow))
            || IsSameTurned(before, after)
            || AreQualitiesSwapped(before, after, swapped)
            || AreItemsSwapped(before, after, swapped)
            || (IsOneDescription(before) && IsOneDescription(after) && TiesIn(old).SequenceEqual(TiesIn(now)))
            || (isOne && TurnedAround.Is(old, now, before.JoinsSubjects && after.JoinsSubjects))
            || (swapped.TrueForAll(word => word.IsOfLink) && swappedNow.TrueForAll(word => word.IsOfLink));
    }

    /// <summary>What is to be done, and what somebody wants to do: "use it when you want to stop".</summary>
    private static IEnumerable<string> MoodsIn(GuardSentence sentence) =>
        sentence
            .All.Index()
            .Where(word => EnglishWords.IsCare(word.Item.Text) && word.Item.Text is not ("do" or "have"))
            .Select(word => $"{(word.Index > 0 && sentence.All[word.Index - 1].Text == "to" ? "to " : "")}{word.Item.Text}")
            .Order(StringComparer.Ordinal);

    /// <summary>What stands between the words that both begin with and those that both end with.</summary>
    private static (List<GuardWord> Old, List<GuardWord> Now) Differing(List<GuardWord> old, List<GuardWord> now)
    {
        var start = old.Zip(now).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
        var end = Reversed(old).Zip(Reversed(now)).TakeWhile(pair => pair.First.Text == pair.Second.Text).Count();
        return (Between(old), Between(now));

        List<GuardWord> Between(List<GuardWord> words) => [.. words.Skip(start).Take(Math.Max(0, words.Count - start - end))];

        static IEnumerable<GuardWord> Reversed(IEnumerable<GuardWord> words) => words.Reverse();
    }

    /// <summary>Whether only everyday words stand elsewhere.</summary>
    private static bool AreGeneralWordsMoved(List<GuardWord> old, List<GuardWord> now, List<GuardWord> swapped) =>
        old.Exists(IsGeneral)
        && !swapped.Exists(word => word.Kind is WordKind.Condition or WordKind.Negation)
        && old.Where(word => !IsGeneral(word))
            .Select(word => word.Text)
            .SequenceEqual(now.Where(word => !IsGeneral(word)).Select(word => word.Text));

    /// <summary>The words without the sources at the end, which stay there.</summary>
    private static List<GuardWord> WithoutSources(GuardSentence sentence) =>
        [
            .. sentence
                .Words.Reverse()
                .SkipWhile(word => word.Kind is WordKind.Source)
                .Reverse()
                .Where(word => !Anywhere.Contains(word.Text)),
        ];

    /// <summary>Whether the word holds for no other, so that it may stand anywhere: "have the date ready", "have ready the date".</summary>
    private static bool IsIndependent(GuardWord word) =>
        word.Kind
            is WordKind.Plain
                or WordKind.Other
                or WordKind.Kept
                or WordKind.Subject
                or WordKind.Person
                or WordKind.Urgency
                or WordKind.Body
                or WordKind.Medicine
                or WordKind.Joining
        && !EnglishWords.IsDirection(word.Text == "or" ? "" : word.Text)
        && !IsGravity(word)
        && !(EnglishWords.IsCare(word.Text) && word is { Kind: not WordKind.Other, Text: not "treat" });

    /// <summary>"Each time, use the same place": words stand before others now, but each "not" and number before the same.</summary>
    private static bool IsBlockMoved(List<GuardWord> old, List<GuardWord> now, List<GuardWord> before, List<GuardWord> after) =>
        AreBoundAlike(old, now, IsBinding)
        && Enumerable
            .Range(1, Math.Max(0, before.Count - 1))
            .Any(cut =>
                before.Skip(cut).Concat(before.Take(cut)).Select(word => word.Text).SequenceEqual(after.Select(word => word.Text))
                && (MayPass(before[..cut], before[cut..]) || MayPass(before[cut..], before[..cut]))
            );

    private static bool MayPass(List<GuardWord> block, List<GuardWord> others) =>
        block.TrueForAll(IsFree)
        && (
            !block.Exists(word => Adverbs.Contains(word.Text))
            || !others.Exists(word =>
                IsLinking(word)
                || word.Kind is WordKind.Condition or WordKind.Number
                || (word.Kind is WordKind.Negation && block[0].Text != "usually")
            )
        );

    private static bool IsFree(GuardWord word) =>
        Adverbs.Contains(word.Text)
        || word.Kind is WordKind.Amount or WordKind.Modal or WordKind.Degree
        || (
            word.Kind is WordKind.Other or WordKind.Kept or WordKind.Subject or WordKind.Person or WordKind.Body or WordKind.Joining
            && !EnglishWords.IsDirection(word.Text)
            && !EnglishWords.IsCare(word.Text)
            && word.Text is not ("and" or "than")
        );

    /// <summary>Whether each "not", "if" and "than" stands before the same word.</summary>
    public static bool KeepsBounds(GuardSentence before, GuardSentence after) =>
        AreBoundAlike([.. before.Words], [.. after.Words], IsScope);

    private static bool AreBoundAlike(List<GuardWord> before, List<GuardWord> after, Func<GuardWord, bool> isBinding) =>
        BoundIn(before, isBinding).Order(StringComparer.Ordinal).SequenceEqual(BoundIn(after, isBinding).Order(StringComparer.Ordinal));

    private static bool IsScope(GuardWord word) => word.Kind is WordKind.Condition or WordKind.Negation || word.Text is "than" or "we";

    /// <summary>Each word that holds for another, with that one.</summary>
    private static IEnumerable<string> BoundIn(List<GuardWord> all, Func<GuardWord, bool> isBinding)
    {
        var words = all.Where(word => !Adverbs.Contains(word.Text)).ToList();
        return words
            .Index()
            .Where(one => isBinding(one.Item) && !EnglishWords.IsCare(one.Item.Text))
            .Select(one => $"{one.Item.Text} {NextOf(one.Item, one.Index + 1 < words.Count ? words[one.Index + 1] : null)}");
    }

    /// <summary>What stands behind the word; for one that says how or how much, only what it holds for.</summary>
    private static string NextOf(GuardWord word, GuardWord? next) =>
        next is null || (word.Kind is WordKind.Degree or WordKind.Advice or WordKind.Amount && next.Value.Kind is WordKind.Joining)
            ? ""
            : next.Value.Text;

    private static bool IsBinding(GuardWord word) =>
        word.Kind
            is WordKind.Condition
                or WordKind.Negation
                or WordKind.Number
                or WordKind.Degree
                or WordKind.Advice
                or WordKind.Amount
                or WordKind.Modal
        || word.Text is "than" or "from" or "or"
        || IsGravity(word);

    /// <summary>"Redness and swelling" and "swelling and redness": nothing that is done one after the other.</summary>
    private static bool AreSwapped(List<GuardWord> before, List<GuardWord> after)
    {
        var at = before.FindIndex(IsLinking);
        return before.Count <= MostSwapped
            && at > 0
            && after.FindIndex(IsLinking) == before.Count - at - 1
            && before
                .Skip(at + 1)
                .Append(before[at])
                .Concat(before.Take(at))
                .Select(word => word.Text)
                .SequenceEqual(after.Select(word => word.Text))
            && before.TrueForAll(word => MayChangePlaces(word) && (!IsLinking(word) || word.Text == before[at].Text));
    }

    private static bool AreSwapped((List<GuardWord> Before, List<GuardWord> After) words) =>
        words.Before.Count == words.After.Count && AreSwapped(words.Before, words.After);

    /// <summary>Whether it is one clause that tells nobody what to do: words may stand anywhere in it if each keeps its own.</summary>
    private static bool IsOneDescription(GuardSentence sentence) =>
        sentence.IsDescription
        && GuardClause.IsOne(sentence.Raw)
        && !sentence.All.Any(word => word.Text is "than" or "but" or "only" or "so")
        && sentence.Words.Count(word => word.Kind is WordKind.Condition) <= 1;

    /// <summary>Each word that holds for another with that one, each number and each "and" with what stands on both sides.</summary>
    private static IEnumerable<string> TiesIn(List<GuardWord> words) =>
        words
            .Index()
            .Where(one => IsBinding(one.Item) || IsLinking(one.Item) || Adverbs.Contains(one.Item.Text))
            .Select(one =>
                IsLinking(one.Item) ? $"{TextAt(words, one.Index - 1)} {one.Item.Text} {TextAt(words, one.Index + 1)}"
                : one.Item.Kind is WordKind.Number ? $"{NamedBefore(words, one.Index)} {one.Item.Text} {NamedAt(words, one.Index + 1)}"
                : IsMeasure(one.Item) ? $"{one.Item.Text} {NamedAt(words, one.Index + 1)}"
                : $"{one.Item.Text} {TextAt(words, one.Index + 1)}"
            )
            .Order(StringComparer.Ordinal);

    private static string TextAt(List<GuardWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";

    /// <summary>The word at a place if it names something.</summary>
    private static string NamedAt(List<GuardWord> words, int at) =>
        at < words.Count && IsName(words[at]) ? words[at].Text : "";

    private static bool IsMeasure(GuardWord word) =>
        word.Kind is WordKind.Degree or WordKind.Amount or WordKind.Advice || IsGravity(word);

    /// <summary>"Severe pain" is not "pain and severe swelling".</summary>
    private static bool IsGravity(GuardWord word) =>
        word.Text is "severe" or "serious" or "dangerous" or "critical" or "alarming" or "fatal";

    private static bool IsName(GuardWord word) =>
        !EnglishWords.IsPace(word.Text)
        && word.Kind is WordKind.Other or WordKind.Kept or WordKind.Subject or WordKind.Time or WordKind.Body or WordKind.Medicine;

    private static string NamedBefore(List<GuardWord> words, int at) =>
        words.Take(at).LastOrDefault(word => word.Kind is not (WordKind.Joining or WordKind.Amount)).Text ?? "";

    /// <summary>"Redness is what people notice" and "what people notice is redness".</summary>
    private static bool IsSameTurned(GuardSentence before, GuardSentence after) =>
        before.All.Count(IsBe) == 1
        && !before.Words.Any(word => IsScope(word) || IsLinking(word) || word.Kind is WordKind.Number)
        && before.All.Index().First(word => IsBe(word.Item)).Index is var at
        && before.All.Skip(at + 1).Append(before.All[at]).Concat(before.All.Take(at)).Select(word => word.Text)
            .SequenceEqual(after.All.Select(word => word.Text));

    private static bool IsBe(GuardWord word) => word.Text is "be" or "was" or "were";

    /// <summary>Every word, also those that say nothing: "you and the practitioner" and "the practitioner and you".</summary>
    private static List<GuardWord> WithoutArticles(GuardSentence sentence) =>
        [.. sentence.All.Where(word => word.Text is not ("the" or "a" or "an"))];

    /// <summary>"The same place, light and angle": words of a list with nothing between them but commas and one "and".</summary>
    private static bool IsListIn(GuardSentence sentence, List<GuardWord> words) =>
        words.Count(IsLinking) == 1
        && words.Count > 3
        && IsLinking(words[^2])
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
        && swapped.TrueForAll(word => MayChangePlaces(word) && !IsLinking(word) && word.Kind is not (WordKind.Amount or WordKind.Urgency))
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
        IsLinking(word)
        || (
            word.Kind is not (WordKind.Condition or WordKind.Negation or WordKind.Number or WordKind.Mark)
            && !EnglishWords.IsDirection(word.Text)
            && !EnglishWords.IsCare(word.Text)
        );

    private static bool IsGeneral(GuardWord word) => EnglishWords.KindOf(word.Text) is WordKind.Other;

    private static bool IsLinking(GuardWord word) => word.Text is "and" or "or";
}
