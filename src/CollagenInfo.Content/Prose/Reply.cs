using System.Buffers;
using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Tells what is said only to be refused or corrected right behind it: "It would save a trip, but we do not do it."</summary>
internal static class Reply
{
    /// <summary>A refusal is short: the most words behind its "not".</summary>
    private const int ShortRefusal = 5;

    /// <summary>The most words before the "not" of a refusal: "but please do", "we would".</summary>
    private const int Opening = 3;

    /// <summary>The most words from the beginning to "say" or "believe".</summary>
    private const int BeliefWithin = 7;

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(",;:—");

    /// <summary>What a refusal forbids: "do not try it"; "do not rub it" is advice for who does it.</summary>
    private static readonly FrozenSet<string> Doing = WordSet.Parse(
        "do try offer copy advise recommend believe follow buy treat needle risk allow want accept sell work use go it that this"
    );

    private static readonly FrozenSet<string> Refusers = WordSet.Parse("we nobody you please but so do does did ours would no");

    private static readonly FrozenSet<string> TakenUp = WordSet.Parse(
        "it that this them so either one these those here home ever yourself"
    );

    private static readonly FrozenSet<string> Storing = WordSet.Parse("leave keep put throw send give hand bin return");

    private static readonly FrozenSet<string> Away = WordSet.Parse("alone there away back unopened behind closed be shut");

    private static readonly FrozenSet<string> Stores = WordSet.Parse(
        "box drawer tube bag cupboard cabinet shop store drugstore package packet bottle shelf case kitchen trash bin wrapper"
    );

    private static readonly FrozenSet<string> Believers = WordSet.Parse(
        "people many some others friends somebody someone folks everybody everyone influencers videos blogs forums ads adverts internet",
        "shop seller sheet sheets friend neighbor neighbors colleague colleagues cousin sister hairdresser patients",
        "myth rumor bottle label package"
    );

    private static readonly FrozenSet<string> Believing = WordSet.Parse(
        "believe believes think thinks say says claim claims assume assumes swear swears tell tells expect expects imagine promise",
        "promises suggest suggests insist insists"
    );

    /// <summary>"People say that it does harm. It does not": the belief was the careful one.</summary>
    private static readonly FrozenSet<string> Warning = WordSet.Parse(
        "harm harms bad must has need needs wait waits danger dangerous risk risks risky sign stop avoid careful doctor doctors keep hurt",
        "hurts damage damages should wrong unsafe forbidden banned help ambulance 911 call yet fine only worry worries too soon early",
        "means germs trouble scary alarming"
    );

    /// <summary>Who says these says more than the page does, and is no wrong example.</summary>
    private static readonly FrozenSet<string> Careful = WordSet.Parse(
        "wait waits must bad avoid keep harm danger dangerous risk careful out off"
    );

    private static readonly PhraseMatcher<bool> Sounding = new(
        from verb in new[] { "sound", "sounds" }
        from how in new[] { "like", "tempting", "great", "nice", "good", "easy", "lovely", "clever", "harmless" }
        select ($"{verb} {how}", true)
    );

    private static readonly FrozenSet<string> Confirming = WordSet.Parse(
        "true right correct agree agrees yes indeed exactly too also therefore good glad"
    );

    private static readonly FrozenSet<string> Correcting = WordSet.Parse(
        "but rather save actually myth wrong instead only yet however though until least wait waits"
    );

    /// <summary>Whether its last part, or the next sentence, refuses what it names, or corrects what it only reports.</summary>
    public static bool TakesBack(Sentence sentence) =>
        (sentence.Next is { } next && Refuses(next, 0))
        || IsCorrected(sentence)
        || Enumerable.Range(1, Math.Max(0, sentence.Words.Length - 1)).Any(at => sentence.Words[at].Text == "but" && Refuses(sentence, at));

    /// <summary>Whether it is only what people believe, and the next sentence says something else.</summary>
    public static bool IsCorrected(Sentence sentence) =>
        sentence.Next is { } next
        && !sentence.Words.Any(word => Warning.Contains(word.Text))
        && IsBelief(sentence)
        && Corrects(sentence, next);

