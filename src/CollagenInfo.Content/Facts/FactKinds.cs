namespace CollagenInfo.Content.Facts;

/// <summary>What the values of facts mean, in the words of the desk.</summary>
public static class FactKinds
{
    /// <summary>The keys of a value in <c>facts.yml</c>, of which a fact has exactly one. The name of the key tells the kind.</summary>
    internal static IReadOnlyList<(string Key, FactKind Kind)> Keys { get; } =
    [
        ("value", FactKind.Value),
        ("range", FactKind.Value),
        ("avoid", FactKind.Avoid),
        ("from", FactKind.From),
        ("atMost", FactKind.AtMost),
        ("atLeast", FactKind.AtLeast),
        ("grade", FactKind.Grade),
        ("words", FactKind.Words),
    ];

    /// <summary>The kind that a key tells; null if no value stands behind it.</summary>
    internal static FactKind? Of(string key) => Keys.FirstOrDefault(one => one.Key == key) is { Key: not null } own ? own.Kind : null;

    /// <summary>What a value of this kind means.</summary>
    public static string WordsOf(FactKind kind) =>
        kind switch
        {
            FactKind.Avoid => "do not do it for at least this long",
            FactKind.From => "it may start after this long",
            FactKind.AtMost => "at most this",
            FactKind.AtLeast => "at least this",
            FactKind.Grade => "strength of evidence",
            FactKind.Words => "words, not a number",
            _ => "a value",
        };

    /// <summary>A value with what it means: "at least this: 6 weeks"; a plain value means nothing besides.</summary>
    internal static string Said(FactKind kind, string wording) => kind is FactKind.Value ? wording : $"{WordsOf(kind)}: {wording}";
}
