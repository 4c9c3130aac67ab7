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
        && before.All(clause => IsLasting(clause.Said))
        && saysTheSame(before[0].Said, after[1].Said)
        && saysTheSame(before[1].Said, after[0].Said)
        && after.All(clause => IsLasting(clause.Said));

    private static bool AreOneSentence(IReadOnlyList<GuardClause> clauses) =>
        clauses.SkipLast(1).All(clause => !clause.IsLast) && clauses.Skip(1).All(clause => clause.Joint == "and");

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
}
