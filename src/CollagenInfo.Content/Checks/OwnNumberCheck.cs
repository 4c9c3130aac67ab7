using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// What a sentence is about has its own number beside it, not that of another fact: "swim after {{ aftercare.makeup }}" is 5 days too
/// early. A sentence that has its own number too may have others.
/// </summary>
internal sealed class OwnNumberCheck : ISentenceCheck
{
    /// <summary>Grades that evidence of low strength does not have.</summary>
    private static readonly FrozenSet<string> Better = WordSet.Parse(
        "moderate good fair decent reasonable high strong solid robust firm"
    );

    private readonly ConditionalWeakTable<ContentData, PhraseMatcher<Fact>> grades = [];

    public Rule Rule { get; } =
        new(
            "own-number",
            "The number of another fact is a wrong number, however it came there.",
            "You can swim again after {{ aftercare.makeup }}.",
            "You can swim again after {{ aftercare.swimming }}."
        );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (sentence.Passage.Kind is PassageKind.Alt)
        {
            return [];
        }

        if (sentence.References.Count == 0)
        {
            return TypedGrade(sentence, library.Data);
        }

        var used = sentence
            .References.Select(reference => (reference.Start, Fact: library.Facts.Find(reference.Key) ?? FactOfEnd(reference.Key, library)))
            .Where(reference => reference.Fact is not null)
            .Select(reference => (reference.Start, Fact: reference.Fact!))
            .ToList();
        return Waits(sentence, used, library.Data)
            .Concat(Grades(sentence, used, library.Data))
            .Select(fault => fault with { Fix = FixOf(fault, sentence) });
    }

    /// <summary>The right number, in place of the reference to the wrong one.</summary>
    private static ProposedEdit? FixOf(SentenceFault fault, Sentence sentence) =>
        sentence.References.FirstOrDefault(reference => reference.Start == fault.Place).Key is { } key
        && fault.Fix is { } right
            ? right with { Was = $"{{{{ {key} }}}}" }
            : null;

    /// <summary>The fact of which a key names one end.</summary>
    private static Fact? FactOfEnd(string key, ContentLibrary library) => library.Facts.Find(key[..Math.Max(0, key.LastIndexOf('.'))]);

    /// <summary>A shorter time than that of every activity in the sentence, none of which has its own.</summary>
    private static IEnumerable<SentenceFault> Waits(Sentence sentence, List<(int Start, Fact Fact)> used, ContentData data)
    {
        var times = used.Where(reference => IsLongTime(reference.Fact)).ToList();
        var isCare = Array.Exists(sentence.Words, word => word.Text is "hands" or "shade");
        var topics = times.Count == 0 || isCare ? [] : FactTopics.In(sentence, FactTopics.Of(data));
        var waits = topics.Where(topic => IsOfPatient(topic.Meaning, data)).ToList();
        return waits.Count == 0 || topics.Any(topic => times.Exists(time => Fits(time.Fact, topic.Meaning)))
            ? []
            : times.Take(1).Select(time => Fault(time, waits[0].Meaning));
    }

    /// <summary>A time that somebody could take for a wait: not the minutes that a cream stays on, nor what only one study has.</summary>
    private static bool IsLongTime(Fact fact) =>
        fact.IsWait || fact is { TopicWords.Count: > 0, Quantity.Unit: { IsTime: true, Plural: not ("minutes" or "hours") } };

    /// <summary>What a patient has to wait for: an activity, or a reason to wait for the treatment.</summary>
    private static bool IsOfPatient(Fact fact, ContentData data) =>
        fact.IsWait && (fact.Kind is not FactKind.AtLeast || data.Suitability.Any(item => item.Wait == fact.Key));

    private static bool Fits(Fact used, Fact meant) =>
        used == meant
        || (meant.IsWait && used.Quantity!.Min * used.Quantity.Unit.Span.Most >= meant.Quantity!.Min * meant.Quantity.Unit.Span.Fewest);

    /// <summary>A strength of evidence of another use.</summary>
    private IEnumerable<SentenceFault> Grades(Sentence sentence, List<(int Start, Fact Fact)> used, ContentData data)
    {
        var given = used.Where(reference => reference.Fact.Kind is FactKind.Grade).ToList();
        if (given.Count == 0)
        {
            return [];
        }

        var topics = GradesOf(data).FindIn(sentence.Words);
        return topics.Count == 0 || topics.Any(topic => given.Exists(grade => grade.Fact.Grade == topic.Meaning.Grade))
            ? []
            : given.Take(1).Select(grade => Fault(grade, topics[0].Meaning));
    }

    /// <summary>"The evidence for pores is good", where facts.yml grades it low.</summary>
    private IEnumerable<SentenceFault> TypedGrade(Sentence sentence, ContentData data)
    {
        var claimed = sentence.Words.Where((word, at) => Better.Contains(word.Text) && !IsLikened(sentence.Words, at)).ToList();
        if (claimed.Count == 0)
        {
            return [];
        }

        var about = sentence.Words.Concat(sentence.Passage.Columns.SelectMany(Tokenizer.WordsAndNumbers));
        if (!about.Any(word => word.Text is "evidence" or "support" or "proof") || Denial.IsIn(sentence))
        {
            return [];
        }

        var topics = GradesOf(data).FindIn(sentence.Words);
        return topics.Count == 0 || topics.Any(topic => topic.Meaning.Grade >= EvidenceGrade.Moderate)
            ? []
            : claimed.Take(1).Select(word => Fault((word.Start, topics[0].Meaning), topics[0].Meaning) with { Fix = null });
    }

    /// <summary>"About as good as a laser": a comparison, and no grade.</summary>
    private static bool IsLikened(Token[] words, int at) =>
        at > 0 && at + 1 < words.Length && (words[at - 1].Text, words[at + 1].Text) is ("as", "as");

    private PhraseMatcher<Fact> GradesOf(ContentData data) =>
        grades.GetValue(data, content => new PhraseMatcher<Fact>(
            from fact in content.Facts.All
            where fact.Kind is FactKind.Grade
            from words in fact.TopicWords
            select (words, fact),
            word => word.Singular
        ));

    private static SentenceFault Fault((int Start, Fact Fact) used, Fact meant) =>
        new(
            used.Start,
            $"This is the number of '{used.Fact.Label}', and the sentence is about '{meant.Label}', which is {meant.Wording}.",
            $"Write {{{{ {meant.Key} }}}}. If it is about something else, write behind the sentence what: {{allow own-number: the reason}}."
        )
        {
            Fix = new ProposedEdit("Use its own number", "", $"{{{{ {meant.Key} }}}}"),
        };
}
