namespace CollagenInfo.Content.Facts;

/// <summary>A fact that code reads by its key, and the kind of value that the code needs.</summary>
/// <param name="Key">Its key in <c>facts.yml</c>; if it changes there, the code has to change too.</param>
/// <param name="Example">A value that fits, as a line of <c>facts.yml</c>: "avoid: 2 weeks".</param>
/// <param name="Fits">Whether a fact has such a value.</param>
public sealed record ToolFact(string Key, string Example, Func<Fact, bool> Fits)
{
    internal static ToolFact AvoidTime(string key) => Time(key, "avoid: 2 weeks", FactKind.Avoid);

    internal static ToolFact StartTime(string key) => Time(key, "from: 24 hours", FactKind.From);

    /// <summary>The shortest time that is safe: less is not enough, more is.</summary>
    internal static ToolFact LeastTime(string key) => Time(key, "value: 4 weeks", FactKind.Value, FactKind.AtLeast);

    internal static ToolFact AnyTime(string key) => Time(key, "range: 1 to 3 days", FactKind.Value, FactKind.AtMost, FactKind.AtLeast);

    /// <summary>A time, or words for one with the latest that it can be over.</summary>
    internal static ToolFact TimeOrWords(string key) =>
        new(key, "value: 24 hours", fact => (fact.Quantity ?? fact.Latest) is { Unit.IsTime: true });

    internal static ToolFact Sessions(string key) =>
        new(key, "range: 3 to 6 sessions", fact => fact is { Kind: FactKind.Value, Quantity.Unit.Plural: "sessions" });

    internal static ToolFact Price(string key) =>
        new(key, "range: 200 to 700 USD", fact => fact is { Kind: FactKind.Value, Quantity.Unit.IsMoney: true });

    internal static ToolFact Grade(string key) => new(key, "grade: low", fact => fact.Grade is not null);

    /// <summary>A needle length, or words if there is no length to give; the picture then shows the words.</summary>
    internal static ToolFact Length(string key) =>
        new(key, "range: 0.5 to 1.5 mm", fact => fact is { Kind: FactKind.Words } or { Quantity.Unit.Dimension: "length" });

    private static ToolFact Time(string key, string example, params FactKind[] kinds) =>
        new(key, example, fact => kinds.Contains(fact.Kind) && fact.Quantity is { Unit.IsTime: true });
}
