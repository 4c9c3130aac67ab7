using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>The part of a sentence that contains a number: between commas, dashes or conjunctions.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="WordBefore">The word before the number; empty if there is none.</param>
internal readonly record struct Clause(int From, int To, string WordBefore)
{
    private static readonly FrozenSet<string> Joints = WordSet.Parse("and but or while then so whereas although");

    private static readonly FrozenSet<string> Answers = WordSet.Parse(
        "call phone ring tell contact see ask email e message text write",
        "report answer answers reply replies respond responds speak visit"
    );

    /// <summary>The most words from a "between" to its "and".</summary>
    private const int BetweenWithin = 5;

    private static readonly FrozenSet<string> Helpers = WordSet.Parse("doctor us nurse clinic someone");

    private static readonly FrozenSet<string> NaturalTimes = WordSet.Parse("lasts lasted taken took wears fade fades stays keeps heals");

    private static readonly FrozenSet<string> Holding = WordSet.Parse("off away out before until till again");

    private static readonly FrozenSet<string> OfNextSession = WordSet.Parse("next back again round session sessions rebook");

    /// <summary>Whether it contains a position.</summary>
    public bool Holds(int place) => From <= place && place < To;

    /// <summary>Whether a semicolon, or a "but" or "because", stands between two positions.</summary>
    public static bool AreParted(Sentence sentence, int one, int other)
    {
        var (from, to) = (Math.Min(one, other), Math.Max(one, other));
        return sentence.Text.AsSpan(from, to - from).Contains(';')
            || sentence.Words.Any(word => from < word.Start && word.Start < to && word.Text is "but" or "because");
    }

    private static readonly FrozenSet<string> Opposing = WordSet.Parse("but only though although even while whereas officially really");

    /// <summary>Whether what stands behind a semicolon or an "and" is added to what stands before it, and does not take it back.</summary>
    public static bool AreAdded(Sentence sentence, int one, int other) =>
        !sentence.Words.Any(word => one <= word.Start && Opposing.Contains(word.Text))
        && (
            sentence.Text.AsSpan(one, other - one).Contains(';')
            || sentence.Words.Any(word => one <= word.Start && word.Start < other && word.Text == "and")
        );

    /// <summary>Whether two positions are in one clause.</summary>
    public static bool AreTogether(Sentence sentence, int one, int other) =>
        BoundsOf(sentence).TrueForAll(bound => bound <= one == bound <= other);

    /// <summary>Whether the number says how soon to call or be answered: "call us within 24 hours".</summary>
    public bool IsAnswerTime(Sentence sentence)
    {
        var clause = this;
        return WordBefore is "within" or "in"
            && sentence
                .Words.Where((word, at) => clause.Holds(word.Start) && Answers.Contains(word.Text) && !IsNoAnswer(sentence.Words, at))
                .Any()
            && !sentence.Words.Any(word => clause.Holds(word.Start) && OfNextSession.Contains(word.Text));
    }

    /// <summary>"The visit is over in an hour": what somebody has, and no call.</summary>
    private static bool IsNoAnswer(Token[] words, int at) =>
        IsOnlySeen(words, at)
        || (words[at].Text == "visit" && at > 0 && words[at - 1].Text is not ("or" or "and" or "to" or "can" or "please" or "will"));

    /// <summary>"You'll see the result within a fortnight": nobody is called, as in "you can see a doctor".</summary>
    private static bool IsOnlySeen(Token[] words, int at) =>
        words[at].Text == "see"
        && at > 0
        && words[at - 1].Text is "you'll" or "you" or "will" or "can" or "people" or "clients" or "patients"
        && !words.Skip(at + 1).Take(3).Any(word => Helpers.Contains(word.Text));

    /// <summary>
    /// Whether the number says how long something lasts by itself, not how long to wait: "lasts 9 months", "wears off after 2
    /// hours".
    /// </summary>
    public bool IsNaturalTime(Sentence sentence)
    {
        var clause = this;
        return sentence.Words.Any(word => clause.Holds(word.Start) && NaturalTimes.Contains(word.Text))
            && !sentence.Words.Any(word => clause.Holds(word.Start) && Holding.Contains(word.Text));
    }

    /// <summary>Whether the number says when, not how long: "72 hours before your visit"; "an hour before we begin" is how long.</summary>
    public static bool IsBefore(Sentence sentence, WrittenQuantity number) =>
        Array.FindIndex(sentence.Words, word => word.Start >= number.End) is >= 0 and var next
        && sentence.Words[next].Text is "before" or "ahead"
        && sentence.Words[(next + 1)..] is not [{ Text: "we" }, { Text: "begin" or "start" }, ..];

    /// <summary>The positions where the clauses of a sentence meet, in order.</summary>
    public static List<int> BoundsOf(Sentence sentence)
    {
        var text = sentence.Text;
        var signs = Enumerable
            .Range(0, text.Length)
            .Where(at => text[at] is ',' or ';' or '–' or '—' or '(' or ')' or '|' && !IsBetweenDigits(text, at));
        var joints = sentence.Words.Where((word, at) => Joints.Contains(word.Text) && !IsOfBetween(sentence.Words, at));
        return [.. signs.Concat(joints.Select(word => word.Start)).Order()];
    }

    /// <summary>"Two weeks between needling and a laser": one part.</summary>
    private static bool IsOfBetween(Token[] words, int at) =>
        at > 0
        && words[at].Text == "and"
        && Array.FindLastIndex(words, at - 1, Math.Min(at, BetweenWithin), word => word.Text is "between" or "and" or "but")
            is >= 0
                and var before
        && words[before].Text == "between"
        && !words[(before + 1)..at].Any(word => Complete.Contains(word.Text));

    /// <summary>Behind a "between", what is many, or has a verb, needs no "and": "four weeks between sessions".</summary>
    private static readonly FrozenSet<string> Complete = WordSet.Parse(
        "sessions visits appointments treatments needlings courses them is are"
    );

    /// <summary>The clause around a number.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="bounds">Where its clauses meet.</param>
    /// <param name="number">The number.</param>
    public static Clause Around(Sentence sentence, List<int> bounds, WrittenQuantity number)
    {
        var after = FirstAfter(bounds.Count, at => bounds[at] > number.Start);
        var end = FirstAfter(bounds.Count, at => bounds[at] >= number.End);
        var word = FirstAfter(sentence.Words.Length, at => sentence.Words[at].End > number.Start) - 1;
        return new Clause(
            after == 0 ? 0 : bounds[after - 1],
            end == bounds.Count ? sentence.Text.Length : bounds[end],
            word < 0 ? "" : sentence.Words[word].Text
        );
    }

    /// <summary>Binary search: the first index at which the condition is true; it must be true at all later ones too.</summary>
    private static int FirstAfter(int count, Func<int, bool> holds)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
