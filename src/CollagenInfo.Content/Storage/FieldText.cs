using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>The value of a field as a form shows it, and as it comes back.</summary>
internal static class FieldText
{
    private const string Comma = ", ";

    /// <summary>The value in the file. A list of words has commas between them, unless one of them has a comma itself.</summary>
    public static string Of(FileField field, YamlNode node) =>
        node switch
        {
            YamlScalarNode { Value: "yes" } when field.Kind is FieldKind.Flag => "true",
            YamlScalarNode { Value: "no" } when field.Kind is FieldKind.Flag => "false",
            YamlScalarNode scalar => scalar.Value ?? "",
            YamlSequenceNode list => Joined(field, [.. list.Children.OfType<YamlScalarNode>().Select(item => item.Value ?? "")]),
            _ => "",
        };

    /// <summary>Whether two texts say the same: browsers end lines in their own way.</summary>
    public static bool IsSame(string one, string other) => Plain(one) == Plain(other);

    /// <summary>What was typed, without what nobody means: spaces at its ends, and line breaks in a text that has no lines.</summary>
    public static string Typed(FileField field, string typed) =>
        field.Kind is FieldKind.Lines or FieldKind.List ? Plain(typed) : typed.ReplaceLineEndings(" ").Trim();

    /// <summary>The items of a list that was typed.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="before">What the form showed: if it had one item on a line, a comma parts nothing.</param>
    public static IReadOnlyList<string> Items(FileField field, string typed, string before) =>
        typed.Split(
            field.Kind is FieldKind.Lines || before.ReplaceLineEndings("\n").Contains('\n', StringComparison.Ordinal)
                ? ['\n']
                : ['\n', ','],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );

    private static string Joined(FileField field, IReadOnlyList<string> items) =>
        field.Kind is FieldKind.Lines || items.Any(item => item.Contains(',', StringComparison.Ordinal))
            ? string.Join('\n', items) + (items.Count == 1 && field.Kind is FieldKind.List ? "\n" : "")
            : string.Join(Comma, items);

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}
