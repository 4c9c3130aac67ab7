using System.Buffers;
using System.Collections.Frozen;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Content.Prose;

/// <summary>Tells of a number that a sentence names only because it is wrong: "2 weeks is too soon: wait for 6".</summary>
internal static class Rejection
{
    /// <summary>"A day or two is not long enough": the number is named because it is wrong.</summary>
    private static readonly PhraseMatcher<bool> Rejections = PhraseSet.Parse(
        "not long enough, not enough, isn't enough, isn't long enough, far from enough, far from long enough, nowhere near, won't do",
        "will not do, won't cut it"
    );

    /// <summary>"Sunscreen on your way out is a no": behind the time; before it, they say for how long.</summary>
    private static readonly PhraseMatcher<bool> Refusals = PhraseSet.Parse("is a no, are a no, is a hard no, off the table, off limits");

    /// <summary>What is too much of a danger is condemned; "too weak" asks for more.</summary>
    private static readonly PhraseMatcher<bool> Condemnations = PhraseSet.Parse(
        "bad idea, poor idea, a mistake, is wrong, are wrong, is dangerous, a no-no, has no place, have no place, is out of the question",
        "are out of the question, is too soon, is too early, never a good idea, not a good idea, a reason to walk, a reason to leave",
        "a reason to look elsewhere, a warning sign, a red flag, too much for, too strong, too risky, too dangerous, too harsh, too hot",
        "too rough, too aggressive, too deep, what we warn of, what we warn against, what we warn about"
    );

    /// <summary>"At seventeen the answer is still no".</summary>
    private static readonly PhraseMatcher<bool> StillNo = PhraseSet.Parse("the answer is still no, the answer stays no");

    /// <summary>"A shared roller is a bad idea": what it names, it warns of.</summary>
    public static bool Condemns(Sentence sentence) =>
        sentence.IsTakenBack
        || SaysNoBehindColon(sentence)
        || IsRefusedLast(sentence)
        || IsAskedNot(sentence)
        || NotMadeIn(sentence) is not null
        || Condemnations
            .FindIn(sentence.Words)
            .Any(hit => !Denial.IsBefore(sentence, hit.First, reach: 3) || Denial.Is(sentence.Words[hit.First].Text));

    /// <summary>"Too much sun" rejects no number; "too soon" and "too weak" do.</summary>
    private static readonly FrozenSet<string> NotTooFew = WordSet.Parse("much many often");

    private static readonly SearchValues<char> PartEnds = SearchValues.Create(";:");

    /// <summary>"Fifteen-year-olds: no, and a note from home changes nothing."</summary>
    private static readonly string[] NoBehindColon = [": no,", ": no;", ": no."];

    /// <summary>Whether the number at a place is named only to say that it is wrong.</summary>
    public static bool Covers(Sentence sentence, int place) =>
        RejectionsIn(sentence).Any(at => at > place ? IsOnePart(sentence, place, at) : IsBehind(sentence, at, place))
        || (sentence.Text.EndsWith('?') && sentence.Next is { } answer && RejectionsIn(answer).Any())
        || EndsInNo(sentence)
        || StillNo.FindIn(sentence.Words).Any(hit => hit.Start > place && IsOnePart(sentence, place, hit.Start))
        || Refusals.FindIn(sentence.Words).Any(hit => hit.Start > place && IsOnePart(sentence, place, hit.Start))
        || NotMadeIn(sentence) > place
        || IsComeUpon(sentence, place)
        || Reply.IsCorrectedBehind(sentence, place)
        || (sentence.Words is [{ Text: "myth" }, ..] && sentence.Next is not null);

    /// <summary>"If a quote says 5 mm, ask": what somebody may come upon elsewhere, and is to doubt.</summary>
    public static bool IsComeUpon(Sentence sentence, int place) => IsComeUpon(sentence, place, Doubting);

    /// <summary>"If an ad promises 5 mm, walk away": to ask about a length that hurts is not enough.</summary>
    public static bool IsMisprint(Sentence sentence, int place) => IsComeUpon(sentence, place, Mistaking);

    private static bool IsComeUpon(Sentence sentence, int place, FrozenSet<string> doubting) =>
        IsSupposed(sentence, place)
        && sentence.Words.Any(word => word.Start < place && Meeting.Contains(word.Text))
        && sentence.Words.Any(word => word.Start >= place && doubting.Contains(word.Text));

    /// <summary>"If a quote says 5 mm": what somebody may come upon.</summary>
    public static bool IsSupposed(Sentence sentence, int place) =>
        Array.FindIndex(sentence.Words, word => word.Start >= place) is > 0 and var at && Denial.IsSubordinate(sentence, at, Supposing);

