namespace CollagenInfo.Content.Changes;

/// <summary>Compares sentences clause by clause: where one ends matters if a "not" or an "if" then holds for less, or for more.</summary>
/// <param name="sentences">How two sentences are compared.</param>
internal sealed class ClauseGuard(SentenceGuard sentences)
{
    /// <summary>Whether sentences that follow each other say the same, each clause for itself.</summary>
    public bool SayTheSame(IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (GuardClause.AllIn(before, sentences.Read), GuardClause.AllIn(after, sentences.Read));
        return MovedClauses.AreExchanged(old, now, IsSameClause) || IsSameInOrder(old, now);
    }

    private bool IsSameInOrder(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after) =>
        before.Count == after.Count
        && Enumerable.Range(0, before.Count).All(at => IsSame(before, after, at))
        && Enumerable.Range(0, before.Count - 1).All(at => MayEnd(before, after, at) && MayEnd(after, before, at));

    /// <summary>Whether two clauses say the same, but for what stands first or last in them.</summary>
    private bool IsSameClause(GuardSentence before, GuardSentence after)
    {
        var (old, now) = LightWords.Without(before, after);
        return old.Says(now) || IsHarmlessClause(before, after);
    }

    /// <summary>Whether clauses beside advice differ only in words that matter to nobody, and speak of nothing that it names.</summary>
    private bool IsHarmlessClause(GuardSentence before, GuardSentence after) =>
        MayStandAlone(before)
        && MayStandAlone(after)
        && WordChange.Apart(before, after).All.All(word => word.Kind <= WordKind.Person && word.Text is not ("or" or "than"))
        && HarmlessWords.AreAllIn(before, after, sentences.IsOfOffice);

    private bool MayStandAlone(GuardSentence clause) =>
        !sentences.IsLoaded(clause)
        && !clause.SpeaksOfOthers
        && clause.Words.All(word => word.Kind <= WordKind.Amount)
        && clause.All.Count > 0
        && !EnglishWords.IsCare(clause.All[0].Text);

    private bool IsSame(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after, int at) =>
        IsTiedAlike(before, after, at) && (IsSameClause(before[at].Said, after[at].Said) || IsTurned(before, after, at));

    private static bool IsTurned(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after, int at) =>
        WordOrder.MayMove(before[at].Said, after[at].Said) && MayTurn(before, at) && MayTurn(after, at);

    /// <summary>A period, "and" and "so" tell in which order to think; "but" and "because" say more.</summary>
    private static bool IsTiedAlike(IReadOnlyList<GuardClause> before, IReadOnlyList<GuardClause> after, int at)
    {
        var (old, now) = (before[at].Joint, after[at].Joint);
        return old == now
            || (old is "" or "and" or "so" or "which" && now is "" or "and" or "so" or "which")
            || (old is "" or "because" or ":" && now is "" or "because" or ":")
            || (old is "" or "but" && now is "" or "but")
            || (old is "and" or "while" && now is "and" or "while");
    }

    /// <summary>Whether what stands first or last in a clause holds for this one alone.</summary>
    private static bool MayTurn(IReadOnlyList<GuardClause> clauses, int at) =>
        !(clauses[at].Joint == "and" && at > 0 && !clauses[at - 1].IsLast && !IsWhole(clauses[at].Said))
        && (
            !clauses[at].BeginsWithCondition
            || clauses[at].IsLast
            || clauses[at + 1].Joint == "because"
            || clauses[at + 1].IsOnlyHowMuch && clauses[at].Said.IsDescription
            || (clauses[at + 1].Joint == "so" && clauses[at].Said.Words[0].Text != "if")
        );

    /// <summary>Whether a clause says of what it speaks, and neither when nor if, so that it needs no other.</summary>
    private static bool IsWhole(GuardSentence clause) => clause is { HasCondition: false, HasBounds: false, HasSubjectFirst: true };

    /// <summary>Whether an "if" may hold for the next clause, or a "not" for one without a subject: "do not press, and rub".</summary>
    private static bool MayHoldForMore(GuardSentence clause, GuardSentence next) =>
        clause.Words.Any(word => word.Kind is WordKind.Condition && !IsDeed(word) && !IsOfDescription(word, clause, next))
        || ((clause.HasNegation || clause.Words.Any(IsDeed)) && !next.HasSubjectFirst);

    /// <summary>"Stop", "avoid": as a "not", it holds for what somebody does, and not for a clause with a subject.</summary>
    private static bool IsDeed(GuardWord word) => word.Kind is WordKind.Condition && EnglishWords.IsCare(word.Text);

    /// <summary>"Redness is common after treatment, and it can last": what happens later holds for no more than it did.</summary>
    private static bool IsOfDescription(GuardWord word, GuardSentence clause, GuardSentence next) =>
        word.Text is "after" or "during"
        && (clause.HasSubjectFirst || clause.JoinsSubjects)
        && clause.Words[0] != word
        && next is { HasSubjectFirst: true, IsDescription: true, HasBounds: false, IsWeighedByAdvice: false }
        && !(next.HasNegation && next.TakesUp);

    /// <summary>Whether a clause of a longer sentence may as well be the end of one.</summary>
    private static bool MayEnd(IReadOnlyList<GuardClause> clauses, IReadOnlyList<GuardClause> others, int at)
    {
        if (
            clauses[at].IsLast
            || !others[at].IsLast
            || clauses[at + 1].Said.All is [{ Text: "there" }, ..]
            || (clauses[at + 1].Joint == ":" && clauses[at + 1].IsOnlyPossible)
        )
        {
            return true;
        }

        var (isAdded, next) = (clauses[at + 1].Joint is "and" or "then" or "while", clauses[at + 1].Said);
        var sentence = clauses.Take(at + 1).Reverse().TakeWhile((clause, back) => back == 0 || !clause.IsLast).ToList();
        return !sentence.Exists(clause => isAdded ? MayHoldForMore(clause.Said, next) : clause.BeginsWithCondition)
            && !(isAdded && next.HasBounds && !(clauses[at].Said.HasSubjectFirst && next is { HasSubjectFirst: true, HasCondition: false }))
            && (!sentence.Exists(clause => clause.HasModal) || next.HasAllOf(others[at + 1].Said));
    }
}
