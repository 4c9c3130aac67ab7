using System.Collections.Frozen;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>
/// A number with a unit, written by hand near a fact's topic words, is that fact's number: no page says 12 hours where
/// another says 48. A number is compared with the facts of its clause, and if that has none, with those of its sentence.
/// </summary>
internal sealed class OneNumberCheck : ISentenceCheck
{
    /// <summary>Not every visit is a session of a course.</summary>
    private static readonly FrozenSet<string> Visits = WordSet.Parse("visit visits appointment appointments");

    public Rule Rule { get; } = OneNumber;

    internal static readonly Rule OneNumber = new(
        "one-number",
        "One page that says 12 hours and another that says 48 make both worthless, and can hurt somebody.",
        "Do not wear makeup for 12 hours.",
        "Do not wear makeup for {{ aftercare.makeup }}."
    );

    public IEnumerable<SentenceFault> Check(Sentence sentence, ContentLibrary library)
    {
        if (Question.IsRefused(sentence))
        {
            return [];
        }

        var numbers = ComparedNumbers.In(sentence);
        if (numbers.Count == 0)
        {
            return [];
        }

        var book = FactTopics.Of(library.Data);
        var topics = FactTopics.In(sentence, book, fact => numbers.Exists(number => fact.Quantity!.IsComparableWith(number.Value)));
        if (topics.Count == 0 && sentence.Passage.Columns.Count > 0)
        {
            return numbers
                .Select(number => FaultOf(number, HeadOf(number, sentence, book), sentence, new Clause(0, 0, ""), library.Data))
                .OfType<SentenceFault>();
        }

        if (topics.Count == 0)
        {
            return numbers.Select(number => FaultByUnit(number, sentence, library.Facts)).OfType<SentenceFault>();
        }

        var named = topics.Where(topic => topic.End == 0 || !topic.Meaning.IsWait || !Harm.IsOf(sentence, topic.First)).ToList();
        var bounds = Clause.BoundsOf(sentence);
        var lead = sentence.Lead is { } before ? FactTopics.Own(before, book) : [];
        return numbers
            .Where(number => !IsOfLead(number, lead))
            .Select(number => FaultOf(number, named, sentence, Clause.Around(sentence, bounds, number), library.Data))
            .OfType<SentenceFault>();
    }

    /// <summary>"Redness lasts 1 to 3 days. After deeper treatment it can last 7": what "it" is has that number.</summary>
    private static bool IsOfLead(WrittenQuantity number, IReadOnlyList<PhraseHit<Fact>> lead) =>
        lead.Any(topic => topic.Meaning.Quantity!.IsComparableWith(number.Value) && NumberAgreement.Agrees(number.Value, topic.Meaning));

    /// <summary>A needle of 4 mm is too long, and 10 sessions are too many, whatever the sentence is about.</summary>
    private static SentenceFault? FaultByUnit(WrittenQuantity number, Sentence sentence, FactSheet facts) =>
        !OtherNumber.IsOfStudy(sentence)
        && sentence.Words.LastOrDefault(word => word.End <= number.Start).Text is not "between"
        && !Visits.Contains(sentence.Words.LastOrDefault(word => word.End <= number.End).Text)
        && facts.All.FirstOrDefault(fact => fact.IsMeantByUnit && fact.Quantity!.IsComparableWith(number.Value)) is { } meant
        && !OtherNumber.IsOnlyPart(sentence, number, meant)
        && !OtherNumber.IsFact(number, facts)
            ? Contradiction(sentence, number, meant)
            : null;

    /// <summary>What the head of a number's column is about.</summary>
    private static IReadOnlyList<PhraseHit<Fact>> HeadOf(WrittenQuantity number, Sentence sentence, PhraseMatcher<Fact?> book)
    {
        var column = sentence.Text[..number.Start].Split(Passage.BetweenCells).Length - 1;
        return column < sentence.Passage.Columns.Count
            ? FactTopics.Own(Tokenizer.WordsAndNumbers(sentence.Passage.Columns[column]), book)
            : [];
    }

    private static SentenceFault? FaultOf(
        WrittenQuantity number,
        IReadOnlyList<PhraseHit<Fact>> topics,
        Sentence sentence,
        Clause clause,
        ContentData data
    )
    {
        if (clause.IsAnswerTime(sentence) || OtherMoment.IsMishap(sentence, number))
        {
            return null;
        }

        var (meant, near) = MeantTopics.Of(number, NumberAgreement.WithoutOwn(topics, sentence, number), sentence, clause);
        var topical = near.Count > 0 ? near : meant;
        var spoken = MeantTopics.FactsOf(topical);
        if (
            spoken.Count == 0
            || NumberAgreement.IsRight(number, spoken, sentence)
            || spoken.TrueForAll(fact => OtherNumber.IsReplaced(sentence, fact, topical, data))
            || OtherNumber.IsOfOtherTopic(sentence, number, meant, spoken, data.Facts)
            || OtherNumber.IsMeant(number, spoken, isElsewhere: near.Count == 0, sentence, data.Facts)
        )
        {
            return null;
        }

        var nearest = topical.MinBy(topic => Math.Abs(topic.Start - number.Start)).Meaning;
        return Contradiction(sentence, number, nearest);
    }

    /// <summary>A number, or a time without one, that is not the fact's.</summary>
    internal static SentenceFault Contradiction(Sentence sentence, WrittenQuantity number, Fact fact)
    {
        var written = number.End == 0 ? sentence.Lead?.Text ?? "" : sentence.Text[number.Start..number.End];
        return new SentenceFault(
            number.Start,
            $"'{written.ReplaceLineEndings(" ")}' "
                + $"contradicts '{fact.Label}', which is {fact.Wording}.",
            $"If it is about that, write {{{{ {fact.Key} }}}}. "
                + "If it is about something else, write behind the sentence what: {allow one-number: the age of a tattoo}."
        )
        {
            // "Weekly" and "overnight" cannot be replaced by a number without another word.
            Fix =
                number.End > 0 && char.IsDigit(written[0]) && !number.IsRepeated
                    ? new ProposedEdit("Use the number", written, $"{{{{ {fact.Key} }}}}")
                    : null,
        };
    }
}
