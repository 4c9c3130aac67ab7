namespace CollagenInfo.Content.Changes;

/// <summary>Compares sentences clause by clause: where one ends matters if a "not" or an "if" then holds for less, or for more.</summary>
internal static class ClauseGuard
{
    /// <summary>Whether clauses that follow each other say the same, each for itself.</summary>
    public static bool SaysTheSame(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after) =>
        before.Count == after.Count
        && Enumerable.Range(0, before.Count).All(at => IsSame(before, after, at))
        && Enumerable.Range(0, before.Count - 1).All(at => MayEnd(before, after, at) && MayEnd(after, before, at));

    private static bool IsSame(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after, int at) =>
        IsTiedAlike(before[at].Joint, after[at].Joint) && (before[at].Said.Says(after[at].Said) || IsTurned(before, after, at));

    private static bool IsTurned(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after, int at) =>
        WordOrder.MayMove(before[at].Said, after[at].Said) && MayTurn(before, at) && MayTurn(after, at);

    /// <summary>A period, "and" and "so" tell in which order to think; "but" and "because" say more.</summary>
    private static bool IsTiedAlike(string before, string after) =>
        before == after
        || (before is "" or "and" or "so" && after is "" or "and" or "so")
        || (before is "" or "because" && after is "" or "because")
        || (before is "" or "but" && after is "" or "but");

    /// <summary>Whether what stands first or last in a clause holds for this one alone.</summary>
    private static bool MayTurn(IReadOnlyList<GuardClause> clauses, int at) =>
        !(clauses[at].Joint == "and" && at > 0 && !clauses[at - 1].IsLast)
        && (
            !clauses[at].BeginsWithCondition
            || clauses[at].IsLast
            || clauses[at + 1].Joint == "because"
            || (clauses[at + 1].Joint == "so" && clauses[at].Said.Words[0].Text != "if")
        );

    /// <summary>Whether an "if" may hold for the next clause, or a "not" for one without a subject: "do not press, and rub".</summary>
    private static bool MayHoldForMore(GuardSentence clause, GuardSentence next) =>
        clause.Words.Any(word => word.Kind is WordKind.Condition)
        || (clause.HasNegation && !(next.All is [var first, ..] && EnglishWords.BeginsSubject(first.Text)));

    /// <summary>Whether a clause of a longer sentence may as well be the end of one.</summary>
    private static bool MayEnd(IReadOnlyList<GuardClause> clauses, IReadOnlyList<GuardClause> others, int at)
    {
        if (clauses[at].IsLast || !others[at].IsLast || clauses[at + 1].Said.All is [{ Text: "there" }, ..])
        {
            return true;
        }

        var (isAdded, next) = (clauses[at + 1].Joint == "and", clauses[at + 1].Said);
        var sentence = clauses.Take(at + 1).Reverse().TakeWhile((clause, back) => back == 0 || !clause.IsLast).ToList();
        return !sentence.Exists(clause => isAdded ? MayHoldForMore(clause.Said, next) : clause.BeginsWithCondition)
            && !(isAdded && next.HasBounds)
            && (!sentence.Exists(clause => clause.HasModal) || next.HasAllOf(others[at + 1].Said));
    }
}
