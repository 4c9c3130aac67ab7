using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A danger sign outside the cards, in a sentence, a table or an aside, sends to help as soon as <c>symptoms.yml</c> does, and
/// nothing beside it makes it small. The words for both stand in <c>safety.yml</c>.
/// </summary>
internal sealed class UrgencyInProseCheck : ISentenceCheck
{
    private readonly ConditionalWeakTable<ContentData, UrgencyWords> prepared = [];

    /// <summary>A sentence of so few words only names a sign.</summary>
    private const int FewWords = 2;

    /// <summary>"But spreading redness of the cheek is not".</summary>
    private const int MostContrasted = 8;

    public Rule Rule { get; } =
        new(
            "urgency-in-prose",
            "A page that makes a danger sign small keeps somebody at home who needs help.",
            "Pus is part of healing, so keep an eye on it.",
            "Get medical help the same day if you see pus."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (CareKind.Find(sentence.Passage.Block) is not null || sentence.Passage.Kind is PassageKind.Alt)
        {
            yield break;
        }

        if (Question.Asks(sentence) && Question.IsRefused(sentence))
        {
            yield break;
        }

        var words = prepared.GetValue(library.Data, data => new UrgencyWords(data));
        var isHeading = sentence.Passage.Kind is PassageKind.Heading;
        if (isHeading && (sentence.Text.EndsWith('?') || words.TooMild.FindIn(sentence.Words).Count == 0))
        {
            yield break;
        }

        var symptoms = sentence.Asked.Append(sentence).SelectMany(words.SymptomsIn).Except(ContrastedIn(sentence, words)).ToList();
        if (symptoms.Count == 0)
        {
            yield break;
        }

        var said = (isHeading ? [sentence] : new[] { sentence, sentence.Next, sentence.Lead }).OfType<Sentence>().ToList();
        var time = NamedTime.Parse(sentence);
        foreach (var symptom in symptoms)
        {
            var urgency = SymptomUrgency.At(symptom, time, library.Facts).DefaultIfEmpty(Urgency.Expected).Min();
            var isPast = IsPastExpected(symptom, time, sentence, words);
            if (urgency is Urgency.Expected || FaultOf(symptom, said, urgency, words, isPast) is not { } fault)
            {
                continue;
            }

            yield return new SentenceFault(
                0,
                $"'{symptom.Name}' is {SymptomUrgency.InWords(urgency)} in symptoms.yml, and here {fault}.",
                "Say what to do, and how soon, as the page on when to get help does. "
                    + "If it is about something else, write behind the sentence what: {allow urgency-in-prose: the reason}."
            );
            yield break;
        }
    }

    /// <summary>"An itch is normal, but an itchy rash is not": what alone stands behind the "but" is not called normal.</summary>
    private static IEnumerable<Symptom> ContrastedIn(Sentence sentence, UrgencyWords words) =>
        Array.FindLastIndex(sentence.Words, word => word.Text == "but") is > 0 and var but
        && sentence.Words[but..] is { Length: <= MostContrasted } and [.., { Text: "is" or "are" }, { Text: "not" }] contrasted
        && contrasted.Count(word => word.Text is "is" or "are") == 1
        && !sentence.Text.AsSpan(contrasted[0].Start).ContainsAny(',', ';')
            ? words.SymptomsIn(contrasted, sentence.Text)
            : [];

    /// <summary>"Specks of blood may come for three days": a sign that is expected, and here for too long.</summary>
    private static bool IsPastExpected(Symptom symptom, NamedTime time, Sentence sentence, UrgencyWords words) =>
        symptom.Steps is [{ Is: Urgency.Expected }, ..]
        && time.From > 0
        && words.OnlyNamed.FindIn(sentence.Words).All(hit => Clause.AreTogether(sentence, hit.Start, time.Place));

