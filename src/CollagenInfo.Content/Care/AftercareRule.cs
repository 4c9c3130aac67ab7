using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>One aftercare rule: what may be done, when, and on what condition.</summary>
/// <param name="Key">Its name, which stays the same when its number changes: the activity's id, or the fact's key if it has no
/// activity.</param>
/// <param name="Label">What it is about, with a capital: "Wear makeup". It says so if it is only for a treated scalp.</param>
/// <param name="Fact">The number behind it.</param>
/// <param name="Condition">A condition that also has to be met; null if none.</param>
/// <param name="Ends">The moment from which it may be done, with the clinic's UTC offset; null if the rule has no time.</param>
public sealed record AftercareRule(string Key, string Label, Fact Fact, string? Condition, DateTimeOffset? Ends)
{
    /// <summary>What it is called in a calendar: "makeup".</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is only for somebody whose scalp was treated.</summary>
    public bool IsForScalp { get; private init; }

    /// <summary>What to do while waiting; null if nothing.</summary>
    public string? Meanwhile { get; private init; }

    /// <summary>The condition and what to do while waiting; null if there is neither.</summary>
    public string? Note => ActivityAnswer.NoteOf(Condition, Meanwhile);

    /// <summary>It is a habit to take up then, and not only allowed.</summary>
    public bool IsHabit { get; private init; }

    /// <summary>
    /// Every rule, in the order of <c>activities.yml</c>: the activities that depend on a fact about aftercare or recovery, then
    /// each fact of the group <c>aftercare</c> that says "avoid" or "from" and has no activity. Facts without an end (how often
    /// to moisturize), about the next session or about results are not aftercare rules.
    /// </summary>
    internal static IEnumerable<AftercareRule> After(DateTimeOffset treatment, ContentLibrary library)
    {
        var zone = library.Clinic.TimeZone;
        var answers = ActivityAnswer.From(library).Where(answer => IsAftercare(answer.Fact)).ToList();
        var worded = answers.Select(answer => answer.Fact.Key).ToHashSet();
        return answers
            .Select(answer => new AftercareRule(
                answer.Activity.Id,
                LabelOf(answer.Activity),
                answer.Fact,
                answer.Condition,
                answer.After(treatment, zone)?.To
            )
            {
                Name = answer.Activity.Name ?? answer.Activity.Question,
                IsForScalp = answer.Activity.IsForScalp,
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
                    )
                    {
                        Name = fact.Label,
                    })
                    .Where(rule => rule.Ends is not null)
            );
    }

    private static string LabelOf(Activity activity) =>
        activity.IsForScalp ? $"If your scalp was treated: {activity.Question}" : Capitals.Capitalized(activity.Question);

    private static bool IsAftercare(Fact fact) =>
        fact.Key.StartsWith(ToolFacts.AftercarePrefix, StringComparison.Ordinal)
        || fact.Key.StartsWith(ToolFacts.RecoveryPrefix, StringComparison.Ordinal);
}
