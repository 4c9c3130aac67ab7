using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>One aftercare rule: what may be done, from when, and on which condition.</summary>
/// <param name="Key">Its name, which stays when its number changes: that of the activity, or of the fact if no activity words it.</param>
/// <param name="Label">What it is about, as a sentence begins: "Wear makeup".</param>
/// <param name="Fact">The number behind it.</param>
/// <param name="Condition">What has to be true besides; null if nothing.</param>
/// <param name="Ends">The moment from which it may be done, with the offset of the clinic; null if the rule is words.</param>
public sealed record AftercareRule(string Key, string Label, Fact Fact, string? Condition, DateTimeOffset? Ends)
{
    /// <summary>What to do as long as one has to wait; null if nothing.</summary>
    public string? Meanwhile { get; private init; }

    /// <summary>What has to be true, and what to do as long as one has to wait; null if nothing.</summary>
    public string? Note => ActivityAnswer.NoteOf(Condition, Meanwhile);

    /// <summary>It is done again and again from then on.</summary>
    public bool IsHabit { get; private init; }

    /// <summary>
    /// Every rule, in the order of the file <c>activities.yml</c>: its activities that rest on a fact on aftercare or recovery,
    /// and each fact of the group <c>aftercare</c> that says "avoid" or "from" although no activity words it. Facts without an
    /// end (how often to moisturize), on the next session and on results are no aftercare rules.
    /// </summary>
    internal static IEnumerable<AftercareRule> After(DateTimeOffset treatment, ContentLibrary library)
    {
        var zone = library.Clinic.TimeZone;
        var answers = ActivityAnswer.From(library).Where(answer => IsAftercare(answer.Fact)).ToList();
        var worded = answers.Select(answer => answer.Fact.Key).ToHashSet();
        return answers
            .Select(answer => new AftercareRule(
                answer.Activity.Id,
                Capitals.Capitalized(answer.Activity.Question),
                answer.Fact,
                answer.Condition,
                answer.After(treatment, zone)?.To
            )
            {
                Meanwhile = answer.Meanwhile,
                IsHabit = answer.Activity.IsHabit,
            })
            .Where(rule => rule.Ends is not null || rule.Fact.Quantity is null)
            .Concat(
                library
                    .Facts.All.Where(fact =>
                        fact.Kind is FactKind.Avoid or FactKind.From
                        && fact.Key.StartsWith(ToolFacts.AftercarePrefix, StringComparison.Ordinal)
                        && !worded.Contains(fact.Key)
                    )
                    .OrderBy(fact => fact.Line)
                    .Select(fact => new AftercareRule(
                        fact.Key,
                        fact.Label,
                        fact,
                        null,
                        Elapsed.Since(treatment, fact.Quantity!.Max, fact.Quantity.Unit, zone)
                    ))
                    .Where(rule => rule.Ends is not null)
            );
    }

    private static bool IsAftercare(Fact fact) =>
        fact.Key.StartsWith(ToolFacts.AftercarePrefix, StringComparison.Ordinal)
        || fact.Key.StartsWith(ToolFacts.RecoveryPrefix, StringComparison.Ordinal);
}
