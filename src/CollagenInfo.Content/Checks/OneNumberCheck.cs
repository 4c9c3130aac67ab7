using System.Runtime.CompilerServices;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A number with a unit, written by hand near a fact's topic words, is that fact's number: no page says 12 hours where
/// another says 48. A number is compared with the facts of its clause, and if that has none, with those of its sentence.
/// </summary>
internal sealed class OneNumberCheck : ISentenceCheck
{
    private readonly ConditionalWeakTable<FactSheet, PhraseBook<Fact>> prepared = [];

    public Rule Rule { get; } = new("one-number", "One page that says 12 hours and another that says 48 make both worthless, and can hurt somebody.", "Do not wear makeup for 12 hours.", "Do not wear makeup for {{ aftercare.makeup }}.");

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        var numbers = sentence.Amounts.Where(number => !sentence.IsReference(number.Start)).ToList();
        if (numbers.Count == 0)
        {
            return [];
        }

        var book = prepared.GetValue(library.Facts, facts => new PhraseBook<Fact>(
            facts.All.Where(fact => fact.Quantity is not null).SelectMany(fact => fact.TopicWords.Select(words => (words, fact))),
            English.Stem));
        var topics = book.FindIn(sentence.Words).ToList();
        if (topics.Count == 0 && sentence.Lead is { } lead)
        {
            topics = [.. book.FindIn(lead.Words).Select(topic => topic with { Start = 0, End = 0 })];
        }

        if (topics.Count == 0)
        {
            return [];
        }

        var bounds = Clause.BoundsOf(sentence);
        return numbers.Select(number => FaultOf(number, topics, sentence, Clause.Of(sentence, bounds, number))).OfType<SentenceFault>();
    }

    private static SentenceFault? FaultOf(WrittenQuantity number, List<PhraseHit<Fact>> topics, Sentence sentence, Clause clause)
    {
        if (clause.IsAnswerTime(sentence))
        {
            return null;
        }

        var meant = topics.Where(topic => MayMean(number, topic.Meaning, clause)).ToList();
        var near = meant.Where(topic => clause.Holds(topic.Start)).ToList();
        var facts = near.Count > 0 ? near : meant;
        if (facts.Count == 0 || facts.Exists(topic => Agrees(number.Value, topic.Meaning)) || IsMadeOf(number.Value, facts))
        {
            return null;
        }

        var fact = facts.MinBy(topic => Math.Abs(topic.Start - number.Start)).Meaning;
        return new SentenceFault(
            number.Start,
            $"'{sentence.Text[number.Start..number.End].ReplaceLineEndings(" ")}' contradicts '{fact.Label}', which is {fact.Wording}.",
            $"If it is about that, write {{{{ {fact.Key} }}}}. If it is about something else, write behind the sentence what: {{allow one-number: the age of a tattoo}}.");
    }

    /// <summary>"Every 2 weeks" is not how long to avoid something, and minutes are no slip for days.</summary>
    private static bool MayMean(WrittenQuantity number, Fact fact, Clause clause) =>
        fact.Quantity!.IsComparableWith(number.Value)
        && !(clause.IsRepeated && fact.Kind is FactKind.Avoid or FactKind.From)
        && (number.Value.Unit.Plural != "minutes" || fact.Quantity!.Unit.Plural == "minutes");

    /// <summary>The number is the fact, one end of its range, or lies inside it.</summary>
    private static bool Agrees(Quantity number, Fact fact)
    {
        var quantity = fact.Quantity!;
        return number.Agrees(quantity) || (quantity.IsRange && !number.IsRange && (number.Agrees(quantity.Lower) || number.Agrees(quantity.Upper) || number.IsWithin(quantity)));
    }

    /// <summary>A range from one fact to another: "1 to 7 days", where redness takes 1 to 3 days and 7 at the longest.</summary>
    private static bool IsMadeOf(Quantity number, List<PhraseHit<Fact>> facts) =>
        number.IsRange
        && facts.Exists(topic => number.Lower.Agrees(topic.Meaning.Quantity!.Lower))
        && facts.Exists(topic => number.Upper.Agrees(topic.Meaning.Quantity!.Upper));
}
