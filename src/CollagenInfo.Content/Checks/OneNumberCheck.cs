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
    /// <summary>How many times larger or smaller a number may be and still be a slip.</summary>
    private const decimal LongestSlip = 40;

    /// <summary>In years.</summary>
    private const decimal OfThings = 10;

    /// <summary>How many times as long "about" may be.</summary>
    private const decimal Nearly = 1.2m;

    /// <summary>Two facts are the same one if they are one object, which takes no time to tell.</summary>
    private static readonly IEqualityComparer<Fact> Same = ReferenceEqualityComparer.Instance;

    /// <summary>What a study did is no advice.</summary>
    private static readonly FrozenSet<string> Past = WordSet.Parse("was were had used got received took gained followed finished");

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

        var numbers = sentence
            .Amounts.Concat(RatesIn(sentence))
            .Concat(NextIn(sentence))
            .Where(number => !sentence.IsReference(number.Start) && !Rejection.Covers(sentence, number.Start))
            .Where(number => !IsOldThing(sentence, number))
            .ToList();
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

        var bounds = Clause.BoundsOf(sentence);
        var lead = sentence.Lead is { } before ? FactTopics.Own(before, book) : [];
        return numbers
            .Where(number => !IsOfLead(number, lead))
            .Select(number => FaultOf(number, topics, sentence, Clause.Around(sentence, bounds, number), library.Data))
            .OfType<SentenceFault>();
    }

    /// <summary>"Foundation that is two years old": nobody treats a child of that age.</summary>
    private static bool IsOldThing(Sentence sentence, WrittenQuantity number) =>
        number.Value.Unit.Plural == "years"
        && number.Value.Max < OfThings
        && sentence.Words.FirstOrDefault(word => word.Start >= number.End).Text is "old"
        && sentence.Words.Any(word => word.Text is "that" or "which");

    /// <summary>"Redness lasts 1 to 3 days. After deeper treatment it can last 7": what "it" is has that number.</summary>
    private static bool IsOfLead(WrittenQuantity number, IReadOnlyList<PhraseHit<Fact>> lead) =>
        lead.Any(topic => topic.Meaning.Quantity!.IsComparableWith(number.Value) && Agrees(number.Value, topic.Meaning));

    /// <summary>"Weekly" is how often something is done; what was done in a study is no advice.</summary>
    private static IEnumerable<WrittenQuantity> RatesIn(Sentence sentence) =>
        OtherNumber.IsOfStudy(sentence) ? [] : QuantityReader.RatesIn(sentence.Words);

    /// <summary>"Come back a fortnight later": the time between, and no wait after treatment.</summary>
    private static IEnumerable<WrittenQuantity> NextIn(Sentence sentence) =>
        OtherNumber.IsOfStudy(sentence) || !Array.Exists(sentence.Words, word => word.Text == "later")
            ? []
            : QuantityReader.DifferencesIn(sentence.Text, sentence.Words).Select(time => time with { IsRepeated = true });

    /// <summary>A needle of 4 mm is too long, and 10 sessions are too many, whatever the sentence is about.</summary>
    private static SentenceFault? FaultByUnit(WrittenQuantity number, Sentence sentence, FactSheet facts) =>
        !OtherNumber.IsOfStudy(sentence)
        && !IsIf(sentence, number)
        && sentence.Words.LastOrDefault(word => word.End <= number.Start).Text is not "between"
        && !Visits.Contains(sentence.Words.LastOrDefault(word => word.End <= number.End).Text)
        && facts.All.FirstOrDefault(fact => fact.IsMeantByUnit && fact.Quantity!.IsComparableWith(number.Value)) is { } meant
        && !OtherNumber.IsFact(number, facts)
            ? Contradiction(sentence, number, meant)
            : null;

    /// <summary>
    /// "So it stays in the cupboard for a week, and again for two weeks before your next session", "two weeks between the last day in
    /// the sun and your session": the session only says until when.
    /// </summary>
    private static bool IsOnlyLimit(Sentence sentence, PhraseHit<Fact> topic, WrittenQuantity number, bool isBetween) =>
        topic.End > 0
        && !topic.Meaning.IsWait
        && (isBetween || IsUntil(sentence, topic.First - 1, number) || IsUntil(sentence, topic.First - 2, number));

    private static bool IsUntil(Sentence sentence, int place, WrittenQuantity number) =>
        place >= 0 && sentence.Words[place] is { Text: "before" } before && before.Start - number.End > 1;

    /// <summary>"Between the last day in the sun and your session".</summary>
    private static bool IsBetweenOthers(Sentence sentence)
    {
        var from = Array.FindIndex(sentence.Words, word => word.Text == "between");
        return from >= 0
            && sentence.Words[(from + 1)..] is [{ Text: "the" or "your" }, { Text: "last" }, ..] behind
            && behind.Any(word => word.Text == "and");
    }

    /// <summary>"Concealer counts as makeup, so none of them touches the area for 48 hours": the wait is that of what "them" is.</summary>
    private static bool IsOfPronoun(Sentence sentence, PhraseHit<Fact> topic) =>
        topic is { End: > 0, First: > 0 } && sentence.Words[topic.First - 1].Text is "it" or "them" or "they";

    /// <summary>Longer than what stands beside it has to wait, and right for something else in the sentence.</summary>
    private static bool IsOfOtherTopic(
        Sentence sentence,
        WrittenQuantity number,
        List<PhraseHit<Fact>> topics,
        List<Fact> spoken,
        FactSheet sheet
    ) =>
        sentence is { Amounts.Count: 1, Lead: not { Text: [.., '?'] } }
        && spoken.TrueForAll(fact => fact.IsWait && OtherNumber.IsLonger(number, fact))
        && (
            topics.Exists(topic => Agrees(number.Value, topic.Meaning))
            || (topics.TrueForAll(topic => topic.End == 0) && OtherNumber.IsFact(number, sheet))
        );

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
        if (clause.IsAnswerTime(sentence))
        {
            return null;
        }

        var isNoWait = number.IsRepeated || clause.IsNaturalTime(sentence);
        var isOnlyWait = Clause.IsBefore(sentence, number);
        var isForVisit = isOnlyWait && topics.Any(topic => topic.Meaning is { IsWait: true, Kind: FactKind.AtLeast });
        var isFound = OtherNumber.IsOfStudy(sentence) && Has(sentence, Past) && !OtherNumber.IsFollowed(sentence);
        var facts = topics
            .Select(topic => topic.Meaning)
            .Distinct(Same)
            .Where(fact => MayMean(number, fact, isNoWait, IsAfter(sentence, number)) && !(fact.IsWait ? isFound : isOnlyWait))
            .Where(fact => !isForVisit || fact.Kind is FactKind.AtLeast)
            .ToHashSet(Same);
        var isBetween = IsBetweenOthers(sentence);
        var meant = topics.Where(topic => facts.Contains(topic.Meaning) && !IsOnlyLimit(sentence, topic, number, isBetween)).ToList();
        // "For wrinkles, the needle length is 1.8 mm": the length for wrinkles counts, not what any clinic uses. The same words can name
        // both, though: "SPF" is the lowest factor as well as the one we prefer.
        var special = meant.Where(topic => !topic.Meaning.IsMeantByUnit).Select(topic => topic.Start).ToHashSet();
        meant = special.Count > 0 ? meant.FindAll(topic => special.Contains(topic.Start)) : meant;
        var near = meant.Where(topic => clause.Holds(topic.Start) && !IsOfPronoun(sentence, topic)).ToList();
        var topical = near.Count > 0 ? near : meant;
        var spoken = topical.Select(topic => topic.Meaning).Distinct(Same).ToList();
        if (
            spoken.Count == 0
            || spoken.Exists(fact => Agrees(number.Value, fact) || (IsSooner(number.Value, fact) && IsAbout(sentence, number)))
            || IsMadeOf(number.Value, spoken)
            || (spoken.TrueForAll(fact => !fact.IsWait) && IsCase(number, spoken, sentence))
        )
        {
            return null;
        }

        if (IsAbout(sentence, number) && spoken.TrueForAll(fact => IsNearly(number.Value, fact)))
        {
            return null;
        }

        if (
            spoken.TrueForAll(fact => OtherNumber.IsReplaced(sentence, fact, topical, data))
            || IsOfOtherTopic(sentence, number, meant, spoken, data.Facts)
        )
        {
            return null;
        }

        if (OtherNumber.IsMeant(number, spoken, isElsewhere: near.Count == 0, sentence, data.Facts))
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

    /// <summary>Whether the sentence gives the fact's own number, too.</summary>
    internal static bool Gives(Sentence sentence, Fact fact) =>
        sentence.References.Any(reference => reference.Key == fact.Key)
        || sentence.Amounts.Any(amount => fact.Quantity!.IsComparableWith(amount.Value) && Agrees(amount.Value, fact));

    /// <summary>Whether a sentence names something that has to wait, and how long: "fake tan after 7 days".</summary>
    internal static bool GivesWait(Sentence sentence, ContentData data) =>
        sentence.Amounts.Count > 0
        && FactTopics.Own(sentence, FactTopics.Of(data)).Any(topic => topic.Meaning.IsWait && Gives(sentence, topic.Meaning));

    private static bool Has(Sentence sentence, FrozenSet<string> words) => sentence.Words.Any(word => words.Contains(word.Text));

    /// <summary>
    /// Numbers that play another part: "every 2 weeks" and "lasts 9 months" are not how long to wait, minutes are no slip
    /// for days, and nobody slips from 2 days to a year.
    /// </summary>
    private static bool MayMean(WrittenQuantity number, Fact fact, bool isNoWait, bool isAfter) =>
        fact.Quantity!.IsComparableWith(number.Value) && !(isNoWait && fact.IsWait) && ((isAfter && fact.IsWait) || IsSlip(number, fact));

    /// <summary>"30 minutes after needling": no slip, but a wait all the same.</summary>
    private static bool IsAfter(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.FirstOrDefault(word => word.Start >= number.End).Text is "after" or "post";

    private static bool IsSlip(WrittenQuantity number, Fact fact) =>
        (number.Value.Unit.Plural != "minutes" || fact.Quantity!.Unit.Plural is "minutes" or "hours")
        && number.Value.IsNear(fact.Quantity!, LongestSlip);

    /// <summary>The number is the fact, one end of its range, or lies inside it.</summary>
    internal static bool Agrees(Quantity number, Fact fact)
    {
        var quantity = fact.Quantity!;
        return number.Agrees(quantity)
            || (
                quantity.IsRange
                && !number.IsRange
                && (number.Agrees(quantity.Lower) || number.Agrees(quantity.Upper) || number.IsWithin(quantity))
            );
    }

    /// <summary>"Over a week or so".</summary>
    private static bool IsAbout(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.SkipWhile(word => word.Start < number.End).Take(2).Select(word => word.Text).SequenceEqual(["or", "so"])
        || sentence.Words.LastOrDefault(word => word.End <= number.Start).Text is "about" or "around" or "roughly";

    /// <summary>A part of the usual time, or what is told of one reader: "your temperature is 38.2 °C?".</summary>
    private static bool IsCase(WrittenQuantity number, List<Fact> spoken, Sentence sentence) =>
        spoken.Exists(fact => IsInside(number.Value, fact))
        || IsIf(sentence, number)
        || (Question.Names(sentence) && !number.Value.Unit.IsTime);

    /// <summary>"A day or two", where it takes 1 to 3 days.</summary>
    private static bool IsInside(Quantity number, Fact fact) =>
        fact.Quantity is { IsRange: true } known && number.IsRange && number.Lower.IsWithin(known) && number.Upper.IsWithin(known);

    /// <summary>"If you are pleased after two sessions": a case, and no plan.</summary>
    private static bool IsIf(Sentence sentence, WrittenQuantity number) =>
        Array.FindIndex(sentence.Words, word => word.Start >= number.Start) is >= 0 and var place
        && number.Value.Unit.Plural == "sessions"
        && sentence.Words[..place].Any(word => word.Text is "if");

    /// <summary>"About three days", where it takes 58 to 63 hours by itself.</summary>
    private static bool IsNearly(Quantity number, Fact fact) =>
        fact is { IsWait: false, Quantity: { Unit.IsTime: true } known }
        && number.Unit.IsTime
        && number.Max * number.Unit.Span.Fewest <= known.Max * known.Unit.Span.Fewest * Nearly
        && known.Min * known.Unit.Span.Fewest <= number.Min * number.Unit.Span.Fewest * Nearly;

    /// <summary>A bruise that is gone in a week or so, where 10 days are the longest.</summary>
    private static bool IsSooner(Quantity number, Fact fact) =>
        fact is { Kind: FactKind.AtMost, Quantity: { Unit.IsTime: true } longest }
        && number.Max * number.Unit.Span.Most <= longest.Max * longest.Unit.Span.Fewest;

    /// <summary>A range from one fact to another: "1 to 7 days", where redness takes 1 to 3 days and 7 at the longest.</summary>
    private static bool IsMadeOf(Quantity number, List<Fact> facts) =>
        number.IsRange
        && facts.Exists(fact => number.Lower.Agrees(fact.Quantity!.Lower))
        && facts.Exists(fact => number.Upper.Agrees(fact.Quantity!.Upper));
}