    private static readonly FrozenSet<string> Supposing = WordSet.Parse("if when");

    private static readonly FrozenSet<string> Meeting = WordSet.Parse(
        "read hear say says quote quotes offers promises tells names advertised advertises"
    );

    private static readonly FrozenSet<string> Mistaking = WordSet.Parse("walk wrong mistake typo misprint missing lost elsewhere");

    private static readonly FrozenSet<string> Doubting = Mistaking.Append("ask").ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<int> RejectionsIn(Sentence sentence) =>
        Rejections
            .FindIn(sentence.Words)
            .Where(hit => !Denial.IsBefore(sentence, hit.First) || Denial.Is(sentence.Words[hit.First].Text))
            .Where(hit => !IsHarmless(sentence.Words, hit.First + hit.Count))
            .Select(hit => hit.Start)
            .Concat(
                sentence
                    .Words.Where(
                        (word, at) =>
                            word.Text == "too"
                            && at + 1 < sentence.Words.Length
                            && !NotTooFew.Contains(sentence.Words[at + 1].Text)
                            && !Denial.IsBefore(sentence, at)
                    )
                    .Select(word => word.Start)
            );

    /// <summary>"It is too soon after 2 weeks", but not "it is too weak, so buy 10%".</summary>
    private static bool IsBehind(Sentence sentence, int at, int place) => !sentence.Text.AsSpan(at, place - at).ContainsAny(',', ';', ':');

    /// <summary>"Will not do any harm" rejects nothing.</summary>
    private static bool IsHarmless(Token[] words, int next) => next < words.Length && words[next].Text is "any" or "harm" or "damage";

    /// <summary>Whether two positions are in one part of a sentence: not in "2 weeks is too soon: wait for 6".</summary>
    public static bool IsOnePart(Sentence sentence, int from, int to) => !sentence.Text.AsSpan(from, to - from).ContainsAny(PartEnds);

    /// <summary>"A fortnight of it isn't."</summary>
    private static bool EndsInNo(Sentence sentence) =>
        sentence.Words is [.., { Text: "isn't" or "aren't" or "no" or "not" }]
        || SaysNoBehindColon(sentence)
        || IsRefusedLast(sentence);

    /// <summary>"Both in one visit is a thing we don't do", "solid research is what this field doesn't have".</summary>
    private static bool IsRefusedLast(Sentence sentence) =>
        sentence.Words is [.., { Text: var not }, { Text: "do" or "have" or "offer" or "advise" or "allow" or "treat" }]
        && (not is "not" or "never" || not.EndsWith("n't", StringComparison.Ordinal))
        && Topical.FindIn(sentence.Words).Any(hit => sentence.Words.Length - hit.First - hit.Count <= 6);

    private static bool IsAskedNot(Sentence sentence) =>
        sentence.Words is [.., { Text: "not" }, { Text: "to" }, { Text: "do" }] && AskedNot.FindIn(sentence.Words).Count > 0;

    /// <summary>"Is exactly what we ask you not to do".</summary>
    private static readonly PhraseMatcher<bool> AskedNot = PhraseSet.Parse("what we ask you, what we tell you, what we tell everybody");

    /// <summary>"Which does not make them safe", "none of that makes a roller sterile": all that stands before it.</summary>
    private static int? NotMadeIn(Sentence sentence)
    {
        if (NotMaking.FindIn(sentence.Words) is not [var hit, ..])
        {
            return null;
        }

        var made = sentence.Words.Skip(hit.First + hit.Count).TakeWhile(word => word.Text is not ("less" or "worse")).Take(MadeWithin);
        return made.Any(word => Good.Contains(word.Text)) ? hit.Start : null;
    }

    private static readonly PhraseMatcher<bool> NotMaking = PhraseSet.Parse(
        "which does not make, which doesn't make, which do not make, which don't make, none of that makes, none of this makes",
        "none of it makes"
    );

    /// <summary>The most words from "makes" to what it does not make.</summary>
    private const int MadeWithin = 6;

    private static readonly FrozenSet<string> Good = WordSet.Parse("sterile safe safer clean good better right wise sensible harmless");

    private static readonly PhraseMatcher<bool> Topical = PhraseSet.Parse(
        "is what, is a thing, is something, is one thing, are things, are what, is nothing"
    );

    private static bool SaysNoBehindColon(Sentence sentence) =>
        Array.Exists(NoBehindColon, no => sentence.Text.Contains(no, StringComparison.OrdinalIgnoreCase));
}