    /// <summary>"Friends swear by a swim the next day, but wait 7 days": a belief, and the "but" behind it gives another time.</summary>
    public static bool IsCorrectedBehind(Sentence sentence, int place)
    {
        var words = sentence.Words;
        var but = Enumerable.Range(0, words.Length).FirstOrDefault(at => words[at].Text == "but" || IsAndWeAsk(words, at));
        return but > 0
            && place < sentence.Words[but].Start
            && sentence.Amounts.Any(time => time.Start > sentence.Words[but].Start && time.Value.Unit.IsTime)
            && !sentence.Words[..but].Any(word => Careful.Contains(word.Text) || Denial.Is(word.Text))
            && IsBelief(sentence);
    }

    private static bool IsAndWeAsk(Token[] words, int at) =>
        words.AsSpan(at) is [{ Text: "and" }, { Text: "we" }, { Text: "ask" }, ..];

    /// <summary>Whether the next sentence sends for help because of what it names: "ask a doctor today".</summary>
    public static bool IsAlarm(Sentence sentence) =>
        sentence.Next is { } next
        && Alarms.FindIn(next.Words) is [{ First: <= 2 }, ..]
        && !next.Words.Where((word, at) => word.Text is "if" or "unless" && !(at > 0 && next.Words[at - 1].Text == "even")).Any()
        && next.Words.Any(word => word.Text is "today" or "now" or "once" or "immediately" or "same");

    private static readonly PhraseMatcher<bool> Alarms = PhraseSet.Parse(
        "ask a doctor, see a doctor, go to a doctor, get help, get medical help"
    );

    /// <summary>"Please never do it", "we do not", "leave it in the box".</summary>
    private static bool Refuses(Sentence sentence, int from)
    {
        var part = PartFrom(sentence, from);
        var not = Array.FindIndex(part, 0, Math.Min(part.Length, Opening + 1), word => Denial.Is(word.Text));
        if (not < 0)
        {
            return from == 0 && PutsAway(part);
        }

        var behind = part[(not + 1)..];
        return Denial.Negates(sentence, from + not)
            && part[..not].All(word => Refusers.Contains(word.Text))
            && (
                behind.Length == 0
                || (
                    behind.Length <= ShortRefusal
                    && Doing.Contains(behind[0].Text)
                    && TakenUp.Contains(behind[^1].Text)
                )
            );
    }

    /// <summary>"Leave it in the box", "send it back".</summary>
    private static bool PutsAway(Token[] part) =>
        part.SkipWhile(word => word.Text is "please" or "so" or "but").Take(5).Select(word => word.Text).ToArray()
            is [var put, "it" or "them" or "that", var where, ..] words
        && Storing.Contains(put)
        && (Away.Contains(where) || (where is "in" or "at" or "on" && words.Any(Stores.Contains)));

    /// <summary>"People believe that", "you may have heard that".</summary>
    private static bool IsBelief(Sentence sentence)
    {
        var opening = sentence.Words.Take(BeliefWithin).Select(word => word.Text).ToArray();
        return sentence.Words is [.., var teller, var told] && Believers.Contains(teller.Text) && Believing.Contains(told.Text)
            || Sounding.FindIn(sentence.Words).Count > 0
            || opening is ["you", "may" or "might" or "will" or "can", "have", "heard" or "read" or "seen", ..]
            || opening is ["you", "may" or "might" or "will", "hear" or "read", ..]
            || (Array.FindIndex(opening, Believing.Contains) is > 0 and var said && opening[..said].Any(Believers.Contains));
    }

    /// <summary>What is no agreement, and says something else: a "not", a number, "It can:".</summary>
    private static bool Corrects(Sentence belief, Sentence next) =>
        !next.Words.Take(BeliefWithin).Any(word => Confirming.Contains(word.Text))
        && (
            Denial.IsIn(next)
            || next.Amounts.Count > 0
            || next.References.Count > 0
            || Enumerable.Range(0, next.Words.Length).Any(at => NumberWords.Read(next.Words, at) is { Value: > 1 })
            || next.Words.Any(word => Correcting.Contains(word.Text))
        );

    /// <summary>The words from one on, to the end of its part.</summary>
    private static Token[] PartFrom(Sentence sentence, int from)
    {
        var words = sentence.Words;
        var to = from;
        while (
            to < words.Length
            && (to == from || !sentence.Text.AsSpan(words[to - 1].End, words[to].Start - words[to - 1].End).ContainsAny(PartEnds))
        )
        {
            to++;
        }

        return words[from..to];
    }
}
