using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>The format of <c>facts.yml</c>: groups of facts, each with one value.</summary>
internal static class FactsFile
{
    /// <summary>The key that holds a fact's value says what kind of fact it is.</summary>
    private static readonly (string Key, FactKind Kind)[] ValueKeys =
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

    /// <summary>The facts that can be read; each of the others is a problem.</summary>
    public static FactSheet Parse(YamlMap file)
    {
        var facts = new List<Fact>();
        foreach (var groupName in file.Keys)
        {
            if (CheckName(file, groupName) && file.Map(groupName) is { } group)
            {
                facts.AddRange(ReadGroup(groupName, group));
            }
        }

        return new FactSheet(facts);
    }

    private static IEnumerable<Fact> ReadGroup(string groupName, YamlMap group)
    {
        foreach (var name in group.Keys)
        {
            if (CheckName(group, name) && group.Map(name) is { } keys && Read($"{groupName}.{name}", group.LineOf(name), keys) is { } fact)
            {
                yield return fact;
            }
        }
    }

    private static Fact? Read(string key, int line, YamlMap keys)
    {
        var values = ValueKeys.Where(value => keys.Text(value.Key) is not null).ToList();
        if (values.Count != 1)
        {
            keys.Problems.Add("fact-value", line, $"'{key}' has {values.Count} values.", $"Give it exactly one of: {string.Join(", ", ValueKeys.Select(value => value.Key))}.");
        }

        var value = values is [var only] ? ValueUnder(only.Key, only.Kind, keys) : default;
        var fact = new Fact
        {
            Key = key,
            Kind = value.Kind,
            Label = keys.Required("label"),
            Quantity = value.Quantity,
            Grade = value.Grade,
            Wording = value.Wording ?? "",
            Basis = keys.OneOf<Basis>("basis") ?? NoBasis(key, keys),
            TopicWords = keys.List("topicWords"),
            Sources = keys.List("sources"),
            Note = keys.Text("note"),
            Line = line,
        };
        keys.RefuseOtherKeys();
        return value.Wording is null ? null : fact;
    }

    /// <summary>What a fact says; without a wording if it cannot be read.</summary>
    private static (FactKind Kind, Quantity? Quantity, EvidenceGrade? Grade, string? Wording) ValueUnder(string key, FactKind kind, YamlMap keys)
    {
        var grade = kind is FactKind.Grade ? keys.OneOf<EvidenceGrade>(key) : null;
        var quantity = kind is FactKind.Grade or FactKind.Words ? null : Number(key, keys);
        var wording = quantity?.ToString()
            ?? (grade is { } known ? YamlMap.Hyphenated(known.ToString()).Replace('-', ' ') : null)
            ?? (kind is FactKind.Words ? keys.Text(key) : null);
        return (kind, quantity, grade, wording);
    }

    private static Quantity? Number(string valueKey, YamlMap keys)
    {
        var text = keys.Text(valueKey);
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

    private static Basis NoBasis(string key, YamlMap keys)
    {
        if (!keys.Has("basis"))
        {
            keys.Problems.Add("missing-value", keys.Line, $"'{key}' does not say what it rests on.", "Add a line 'basis: ...'.");
        }

        return default;
    }

    private static bool CheckName(YamlMap map, string name)
    {
        if (Slug.TryParse(name, out _))
        {
            return true;
        }

        map.Problems.Add("fact-name", map.LineOf(name), $"'{name}' is not a name for a fact.", "Write lower-case words joined by hyphens.");
        return false;
    }
}
