using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The value of a fact in <c>facts.yml</c>.</summary>
/// <param name="Kind">What the number means.</param>
/// <param name="Quantity">The number; null for a grade and for words.</param>
/// <param name="Grade">The strength of evidence; null unless <paramref name="Kind"/> is a grade.</param>
/// <param name="Wording">Its wording; null if the value cannot be read.</param>
internal sealed record FactValue(FactKind Kind, Quantity? Quantity, EvidenceGrade? Grade, string? Wording)
{
    /// <summary>The longest that a time given only in words can last; null if not known.</summary>
    public Quantity? Latest { get; private init; }

    /// <summary>Parses the one value of a fact.</summary>
    public static FactValue Read(string key, int line, YamlMap keys)
    {
        var values = FactKinds.Keys.Where(value => keys.Text(value.Key) is not null).ToList();
        if (values.Count != 1)
        {
            keys.Problems.Add(
                "fact-value",
                line,
                $"'{key}' has {values.Count} values.",
                $"Give it exactly one of: {string.Join(", ", FactKinds.Keys.Select(value => value.Key))}."
            );
        }

        var value = values is [var only] ? Under(only.Key, only.Kind, keys) : new FactValue(default, null, null, null);
        return value with { Latest = LatestOf(value, keys) };
    }

    private static FactValue Under(string key, FactKind kind, YamlMap keys)
    {
        var grade = kind is FactKind.Grade ? keys.OneOf<EvidenceGrade>(key) : null;
        var quantity = kind is FactKind.Grade or FactKind.Words ? null : Number(key, keys);
        var wording = quantity?.ToString()
            ?? (grade is { } known ? YamlMap.Hyphenated(known.ToString()).Replace('-', ' ') : null)
            ?? (kind is FactKind.Words ? keys.Text(key) : null);
        return new FactValue(kind, quantity, grade, wording);
    }

    /// <summary>Only a value in words needs it: a number tells its own end.</summary>
    private static Quantity? LatestOf(FactValue value, YamlMap keys)
    {
        if (keys.Text("latest") is null || Number("latest", keys) is not { } latest)
        {
            return null;
        }

        if (value.Kind is FactKind.Words && latest is { Unit.IsTime: true, IsRange: false, Min: > 0 })
        {
            return latest;
        }

        keys.Problems.Add(
            "fact-value",
            keys.LineOf("latest"),
            value.Kind is FactKind.Words
                ? $"'{latest}' is not one time."
                : "Only 'words' may have a latest end: a number says itself when it is over.",
            value.Kind is FactKind.Words ? "Write one number with a unit of time, like '24 hours'." : "Remove the line 'latest'."
        );
        return null;
    }

    private static Quantity? Number(string valueKey, YamlMap keys)
    {
        var text = keys.Name(valueKey);
        if (!Quantity.TryParse(text, out var quantity))
        {
            keys.Problems.Add(
                "quantity",
                keys.LineOf(valueKey),
                $"'{text}' is not a number with a unit.",
                $"Write it like '48 hours' or '3 to 6 sessions', the smaller number first. Units: {string.Join(", ", Unit.Names)}.");
        }

        return quantity;
    }
}
