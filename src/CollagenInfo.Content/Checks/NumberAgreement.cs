using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Checks;

/// <summary>Tells whether a number says the same as a fact: is it, lies inside it, or is it roughly.</summary>
internal static class NumberAgreement
{
    /// <summary>A sentence of more numbers or words is a list, and takes long to compare.</summary>
    private const int FewNumbers = 4;

    private const int MostWords = 80;

    /// <summary>Whether a number is right for the facts that its sentence speaks of.</summary>
    public static bool IsRight(WrittenQuantity number, List<Fact> spoken, Sentence sentence)
    {
        var isAbout = IsAbout(sentence, number);
        return spoken.Exists(fact => Agrees(number.Value, fact) || (isAbout && IsSooner(number.Value, fact)))
            || IsMadeOf(number.Value, spoken);
    }

    /// <summary>The number is the fact, one end of its range, or lies inside it.</summary>
    public static bool Agrees(Quantity number, Fact fact)
    {
        var quantity = fact.Quantity!;
        return number.Agrees(quantity)
            || (
                quantity.IsRange
                && !number.IsRange
                && (number.Agrees(quantity.Lower) || number.Agrees(quantity.Upper) || number.IsWithin(quantity))
            );
    }

    /// <summary>Whether the sentence gives the fact's own number, too.</summary>
    public static bool Gives(Sentence sentence, Fact fact) =>
        sentence.References.Any(reference => reference.Key == fact.Key)
        || sentence.Amounts.Any(amount => Is(amount, fact));

    /// <summary>
    /// Whether what has to wait has its own number in its part of the sentence, and a time before that part is another thing's: "sit in
    /// the shade on day twelve; sunbathing waits two weeks".
    /// </summary>
    public static bool HasOwn(Sentence sentence, PhraseHit<Fact> topic, WrittenQuantity before) =>
        IsShort(sentence)
        && topic.Start >= before.End
        && topic.Meaning.IsWait
        && Clause.AreAdded(sentence, before.End, topic.Start)
        && sentence
            .Amounts.Concat(ElidedAmounts.In(sentence))
            .Any(own => own.Start > before.End && Is(own, topic.Meaning) && Clause.AreTogether(sentence, topic.Start, own.Start));

    /// <summary>The topics that a number can be of, without those that have their own.</summary>
    public static IReadOnlyList<PhraseHit<Fact>> WithoutOwn(
        IReadOnlyList<PhraseHit<Fact>> topics,
        Sentence sentence,
        WrittenQuantity number
    ) => IsShort(sentence) ? [.. topics.Where(topic => !HasOwn(sentence, topic, number))] : topics;

    private static bool IsShort(Sentence sentence) =>
        sentence.Amounts.Count is > 0 and <= FewNumbers && sentence.Words.Length <= MostWords;

    private static bool Is(WrittenQuantity amount, Fact fact) =>
        fact.Quantity!.IsComparableWith(amount.Value) && Agrees(amount.Value, fact);

    /// <summary>Whether a sentence names something that has to wait, and how long: "fake tan after 7 days".</summary>
    public static bool GivesWait(Sentence sentence, ContentData data) =>
        sentence.Amounts.Count > 0
        && FactTopics.Own(sentence, FactTopics.Of(data)).Any(topic => topic.Meaning.IsWait && Gives(sentence, topic.Meaning));

    /// <summary>"Over a week or so", "even if that takes a week".</summary>
    private static bool IsAbout(Sentence sentence, WrittenQuantity number) =>
        sentence.Words.SkipWhile(word => word.Start < number.End).Take(2).Select(word => word.Text).SequenceEqual(["or", "so"])
        || sentence.Words.LastOrDefault(word => word.End <= number.Start).Text is "about" or "around" or "roughly"
        || sentence.Words.TakeWhile(word => word.End <= number.Start).ToArray()
            is [.., { Text: "even" }, { Text: "if" }, { Text: "it" or "that" or "this" }, { Text: "takes" or "lasts" }];

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
