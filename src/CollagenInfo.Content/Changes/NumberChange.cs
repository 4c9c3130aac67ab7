using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;
using CollagenInfo.Content.Prose;

namespace CollagenInfo.Content.Changes;

/// <summary>A number that is not as it was.</summary>
/// <param name="Words">"5 -> 3 days".</param>
/// <param name="IsLessCareful">Whether patients would wait a shorter time, or be allowed more.</param>
internal sealed record NumberChange(string Words, bool IsLessCareful)
{
    /// <summary>The key of the fact whose number it is; null for one of a sentence.</summary>
    public string? Key { get; private init; }

    private static readonly string[] Waits =
    [
        "not",
        "avoid",
        "wait",
        "until",
        "before",
        "after",
        "without",
        "stop",
        "least",
        "no",
        "never",
        "first",
    ];
    private static readonly string[] Limits = ["most", "up", "less", "under", "within", "maximum"];

    /// <summary>The numbers by which two versions of a sentence differ, each with the one in its place.</summary>
    public static IReadOnlyList<NumberChange> Between(
        GuardSentence before,
        GuardSentence after,
        ContentLibrary libraryBefore,
        ContentLibrary libraryAfter
    )
    {
        var (old, now) = (NumbersIn(before, libraryBefore), NumbersIn(after, libraryAfter));
        var (gone, added) = (Without(old, now), Without(now, old));
        var isWait = before.All.Concat(after.All).Any(word => Waits.Contains(word.Text));
        var isLimit = before.All.Concat(after.All).Any(word => Limits.Contains(word.Text));
        return
        [
            .. Enumerable
                .Range(0, Math.Max(gone.Count, added.Count))
                .Select(at => From(gone.ElementAtOrDefault(at), added.ElementAtOrDefault(at), isWait, isLimit)),
        ];
    }

    /// <summary>A fact with another number, or a number that means something else.</summary>
    public static NumberChange From(Fact before, Fact after, ContentLibrary library) =>
        new(
            before.Kind == after.Kind
                ? $"{before.Label}, {Pair(before.Wording, before.Quantity, after.Wording, after.Quantity)}"
                : $"{before.Label}, {FactKinds.Said(before.Kind, before.Wording)} -> {FactKinds.Said(after.Kind, after.Wording)}",
            ValueChange.Between(before, after, library).IsLessCareful
        )
        {
            Key = after.Key,
        };

    private static NumberChange From(Written? old, Written? now, bool isWait, bool isLimit) =>
        new(
            old is null ? $"{now!.Words} is new"
                : now is null ? $"{old.Words} is gone"
                : Pair(old.Words, old.Value, now.Words, now.Value),
            old?.Value is { } was
                && now?.Value is { } isNow
                && was.IsComparableWith(isNow)
                && ((isWait && !isLimit && IsShorter(isNow, was)) || (isLimit && !isWait && IsShorter(was, isNow)))
        );

    private static bool IsShorter(Quantity one, Quantity other) =>
        one.Unit.Dimension == other.Unit.Dimension
            ? one.Min * one.Unit.Factor < other.Min * other.Unit.Factor
            : one.Max * one.Unit.Span.Most < other.Min * other.Unit.Span.Fewest;

    private static string Pair(string old, Quantity? was, string now, Quantity? isNow) =>
        was is not null && isNow is not null && was.Unit == isNow.Unit && !was.IsRange && !isNow.IsRange
            ? $"{old.Split(' ')[0]} -> {now}"
            : $"{old} -> {now}";

    private static List<Written> NumbersIn(GuardSentence sentence, ContentLibrary library)
    {
        var text = library.Expand(sentence.Text);
        var tokens = Tokenizer.WordsAndNumbers(text);
        var amounts = QuantityReader.FindIn(text, tokens);
        return
        [
            .. amounts.Select(amount => new Written(text[amount.Start..amount.End], amount.Value)),
            .. tokens
                .Where(token => token.IsNumber && !amounts.Any(amount => amount.Start <= token.Start && token.End <= amount.End))
                .Select(token => new Written(token.Text, null)),
        ];
    }

    private static List<Written> Without(List<Written> numbers, List<Written> others)
    {
        var left = others.ToList();
        return [.. numbers.Where(number => !left.Remove(number))];
    }

    private sealed record Written(string Words, Quantity? Value);
}
