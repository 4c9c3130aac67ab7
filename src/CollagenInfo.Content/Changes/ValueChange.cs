using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Changes;

/// <summary>What another value of a number means: whether it is less careful, and how it compares with the one before.</summary>
public sealed record ValueChange
{
    private ValueChange(bool isChanged, bool isOnlyOtherWords, bool isLessCareful, string? compared) =>
        (IsChanged, IsOnlyOtherWords, IsLessCareful, Compared) = (isChanged, isOnlyOtherWords, isLessCareful, compared);

    /// <summary>Whether readers read something else.</summary>
    public bool IsChanged { get; }

    /// <summary>Whether it is the same time or amount in other words, as 48 hours and 2 days are.</summary>
    public bool IsOnlyOtherWords { get; }

    /// <summary>
    /// Whether patients are told to be less careful: to wait a shorter time, or to expect something for a longer one before they get help.
    /// </summary>
    public bool IsLessCareful { get; }

    /// <summary>How it compares with the one before: "Twice as long as before."; null if that is not to be said.</summary>
    public string? Compared { get; }

    /// <summary>Compares two values of one fact.</summary>
    /// <param name="before">The fact now.</param>
    /// <param name="after">The same fact with another value.</param>
    /// <param name="library">What the site says, for what the fact is used.</param>
    public static ValueChange Between(Fact before, Fact after, ContentLibrary library)
    {
        var isChanged = before.Wording != after.Wording;
        if (before.Quantity is not { } old || after.Quantity is not { } now || !old.IsComparableWith(now))
        {
            return new ValueChange(isChanged, false, false, GradeOf(before.Grade, after.Grade));
        }

        if (old.Agrees(now))
        {
            var same = old.Unit.IsTime ? "The same time in other words." : "The same amount in other words.";
            return new ValueChange(isChanged, isChanged, false, isChanged ? same : null);
        }

        var (lower, upper) = (Order(old, old.Min, now, now.Min), Order(old, old.Max, now, now.Max));
        return new ValueChange(
            isChanged,
            isOnlyOtherWords: false,
            (IsWait(before, library) && (lower < 0 || upper < 0)) || (IsLimit(before, library) && (lower > 0 || upper > 0)),
            WordsOf(old, now, lower, upper)
        );
    }

    private static bool IsWait(Fact fact, ContentLibrary library) =>
        fact.Kind is FactKind.Avoid or FactKind.From or FactKind.AtLeast
        || library.Data.Suitability.Any(item => item.Wait == fact.Key)
        || library.Data.Activities.Any(activity => activity.Before == fact.Key);

    /// <summary>The most of something, or the end of a time after which a sign needs help sooner.</summary>
    private static bool IsLimit(Fact fact, ContentLibrary library) =>
        fact.Kind is FactKind.AtMost
        || library.Data.Symptoms.Any(symptom =>
            symptom.Steps.Zip(symptom.Steps.Skip(1)).Any(step => IsOf(fact, step.First.Until) && step.Second.Is > step.First.Is)
        );

    /// <summary>Whether a reference is to the fact, or to one end of it.</summary>
    private static bool IsOf(Fact fact, string? reference) =>
        reference == fact.Key || reference == fact.Key + ".min" || reference == fact.Key + ".max";

    /// <summary>Less than zero if the new number is smaller; zero if they may be the same, as 3 months and 13 weeks are.</summary>
    private static int Order(Quantity old, decimal before, Quantity now, decimal after) =>
        after * now.Unit.Span.Most < before * old.Unit.Span.Fewest ? -1
        : after * now.Unit.Span.Fewest > before * old.Unit.Span.Most ? 1
        : 0;

    private static string WordsOf(Quantity old, Quantity now, int lower, int upper)
    {
        var (more, less, times) = old.Unit.IsTime ? ("Longer", "Shorter", "long") : ("More", "Less", "much");
        return (lower, upper) switch
        {
            _ when RatioOf(old, now) is { } ratio => $"{ratio} as {times} as before.",
            ( < 0, > 0) => "A wider range than before.",
            ( > 0, < 0) => "A narrower range than before.",
            ( >= 0, >= 0) => $"{more} than before.",
            _ => $"{less} than before.",
        };
    }

    /// <summary>"Twice", "Half", "3 times": only where both ends are exactly that.</summary>
    private static string? RatioOf(Quantity old, Quantity now)
    {
        if (old.Unit.Dimension != now.Unit.Dimension || old.Min == 0 || old.Unit.Dimension is "temperature")
        {
            return null;
        }

        var (lower, upper) = (
            now.Min * now.Unit.Factor / (old.Min * old.Unit.Factor),
            now.Max * now.Unit.Factor / (old.Max * old.Unit.Factor)
        );
        return lower != upper ? null
            : lower == 2 ? "Twice"
            : lower == 0.5m ? "Half"
            : lower is > 2 and <= 100 && lower == decimal.Truncate(lower) ? string.Create(CultureInfo.InvariantCulture, $"{lower:0} times")
            : null;
    }

    private static string? GradeOf(EvidenceGrade? old, EvidenceGrade? now) =>
        old is null || now is null || old == now ? null
        : now > old ? "Stronger evidence than before."
        : "Weaker evidence than before.";
}
