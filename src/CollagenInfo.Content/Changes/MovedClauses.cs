namespace CollagenInfo.Content.Changes;

/// <summary>Says whether clauses of a sentence changed places where each holds for the same as before.</summary>
internal static class MovedClauses
{
    /// <summary>What is done at any time, and not one after the other.</summary>
    private static readonly string[] Lasting = ["keep", "wear", "bring", "protect", "limit", "stay", "sleep"];

    /// <summary>"Keep it covered, and wear a hat" and "wear a hat, and keep it covered".</summary>
    public static bool AreExchanged(
        IReadOnlyList<GuardClause> before,
        IReadOnlyList<GuardClause> after,
        Func<GuardSentence, GuardSentence, bool> saysTheSame
    ) =>
        before.Count == 2
        && after.Count == 2
        && AreOneSentence(before)
        && AreOneSentence(after)
        && before.Concat(after).All(clause => clause.Said is { HasBounds: false, SpeaksOfOthers: false, IsUrgent: false })
        && (before.Concat(after).All(clause => IsLasting(clause.Said)) || before.Concat(after).All(clause => IsState(clause.Said)))
        && (SharedBeginning(before[0].Said.Raw, after[0].Said.Raw) is var beginning)
        && saysTheSame(before[0].Said.Behind(beginning), after[1].Said)
        && saysTheSame(before[1].Said, after[0].Said.Behind(beginning));

    /// <summary>"At home, the needles are ..., and the depth is ...": what stands before both.</summary>
    private static int SharedBeginning(string before, string after) =>
        before.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && after.StartsWith(before[..comma], StringComparison.Ordinal)
            ? comma + 1
            : 0;

    private static bool AreOneSentence(IReadOnlyList<GuardClause> clauses) =>
        clauses.SkipLast(1).All(clause => !clause.IsLast) && clauses.Skip(1).All(clause => clause.Joint == "and");

    private static bool IsLasting(GuardSentence clause) =>
        clause.All is [var first, ..]
        && Lasting.Contains(first.Text)
        && clause
            .All.Index()
            .All(word => word.Item.Kind is not WordKind.Negation || word.Item.Text == "free" || IsOfRelative(clause, word.Index));

    /// <summary>"The needles are hard to judge", and not what is done, which may be first or next.</summary>
    private static bool IsState(GuardSentence clause) =>
        clause.All.Any(word => word.Kind is WordKind.Modal || word.Text is "be")
        && !EnglishWords.IsCare(clause.All[0].Text)
        && !clause.All.TakeWhile(word => word.Text != "to").Any(IsDeed);

    private static bool IsDeed(GuardWord word) =>
        word.Text is not "do" && (EnglishWords.IsCare(word.Text) || word.Written.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"Clothing that does not rub": the "not" holds for nothing else.</summary>
    private static bool IsOfRelative(GuardSentence clause, int at) =>
        clause.All[at].Text == "not" && at > 2 && clause.All[at - 1].Text == "do" && clause.All[at - 2].Text is "that" or "which";
}
