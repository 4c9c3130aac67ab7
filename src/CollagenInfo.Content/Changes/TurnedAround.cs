namespace CollagenInfo.Content.Changes;

/// <summary>"Mention it if you are not sure" and "if you are not sure, mention it": a clause that stands first or last.</summary>
internal static class TurnedAround
{
    private static readonly string[] Beginnings =
    [
        "if",
        "because",
        "with",
        "in",
        "on",
        "at",
        "as",
        "by",
        "for",
        "during",
        "while",
        "after",
        "before",
        "from",
        "unless",
        "until",
        "once",
        "since",
        "although",
    ];

    public static bool CanBegin(GuardWord word) => Beginnings.Contains(word.Text);

    /// <summary>Whether both have the same words, but what stands last in one stands first in the other.</summary>
    /// <param name="before">The words of one version.</param>
    /// <param name="after">Those of the other.</param>
    /// <param name="joinsSubjects">Whether every "and" joins what the sentence speaks of: "redness and swelling are normal".</param>
    public static bool Is(IReadOnlyList<GuardWord> before, IReadOnlyList<GuardWord> after, bool joinsSubjects)
    {
        var (old, now) = (WithoutEnd(before), WithoutEnd(after));
        return Enumerable
            .Range(1, Math.Max(0, old.Count - 1))
            .Any(cut =>
                old.Skip(cut).Concat(old.Take(cut)).Select(word => word.Text).SequenceEqual(now.Select(word => word.Text))
                && (MayBeTurned(old, cut, isLast: true, joinsSubjects) || MayBeTurned(old, cut, isLast: false, joinsSubjects))
            );
    }

    private static bool MayBeTurned(List<GuardWord> words, int cut, bool isLast, bool joinsSubjects)
    {
        var (clause, rest) = isLast
            ? (words.Skip(cut).ToList(), words.Take(cut).ToList())
            : (words.Take(cut).ToList(), words.Skip(cut).ToList());
        return (CanBegin(clause[0]) || (clause.Count > 1 && clause[0].Kind is WordKind.Time && CanBegin(clause[1])))
            && !rest.Exists(word => word.Text is "but" or "than")
            && !(MaySayWhen(clause) && rest.Exists(word => word.Kind is WordKind.Condition))
            && !(MaySayWhen(rest) && CanBegin(rest[0]) && clause.Exists(word => word.Kind is WordKind.Condition))
            && (
                joinsSubjects
                || JoinsOnlyNames(rest)
                || IsOneInstruction(rest, clause)
                || (!clause.Exists(IsBound) && !rest.Exists(word => EnglishWords.IsCare(word.Text)))
            )
            && !clause.Exists(word => word.Kind is WordKind.Mark)
            && (!isLast || MayEnd(rest[^1]));
    }

    /// <summary>Whether it may say when something is that another clause names: "call if it bleeds after 2 days".</summary>
    private static bool MaySayWhen(List<GuardWord> clause) => clause.Exists(word => word.Kind is WordKind.Number or WordKind.Time);

    private static bool IsBound(GuardWord word) => word.Kind is WordKind.Condition or WordKind.Number or WordKind.Time;

    private static bool MayEnd(GuardWord word) =>
        word.Text is "to" or "with" or "for" or "about"
        || word.Kind is not (WordKind.Negation or WordKind.Condition or WordKind.Joining or WordKind.Amount);

    /// <summary>"Have rough or scaly patches checked before treatment": one thing is done to all that the "or" joins.</summary>
    private static bool IsOneInstruction(List<GuardWord> rest, List<GuardWord> clause) =>
        rest.Count(word => word.Text is "and" or "or") == 1
        && clause[0].Text is "before" or "after" or "during"
        && !clause.Exists(word => word.Kind is WordKind.Number || (word.Kind is WordKind.Condition && word != clause[0]))
        && !rest.Exists(word => word.Kind is WordKind.Negation or WordKind.Condition or WordKind.Number or WordKind.Time)
        && rest.FindIndex(word => word.Text is "and" or "or") is var at
        && at > 0
        && at + 2 < rest.Count
        && IsOfThing(rest[at - 1])
        && IsOfThing(rest[at + 1])
        && IsThing(rest[at + 2])
        && rest.Skip(1).All(word => !EnglishWords.IsCare(word.Text) || word.Written.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Whether a word says how something is: "rough", "scaly", "changing".</summary>
    private static bool IsOfThing(GuardWord word) =>
        word.Kind is WordKind.Degree or WordKind.Subject or WordKind.Body && !EnglishWords.IsCare(word.Text) && IsDescribing(word.Written);

    private static bool IsDescribing(string word) =>
        EnglishWords.KindOf(word) is WordKind.Degree || word.EndsWith('y') || word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsThing(GuardWord word) =>
        word.Kind is WordKind.Subject or WordKind.Body or WordKind.Kept && word.Written.EndsWith('s');

    /// <summary>"Your doctor or us": behind the "or" nothing stands that could be done by itself.</summary>
    private static bool JoinsOnlyNames(List<GuardWord> words) =>
        words
            .SkipWhile(word => word.Text is not ("and" or "or"))
            .All(word => word.Text is "and" or "or" or "to" || word.Kind is WordKind.Person or WordKind.Urgency);

    /// <summary>The words without the question mark behind them.</summary>
    private static List<GuardWord> WithoutEnd(IReadOnlyList<GuardWord> words) =>
        [.. words.Where((word, at) => at < words.Count - 1 || word.Text != "?")];
}
