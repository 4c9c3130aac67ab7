using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Care;

/// <summary>
/// The answer to one "when can I ...?": an activity from <c>activities.yml</c> with its fact from <c>facts.yml</c>.
/// </summary>
/// <param name="Activity">What the patient asks about.</param>
/// <param name="Fact">The fact that answers it; its sources and basis are in <c>facts.yml</c>.</param>
/// <param name="Condition">A condition that also has to be met, with its references in words; null if none.</param>
public sealed record ActivityAnswer(Activity Activity, Fact Fact, string? Condition)
{
    /// <summary>What to do while waiting, with its references in words; null if nothing.</summary>
    public string? Meanwhile { get; private init; }

    /// <summary>Whether the answer is a time, and not words such as "straight away".</summary>
    public bool IsTime => Fact.Quantity is { Unit.IsTime: true };

    /// <summary>The answer as a sentence without its full stop: "After 48 hours".</summary>
    public string InWords => Fact switch
    {
        _ when !IsTime => Capitals.Capitalized(Fact.Wording),
        { Kind: FactKind.AtLeast } => $"At least {Fact.Wording} after",
        { Kind: FactKind.AtMost } => $"It may be up to {Fact.Wording} after",
        _ => $"After {Fact.Wording}",
    };

    /// <summary>The condition and what to do while waiting; null if there is neither.</summary>
    public string? Note => NoteOf(Condition, Meanwhile);

    /// <summary>
    /// The answers in the order of the file. An activity whose fact is missing is left out; the checker reports it.
    /// </summary>
    public static IReadOnlyList<ActivityAnswer> From(ContentLibrary library) =>
        [.. library.Data.Activities.Select(activity => From(library, activity)).OfType<ActivityAnswer>()];

    /// <summary>The answer for one activity; null if its fact is missing.</summary>
    public static ActivityAnswer? From(ContentLibrary library, Activity activity) =>
        library.Facts.Find(activity.Fact) is { } fact
            ? new ActivityAnswer(activity, fact, activity.Condition is { } condition ? library.Expand(condition) : null)
            {
                Meanwhile = activity.Meanwhile is { } meanwhile ? library.Expand(meanwhile) : null,
            }
            : null;

    /// <summary>The answer as dates and times; null if it is words, or later than dates can hold.</summary>
    /// <param name="treatment">The end of the treatment.</param>
    /// <param name="zone">The clinic's zone.</param>
    public AnswerTime? After(DateTimeOffset treatment, TimeZoneInfo zone)
    {
        if (Fact.Quantity is not { } quantity)
        {
            return null;
        }

        // For a wait, the longer end of a range counts. Other times, such as "4 to 6 weeks" between sessions, keep both ends.
        var isWait = Fact.Kind is FactKind.Avoid or FactKind.From;
        var from = Elapsed.Since(treatment, isWait ? quantity.Max : quantity.Min, quantity.Unit, zone);
        var to = Elapsed.Since(treatment, quantity.Max, quantity.Unit, zone);
        return from is null || to is null ? null : new AnswerTime(from.Value, to.Value, IsDay: !isWait && IsWeekOrMore(quantity.Unit));
    }

    internal static string? NoteOf(string? condition, string? meanwhile) =>
        string.Join("; ", new[] { condition, meanwhile is null ? null : $"until then {meanwhile}" }.OfType<string>())
            is { Length: > 0 } note
            ? note
            : null;

    private static bool IsWeekOrMore(Unit unit) => unit.IsCalendar || unit.Factor >= 7 * 24 * 60;
}

/// <summary>When something may be done.</summary>
/// <param name="From">The earliest moment, with the clinic's UTC offset.</param>
/// <param name="To">The same moment, or the latest of a range.</param>
/// <param name="IsDay">Only the dates count: nobody plans weeks ahead to the hour.</param>
public sealed record AnswerTime(DateTimeOffset From, DateTimeOffset To, bool IsDay);
