using System.Text.RegularExpressions;

namespace CollagenInfo.Content.Changes;

/// <summary>"Mention it if you are not sure" and "if you are not sure, mention it": a clause that stands first or last.</summary>
internal static partial class TurnedAround
{
    /// <summary>Each place of a longer sentence would be tried for minutes, and nobody turns one round.</summary>
    private const int LongestTurned = 60;

    private static readonly string[] Beginnings =
        "if because with in on at as by for during while after before from unless until once since although".Split(' ');

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

    /// <summary>The sentence with what stands last in it before the rest, and the other way round, wherever it can be cut.</summary>
    public static IEnumerable<GuardSentence> VersionsOf(GuardSentence sentence)
    {
        var said = Ends().Replace(sentence.Raw, "");
        return sentence.Words.Count <= LongestTurned && GuardClause.IsOne(sentence.Raw)
            ? Cuts().Matches(said)
                .Select(cut => $"{said[(cut.Index + cut.Length)..]}{(cut.Value[0] == ',' ? "" : ",")} {said[..cut.Index]}")
                .Select(sentence.Part)
            : [];
    }

    private static bool MayBeTurned(List<GuardWord> words, int cut, bool isLast, bool joinsSubjects)
    {
        var (clause, rest) = isLast
            ? (words.Skip(cut).ToList(), words.Take(cut).ToList())
            : (words.Take(cut).ToList(), words.Skip(cut).ToList());
        return CanBegin(clause[0])
            && !rest.Exists(word => word.Text is "but" or "than")
            && !(MaySayWhen(clause) && rest.Exists(word => word.Kind is WordKind.Condition))
            && !(MaySayWhen(rest) && CanBegin(rest[0]) && clause.Exists(word => word.Kind is WordKind.Condition))
            && (joinsSubjects || JoinsOnlyNames(rest))
            && !clause.Exists(word => word.Kind is WordKind.Mark)
            && (!isLast || MayEnd(rest[^1]));
    }

    /// <summary>Whether it may say when something is that another clause names: "call if it bleeds after 2 days".</summary>
    private static bool MaySayWhen(List<GuardWord> clause) => clause.Exists(word => word.Kind is WordKind.Number or WordKind.Time);

    private static bool MayEnd(GuardWord word) =>
        word.Text is "to" or "with" or "for" or "about"
        || word.Kind is not (WordKind.Negation or WordKind.Condition or WordKind.Joining or WordKind.Amount);

    /// <summary>"Your doctor or us": behind the "or" nothing stands that could be done by itself.</summary>
    private static bool JoinsOnlyNames(List<GuardWord> words) =>
        words
            .SkipWhile(word => word.Text is not ("and" or "or"))
            .All(word => word.Text is "and" or "or" or "to" || word.Kind is WordKind.Person or WordKind.Urgency);

    /// <summary>The words without the question mark behind them.</summary>
    private static List<GuardWord> WithoutEnd(IReadOnlyList<GuardWord> words) =>
        [.. words.Where((word, at) => at < words.Count - 1 || word.Text != "?")];

    /// <summary>Where a clause may begin or end.</summary>
    [GeneratedRegex(@",?\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Cuts();

    /// <summary>What stands before and behind the words: the sign of an item, and a period.</summary>
    [GeneratedRegex(@"^[\s*-]+|[.\s]+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ends();
}
