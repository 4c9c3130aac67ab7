using System.Collections.Frozen;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Prose;

/// <summary>Tells what is only asked, or told by somebody else, from what a page says itself.</summary>
internal static class Question
{
    private static readonly FrozenSet<string> Asking = WordSet.Parse(
        "can may could should must shall is are am will would does how what when which who whom whose why where"
    );

    /// <summary>Right before "which" or "what" these ask: "if you are unsure which cream is allowed".</summary>
    private static readonly FrozenSet<string> Unknown = WordSet.Parse(
        "ask asks asked asking unsure sure know knows known knowing wonder wondering tell tells told say says said unclear",
        "decide see check"
    );

    private static readonly FrozenSet<string> AskingInside = WordSet.Parse("which what when how if where who whose");

    private static readonly FrozenSet<string> OfSession = WordSet.Parse(
        "treated needled had finished done session appointment visit came seen saw day injected filled waxed shaved tanned"
    );

    private static readonly FrozenSet<string> Refusing = WordSet.Parse(
        "wait hold ask unfortunately sorry rarely myth wrong instead still postpone rebook reschedule"
    );

    /// <summary>Whether it ends as a question, and suggests nothing, as "why not swim the same evening?" does if nothing answers.</summary>
    public static bool Is(Sentence sentence) =>
        sentence.Text.EndsWith('?')
        && !(
            sentence is { Words: [{ Text: "why" }, { Text: "not" }, ..] or [{ Text: "how" }, { Text: "about" }, { Text: "a" or "an" }, ..] }
            && sentence.Passage.Kind is not PassageKind.Heading
            && sentence.Next is null
        );

    /// <summary>"Can I swim after 2 days?" asks; "Treated on Friday?" says for whom the answer is.</summary>
    public static bool Asks(Sentence sentence) =>
        sentence.Text.EndsWith('?')
        && (
            sentence.Words is [var first, ..] && Asking.Contains(first.Text)
            || sentence.Words is [{ Text: "do" or "did" }, { Text: "i" or "we" }, ..]
        );

    /// <summary>"Your temperature is 38.2 °C?": it says for whom the answer is.</summary>
    public static bool Names(Sentence sentence) => sentence.Text.EndsWith('?') && !Asks(sentence);

    /// <summary>"Treated on Friday?", "Day 4 today?": it says for whom the answer is, and when that was treated.</summary>
    public static bool TellsWhen(Sentence sentence) =>
        sentence.Text.EndsWith('?') && !Asks(sentence) && sentence.Words.Any(word => OfSession.Contains(word.Text));

    /// <summary>
    /// Whether it is only what somebody asks or says, and the next sentence says no: "“I swim the next day.” Please wait."
    /// </summary>
    public static bool IsRefused(Sentence sentence) =>
        IsOfPatient(sentence)
        || sentence.IsTakenBack
        || ((sentence.Text.EndsWith('?') || IsQuote(sentence.Text))
            && sentence.Next is { } answer
            && (Denial.IsIn(answer) || Array.Exists(answer.Words, word => Refusing.Contains(word.Text))));

    /// <summary>"I went for a run on day two. Cool down and call us.": what a patient tells; a page says "we".</summary>
    private static bool IsOfPatient(Sentence sentence) =>
        sentence is { Words: [{ Text: "i" }, ..], Next: not null }
        && !sentence.Words.Any(word => word.Text is "you" or "your" or "patients" or "clients" or "everybody" or "everyone");

    /// <summary>"If you are unsure which cream is allowed tonight", "tell us whether you swim".</summary>
    public static bool IsInside(Sentence sentence, int place)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length && words[at].Start < place; at++)
        {
            if (
                (words[at].Text == "whether" || (at > 0 && AskingInside.Contains(words[at].Text) && Unknown.Contains(words[at - 1].Text)))
                && sentence.Text.AsSpan(words[at].End, place - words[at].End).IndexOfAny(",;:.") < 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsQuote(string text) =>
        text is ['"' or '“', .., '"' or '”'] && text.AsSpan(1, text.Length - 2).IndexOfAny("\"“”") < 0;
}
