using System.Buffers;
using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Tells whether a sentence asserts something or negates it.</summary>
internal static class Denial
{
    /// <summary>The most words between a negation and what it negates.</summary>
    private const int Reach = 6;

    /// <summary>The most words between a negation and what makes it an encouragement.</summary>
    private const int Soon = 4;

    /// <summary>The most words from a negation to the "need" of what nobody needs to do.</summary>
    private const int NeedWithin = 4;

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(".,;:?!|—\"”");

    private static readonly FrozenSet<string> Words = WordSet.Parse(
        "not never no cannot nor neither without none nobody nothing hardly instead avoid refuse"
    );

    private static readonly FrozenSet<string> Subordinating = WordSet.Parse("if because since although though provided as");

    /// <summary>Right before a word these make it the exception: "they rarely vanish".</summary>
    private static readonly FrozenSet<string> Seldom = WordSet.Parse("rarely seldom scarcely barely");

    /// <summary>Right behind a negation, these make it an encouragement: "no need", "no prob".</summary>
    private static readonly FrozenSet<string> Encouraging = WordSet.Parse(
        "obstacle obstacles reason need trouble drama only doubt prob probs biggie sweat fuss hassle stress rush excuse excuses hurry",
        "exception exceptions question questions hat limit limits harm qualms grounds objection objections hardship sooner later",
        "extra charge cost dramas fear fears biggy probz cause call point substitute replacement delay gap waiting objections shame bother",
        "odds"
    );

    /// <summary>The same where a few words stand between: "is not a problem", "need not be a bar".</summary>
    private static readonly FrozenSet<string> EncouragingSoon = WordSet.Parse(
        "problem problems issue issues worry worries worried bother barrier matter matters mind fret panic alarmed alarm bar cancel",
        "hurt limit obstacle fazed faze dealbreaker dealbreakers breaker deter hinder prevent exclude afraid concern concerned hurdle way",
        "contraindication contraindicated count counts"
    );

    /// <summary>Of both, those that say that nothing stands in the way; "no need to buy a cleanser" does not.</summary>
    private static readonly FrozenSet<string> Waiving = WordSet.Parse(
        "obstacle obstacles problem problems issue issues objection objections barrier bar hurdle limit limits harm bother odds gap delay",
        "drama dramas trouble fuss deter hinder prevent exclude fazed faze dealbreaker dealbreakers breaker contraindication",
        "contraindicated concern concerned hurt stop put rule keep wait here there hardship qualms restriction restrictions",
        "count counts hold"
    );

    /// <summary>What nobody needs to do who is to say nothing: "need not mention it".</summary>
    private static readonly FrozenSet<string> Telling = WordSet.Parse("mention bring tell say raise declare list ask");

    /// <summary>The same for who is not to call.</summary>
    private static readonly FrozenSet<string> Calling = WordSet.Parse("call ring phone contact report see show bother trouble message");

    private static readonly FrozenSet<string> Looks = WordSet.Parse(
        "look visit call check checkup doctor appointment help attention photo phone nurse exam examination"
    );

    /// <summary>What nobody needs to do who may come all the same: "you do not have to wait".</summary>
    private static readonly FrozenSet<string> PuttingOff = WordSet.Parse("wait cancel postpone reschedule rebook clear heal miss skip");

    /// <summary>Whether a word negates what follows it.</summary>
    public static bool Is(string word) => Words.Contains(word) || word.EndsWith("n't", StringComparison.Ordinal);

    /// <summary>Whether a sentence negates something; "no problem" does not.</summary>
    public static bool IsIn(Sentence sentence) => IsIn(sentence, _ => true);

    /// <summary>Whether a sentence negates something with one of the words that count.</summary>
    public static bool IsIn(Sentence sentence, Func<int, bool> counts) =>
        sentence
            .Words.Where(
                (word, at) =>
                    word.Text is not ("without" or "instead" or "nothing" or "hardly")
                    && Negates(sentence, at)
                    && !(at + 1 < sentence.Words.Length && sentence.Words[at + 1].Text == "longer")
                    && counts(at)
            )
            .Any();

    /// <summary>Whether a word stands behind an "if" or "because" of its part of the sentence: what is said there is no advice.</summary>
    public static bool IsSubordinate(Sentence sentence, int place) => IsSubordinate(sentence, place, Subordinating);

