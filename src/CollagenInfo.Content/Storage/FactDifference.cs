namespace CollagenInfo.Content.Storage;

/// <summary>What differs between two texts of <c>facts.yml</c>, in the words of the form of a number.</summary>
public static class FactDifference
{
    private const string Label = "label";

    /// <summary>What the form calls the keys of a number besides its value.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [Label] = "Name",
        ["basis"] = "It rests on",
        ["sources"] = "Sources",
        ["note"] = "Note for staff",
        ["answer"] = "Answer in the search",
        ["article"] = "Page with the whole advice",
        ["topicWords"] = "Words by which it is known",
        ["product"] = "Worked out from",
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
        FactValue.Keys.Contains(field) ? label : $"{label}: {Fields.GetValueOrDefault(field, field)}";

    /// <summary>A name out of a list of few is written with hyphens.</summary>
    private static string InWords(string field, string value) => field is "basis" or "grade" ? value.Replace('-', ' ') : value;

    /// <summary>The values of each number by their keys, those of a list together.</summary>
    private static Dictionary<string, Dictionary<string, string>> ByNumber(IEnumerable<(string[] Path, string Value)> values) =>
        values
            .Where(value => value.Path.Length > 2)
            .GroupBy(value => $"{value.Path[0]}.{value.Path[1]}", StringComparer.Ordinal)
            .ToDictionary(
                number => number.Key,
                number =>
                    number
                        .GroupBy(value => value.Path[2], StringComparer.Ordinal)
                        .ToDictionary(
                            field => field.Key,
                            field => string.Join(", ", field.Select(value => InWords(field.Key, value.Value))),
                            StringComparer.Ordinal
                        ),
                StringComparer.Ordinal
            );
}
