namespace CollagenInfo.Content.Changes;

/// <summary>Says whether clauses of a sentence changed places where each holds for the same as before.</summary>
internal static class MovedClauses
{
    /// <summary>What is done at any time, and not one after the other.</summary>
    private static readonly string[] Lasting = ["keep", "wear", "bring", "protect", "limit", "stay", "sleep"];

    /// <summary>"If it bleeds, tell us, and ask your doctor" and "tell us, and ask your doctor, if it bleeds".</summary>
    public static bool IsConditionMoved(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after)
    {
        if (before.Count < 2 || before.Count != after.Count || !AreOneSentence(before) || !AreOneSentence(after))
        {
            return false;
        }

        var (first, last) = (before[0].Said, after[^1].Said);
        var tail = TailOf(last.Raw);
        var size = last.Words.Count - before[^1].Said.Words.Count;
        return tail.Length > 0
            && size > 0
            && first.Raw.TrimStart().StartsWith($"{tail},", StringComparison.OrdinalIgnoreCase)
            && AreSame(first.Words.Take(size), last.Words.Skip(last.Words.Count - size))
            && AreSame(first.Words.Skip(size), after[0].Said.Words)
            && AreSame(before[^1].Said.Words, last.Words.SkipLast(size))
            && Enumerable.Range(1, before.Count - 2).All(at => AreSame(before[at].Said.Words, after[at].Said.Words))
            && IsTelling(first.Words.Skip(size))
            && before.Skip(1).All(clause => IsTelling(clause.Said.Words));
    }

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
        && before.All(clause => IsLasting(clause.Said))
        && saysTheSame(before[0].Said, after[1].Said)
        && saysTheSame(before[1].Said, after[0].Said)
        && after.All(clause => IsLasting(clause.Said));

    private static bool AreOneSentence(IReadOnlyList<GuardClause> clauses) =>
        clauses.SkipLast(1).All(clause => !clause.IsLast) && clauses.Skip(1).All(clause => clause.Joint == "and");

    /// <summary>The condition that ends a clause behind a comma; empty if none does.</summary>
    private static string TailOf(string clause)
    {
        var at = clause.LastIndexOf(", if ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? "" : clause[(at + 2)..].TrimEnd('.', ' ', '\n');
    }

    /// <summary>Whether somebody is told or asked, and nothing else is done.</summary>
    private static bool IsTelling(IEnumerable<GuardWord> words) =>
        words.FirstOrDefault().Text is "tell" or "ask"
        && !words.Any(word => word.Kind is WordKind.Condition or WordKind.Negation or WordKind.Number or WordKind.Time);

    private static bool IsLasting(GuardSentence clause) =>
        clause.All is [var first, ..]
        && Lasting.Contains(first.Text)
        && clause is { HasBounds: false, SpeaksOfOthers: false, IsUrgent: false }
        && clause
            .All.Index()
            .All(word => word.Item.Kind is not WordKind.Negation || word.Item.Text == "free" || IsOfRelative(clause, word.Index));

    /// <summary>"Clothing that does not rub": the "not" holds for nothing else.</summary>
    private static bool IsOfRelative(GuardSentence clause, int at) =>
        clause.All[at].Text == "not" && at > 2 && clause.All[at - 1].Text == "do" && clause.All[at - 2].Text is "that" or "which";

    private static bool AreSame(IEnumerable<GuardWord> words, IEnumerable<GuardWord> others) =>
        words.Select(word => word.Text).SequenceEqual(others.Select(word => word.Text));
}