    /// <summary>The same for some of the words that make it subordinate.</summary>
    public static bool IsSubordinate(Sentence sentence, int place, FrozenSet<string> by)
    {
        for (var at = place; at >= 0; at--)
        {
            if (by.Contains(sentence.Words[at].Text))
            {
                return true;
            }

            if (
                at > 0
                && Between(sentence, at).ContainsAny(PartEnds)
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>What stands between a word and the one before it.</summary>
    private static ReadOnlySpan<char> Between(Sentence sentence, int at) =>
        sentence.Text.AsSpan(sentence.Words[at - 1].End, sentence.Words[at].Start - sentence.Words[at - 1].End);

    /// <summary>Whether a word of a sentence negates what follows it, and is no encouragement such as "no problem".</summary>
    public static bool Negates(Sentence sentence, int at) =>
        Is(sentence.Words[at].Text) && !Encourages(sentence, at);

    /// <summary>Whether a sentence says that nothing stands in the way: "is not a barrier", "need not stop you".</summary>
    public static bool Waives(Sentence sentence) =>
        sentence
            .Words.Where(
                (word, at) => Is(word.Text) && EncouragedBy(sentence, at) is { } said && (Waiving.Contains(said) || Telling.Contains(said))
            )
            .Any();

    /// <summary>Whether a sentence says that nobody needs to call, or to tell anybody: "you need not mention it".</summary>
    public static bool ExcusesCall(Sentence sentence) =>
        Enumerable
            .Range(0, sentence.Words.Length)
            .Where(at => Is(sentence.Words[at].Text))
            .Any(at => NeedlessAt(sentence.Words, at, Telling, Calling) || IsNeedOfNone(sentence.Words, at));

    /// <summary>"Needs no visit", "calls for no second look".</summary>
    private static bool IsNeedOfNone(Token[] words, int at) =>
        words[at].Text == "no"
        && words[..at] is [.., { Text: "need" or "needs" or "warrants" or "requires" or "deserves" or "for" }]
        && words[(at + 1)..].Take(Soon - 1).Any(word => Looks.Contains(word.Text));

    /// <summary>Whether a negation only says that nothing stands in the way: "need not stop you".</summary>
    private static bool Encourages(Sentence sentence, int at) => IsWhyNot(sentence, at) || EncouragedBy(sentence, at) is not null;

    /// <summary>"Why not swim?"</summary>
    private static bool IsWhyNot(Sentence sentence, int at) => at == 1 && sentence.Words[0].Text == "why";

    /// <summary>The word that makes a negation an encouragement; null if none does.</summary>
    private static string? EncouragedBy(Sentence sentence, int at)
    {
        var words = sentence.Words;
        for (var next = at + 1; next < words.Length && next <= at + Soon; next++)
        {
            if (sentence.Text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End).ContainsAny(PartEnds))
            {
                return null;
            }

            if (
                (next == at + 1 && Encouraging.Contains(words[next].Text))
                || (next == at + 1 && (words[at].Text, words[next].Text) is ("no", "wait") or ("neither", "here") or ("nor", "there"))
                || IsTooLong(words, next)
                || (next == at + 1 && IsNeed(words, at) && Telling.Contains(words[next].Text))
                || NeedlessAt(words, at, Telling, PuttingOff)
                || EncouragingSoon.Contains(words[next].Text)
                || (
                    words[next].Text is "stop" or "put" or "rule" or "keep" or "hold"
                    && next + 1 < words.Length
                    && words[next + 1].Text is "you" or "us"
                )
            )
            {
                return NeedlessAt(words, at, PuttingOff) ? "wait" : NeedlessAt(words, at, Telling) ? "mention" : words[next].Text;
            }
        }

        return null;
    }

    /// <summary>"Do not wait too long", "don't leave it too late".</summary>
    private static bool IsTooLong(Token[] words, int at) =>
        words[at].Text == "too"
        && at + 1 < words.Length
        && (words[at - 1].Text, words[at + 1].Text) is ("wait" or "off", "long") or ("it", "late");

    /// <summary>"Do not have to wait", "no need to mention it", "need not ring": what nobody needs to do.</summary>
    private static bool NeedlessAt(Token[] words, int at, params ReadOnlySpan<FrozenSet<string>> verbs)
    {
        var to = at + 1;
        if (!IsNeed(words, at))
        {
            var within = Math.Min(NeedWithin, words.Length - at);
            to = Array.FindIndex(words, at, within, word => word.Text is "need" or "needs" or "have" or "has");
            to = to > 0 && to + 1 < words.Length && words[to + 1].Text == "to" ? to + 2 : words.Length;
        }

        foreach (var verb in verbs)
        {
            if (to < words.Length && verb.Contains(words[to].Text))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Need not", "needn't".</summary>
    private static bool IsNeed(Token[] words, int at) => words[at].Text == "needn't" || (at > 0 && words[at - 1].Text == "need");

    /// <summary>
    /// Whether it is negated by the words right before it, in the same part of the sentence, or as a quote: "there is no 'wait and see'".
    /// </summary>
    public static bool IsBefore(Sentence sentence, int place, int reach = Reach)
    {
        var words = sentence.Words;
        for (var at = place - 1; at >= 0 && at >= place - reach; at--)
        {
            if (Between(sentence, at + 1).ContainsAny(PartEnds))
            {
                return words[at].Text is "no" or "not" && Between(sentence, at + 1) is " \"" or " “";
            }

            if (words[at].Text is "never" or "not" && words[at + 1].Text == "too" && at + 1 < place)
            {
                return false;
            }

            if (IsEndedBefore(words, at, place))
            {
                continue;
            }

            if (
                Is(words[at].Text)
                || Seldom.Contains(words[at].Text)
                || (at > 0 && (words[at - 1].Text, words[at].Text) is ("rather", "than"))
            )
            {
                return words[at + 1].Text is not ("substitute" or "replacement");
            }
        }

        return false;
    }

    /// <summary>"Swelling that grows instead of shrinking needs help": what the "instead" denies ends before the verb.</summary>
    private static bool IsEndedBefore(Token[] words, int at, int place) =>
        words[at].Text is "instead" or "than"
        && words[..at].Any(word => word.Text is "that" or "which" or "who")
        && words[(at + 1)..(place + 1)].Any(word => word.Text is "needs" or "means" or "deserves" or "calls" or "is" or "are");
}