    private static string? FaultOf(Symptom symptom, List<Sentence> said, Urgency urgency, UrgencyWords words, bool isPast) =>
        urgency < Urgency.SameDay ? FaultOfCall(symptom, said, urgency, words)
        : LateHelp.In(symptom, said, urgency, words) is { } late ? $"help comes too late ('{late}')"
        : SaysNotToCall(said, words) || Denial.ExcusesCall(said[0]) || UrgencyWords.Said(words.HelpUnneeded, said) is not null
            ? "the reader is told not to get help"
        : SendsToHelp(said.Concat(RestOf(said[0])), urgency, words) ? null
        : words.UnclearSigns.Contains(symptom.Id)
            ? SoothedBy(symptom, said, words) is { } soothed ? MadeSmall(soothed) : null
        : UrgencyWords.Said(words.TooMild, said) is { } mild ? MadeSmall(mild)
        : LackOf(said, urgency, words, isPast);

    /// <summary>The fault of a sentence about a sign that is a reason to call us.</summary>
    private static string? FaultOfCall(Symptom symptom, List<Sentence> said, Urgency urgency, UrgencyWords words) =>
        Denial.ExcusesCall(said[0]) ? "the reader is told not to call"
        : (UrgencyWords.Said(words.NoCall, said) ?? Dismissed(symptom, said, urgency, words)) is { } small ? MadeSmall(small)
        : null;

    private static string MadeSmall(string by) => $"it is made small ('{by}')";

    /// <summary>What follows in the answer to the question of a heading, or of the sentence itself; or behind "Pus. Streaks.".</summary>
    private static IEnumerable<Sentence> RestOf(Sentence sentence)
    {
        var isAsked =
            sentence.Words.Length <= FewWords
            || sentence.Asked.Count > 0
            || sentence.Text.EndsWith('?')
            || sentence.Next?.Text.EndsWith('?') is true;
        for (var next = isAsked ? sentence.Next : null; next is not null; next = next.Next)
        {
            yield return next;
        }
    }

    /// <summary>What makes a reason to call us small, where nothing says to call.</summary>
    private static string? Dismissed(Symptom symptom, List<Sentence> said, Urgency urgency, UrgencyWords words) =>
        words.IsDescribed(symptom, said[0])
        && !SendsToHelp(said, urgency, words)
        && !SendsToHelp(said[0].Above, urgency, words)
            ? UrgencyWords.Said(words.TooMild, said)
            : null;

    /// <summary>A sign that is described, and not only named among risks, has what to do beside it.</summary>
    private static string? LackOf(List<Sentence> said, Urgency urgency, UrgencyWords words, bool isPast) =>
        said[0].Passage.Kind is PassageKind.Line
        || (!isPast && words.OnlyNamed.FindIn(said[0].Words).Count > 0)
        || words.Warns(said[0])
        || Reply.IsCorrected(said[0])
        || said.Exists(sentence => sentence == said[0].Lead && words.OnlyNamed.FindIn(sentence.Words).Count > 0)
        || said[0].Words.Any(word => word.Text == "whether")
        || SendsToHelp(said[0].Above, urgency, words)
            ? null
            : "nothing sends to help";

    /// <summary>What makes a sign small that its words alone do not tell from other things: "near your eyes" names no sign yet.</summary>
    private static string? SoothedBy(Symptom symptom, List<Sentence> said, UrgencyWords words) =>
        words.IsDescribed(symptom, said[0]) ? UrgencyWords.Said(words.Soothing, said) : null;

    private static bool SendsToHelp(IEnumerable<Sentence> said, Urgency urgency, UrgencyWords words) =>
        said.Any(sentence =>
            (urgency is Urgency.Emergency ? words.HelpNow : words.Help)
                .FindIn(sentence.Words)
                .Any(hit => !Denial.IsBefore(sentence, hit.First))
            || (words.AtClinic.FindIn(sentence.Words).Count > 0 && AtOnce.FindIn(sentence.Words).Count > 0)
        );

    private static readonly PhraseMatcher<bool> AtOnce = PhraseSet.Parse(
        "at once, right away, straight away, immediately, that very second, that very moment"
    );

    /// <summary>"Do not call 911 for that": the words that send to help, denied, and nowhere said.</summary>
    private static bool SaysNotToCall(List<Sentence> said, UrgencyWords words) =>
        said.Exists(sentence =>
            words.OnlyNamed.FindIn(sentence.Words).Count == 0
            && words.Help.FindIn(sentence.Words) is { Count: > 0 } help
            && help.All(hit => Denial.IsBefore(sentence, hit.First))
        );
}
