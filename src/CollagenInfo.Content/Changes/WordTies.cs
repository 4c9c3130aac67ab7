namespace CollagenInfo.Content.Changes;

/// <summary>Says whether each word that holds for another, such as "not" or "severe", holds for the same in both versions.</summary>
internal static class WordTies
{
    private static readonly string[] Adverbs = ["usually", "often", "sometimes", "first", "also", "always"];

    /// <summary>Whether each "not", "if" and "than" stands before the same word, and in the same clause.</summary>
    public static bool KeepsBounds(GuardSentence before, GuardSentence after) =>
        AreBoundAlike([.. before.Words], [.. after.Words], IsScope)
        && (before.Raw.Length == 0 || after.Raw.Length == 0 || ScopesIn(before).SequenceEqual(ScopesIn(after)));

    private static IEnumerable<string> ScopesIn(GuardSentence sentence) =>
        sentence
            .Clauses.SelectMany((clause, at) => clause.Said.Words.Where(IsHolding).Select(word => $"{at} {word.Text}"))
            .Order(StringComparer.Ordinal);

    private static bool IsHolding(GuardWord word) => word.Kind is WordKind.Condition or WordKind.Negation;

    /// <summary>Whether what stands behind each such word is the same.</summary>
    public static bool BindAlike(List<GuardWord> before, List<GuardWord> after) => AreBoundAlike(before, after, IsBinding);

    /// <summary>Whether also each number and each "and" has the same on both sides.</summary>
    public static bool AreSame(List<GuardWord> before, List<GuardWord> after) => TiesIn(before).SequenceEqual(TiesIn(after));

    public static bool IsAdverb(GuardWord word) => Adverbs.Contains(word.Text);

    private static bool AreBoundAlike(List<GuardWord> before, List<GuardWord> after, Func<GuardWord, bool> isBinding) =>
        BoundIn(before, isBinding).Order(StringComparer.Ordinal).SequenceEqual(BoundIn(after, isBinding).Order(StringComparer.Ordinal));

    public static bool IsScope(GuardWord word) => IsHolding(word) || word.Text is "than" or "we";

    /// <summary>Each word that holds for another, with that one.</summary>
    private static IEnumerable<string> BoundIn(List<GuardWord> all, Func<GuardWord, bool> isBinding)
    {
        var words = all.Where(word => !IsAdverb(word)).ToList();
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

    /// <summary>Each word that holds for another with that one, each number and each "and" with what stands on both sides.</summary>
    private static IEnumerable<string> TiesIn(List<GuardWord> words) =>
        words
            .Index()
            .Where(one => IsBinding(one.Item) || one.Item.IsLinking || IsAdverb(one.Item))
            .Select(one =>
                one.Item.IsLinking ? $"{TextAt(words, one.Index - 1)} {one.Item.Text} {TextAt(words, one.Index + 1)}"
                : one.Item.Kind is WordKind.Number ? $"{NamedBefore(words, one.Index)} {one.Item.Text} {NamedAt(words, one.Index + 1)}"
                : IsMeasure(one.Item) ? $"{one.Item.Text} {NamedAt(words, one.Index + 1)}"
                : $"{one.Item.Text} {TextAt(words, one.Index + 1)}"
            )
            .Order(StringComparer.Ordinal);

    private static string TextAt(List<GuardWord> words, int at) => at >= 0 && at < words.Count ? words[at].Text : "";

    /// <summary>The word at a place if it names something.</summary>
    private static string NamedAt(List<GuardWord> words, int at) =>
        at < words.Count && IsName(words[at]) ? words[at].Text : "";

    private static string NamedBefore(List<GuardWord> words, int at) =>
        words.Take(at).LastOrDefault(word => word.Kind is not (WordKind.Joining or WordKind.Amount)).Text ?? "";

    private static bool IsMeasure(GuardWord word) =>
        word.Kind is WordKind.Degree or WordKind.Amount or WordKind.Advice || IsGravity(word);

    private static bool IsName(GuardWord word) =>
        !EnglishWords.IsPace(word.Text)
        && word.Kind is WordKind.Other or WordKind.Kept or WordKind.Subject or WordKind.Time or WordKind.Body or WordKind.Medicine;

    /// <summary>"Severe pain" is not "pain and severe swelling".</summary>
    public static bool IsGravity(GuardWord word) =>
        word.Text is "severe" or "serious" or "dangerous" or "critical" or "alarming" or "fatal";
}
