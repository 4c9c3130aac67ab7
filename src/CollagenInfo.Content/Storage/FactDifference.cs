using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>What differs between two texts of <c>facts.yml</c>, in the words of the form of a number.</summary>
public static class FactDifference
{
    private const string Label = "label";
    private const string Value = "value";

    /// <summary>What the desk calls the keys of a number besides its value.</summary>
    internal static IReadOnlyDictionary<string, string> Labels { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [Label] = "Name",
            ["latest"] = "When it is over at the latest",
            ["basis"] = "It rests on",
            ["sources"] = "Sources",
            ["note"] = "Note for staff",
            ["answer"] = "Answer in the search",
            ["article"] = "Page with the whole advice",
            ["topicWords"] = "Words by which it is known",
            ["byUnit"] = "Is it meant by its unit alone?",
            ["product"] = "Worked out from",
            ["follows"] = "Depends on",
        };

    /// <summary>What differs, number by number, in the order of the text after; none if a text cannot be read.</summary>
    public static IReadOnlyList<FieldChange> Between(string before, string after) =>
        [.. ChangesBetween(before, after).Select(change => change.Field)];

    /// <summary>What those numbers are called that differ.</summary>
    public static IReadOnlyList<string> LabelsBetween(string before, string after) =>
        [.. ChangesBetween(before, after).Select(change => change.Label).Distinct()];

    private static IEnumerable<(string Label, FieldChange Field)> ChangesBetween(string before, string after)
    {
        if (YamlEdit.ValuesIn(before) is not { } old || YamlEdit.ValuesIn(after) is not { } now)
        {
            yield break;
        }

        var (was, comes) = (ByNumber(old), ByNumber(now));
        foreach (var key in comes.Keys.Concat(was.Keys.Where(key => !comes.ContainsKey(key))))
        {
            var (first, second) = (was.GetValueOrDefault(key, []), comes.GetValueOrDefault(key, []));
            var label = second.GetValueOrDefault(Label) ?? first.GetValueOrDefault(Label) ?? key;
            var isWhole = first.Count == 0 || second.Count == 0;
            foreach (var field in second.Keys.Concat(first.Keys.Where(field => !second.ContainsKey(field))))
            {
                var (said, says) = (first.GetValueOrDefault(field, ""), second.GetValueOrDefault(field, ""));
                if (said != says && !(isWhole && field == Label))
                {
                    yield return (label, new FieldChange(NameOf(label, field), said, says));
                }
            }
        }
    }

    private static string NameOf(string label, string field) =>
        field == Value ? label : $"{label}: {Labels.GetValueOrDefault(field, field)}";

    /// <summary>A value with what it means; a name out of a list of few is written with hyphens.</summary>
    private static string InWords(string key, string value)
    {
        var said = key is "basis" or "grade" ? value.Replace('-', ' ') : value;
        return FactKinds.Of(key) is { } kind ? FactKinds.Said(kind, said) : said;
    }

    /// <summary>What each number says by its keys, the texts of a list together. Its value is one, whatever key tells its kind.</summary>
    private static Dictionary<string, Dictionary<string, string>> ByNumber(IEnumerable<(string[] Path, string Value)> values) =>
        values
            .Where(value => value.Path.Length > 2)
            .GroupBy(value => $"{value.Path[0]}.{value.Path[1]}", StringComparer.Ordinal)
            .ToDictionary(
                number => number.Key,
                number =>
                    number
                        .GroupBy(one => FactKinds.Of(one.Path[2]) is null ? one.Path[2] : Value, StringComparer.Ordinal)
                        .ToDictionary(
                            field => field.Key,
                            field => string.Join(", ", field.Select(one => InWords(one.Path[2], one.Value))),
                            StringComparer.Ordinal
                        ),
                StringComparer.Ordinal
            );
}
