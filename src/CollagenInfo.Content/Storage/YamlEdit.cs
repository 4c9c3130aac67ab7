using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>
/// The text of a data file with one thing changed, or why that cannot be done. Everything else stays, byte for byte: comments, order,
/// line ends, a byte order mark. The result is read again, and given only if exactly the intended keys differ.
/// </summary>
/// <remarks>A path is the keys from the outside in; an item of a list is named by its number, from 0.</remarks>
public sealed record YamlEdit
{
    private const string AsText = "Use \"Edit as text\".";

    private YamlEdit() { }

    /// <summary>The whole text after the change; null if it was refused.</summary>
    public string? Text { get; private init; }

    /// <summary>Why the change was refused, in words for whoever wanted it; null if it was not.</summary>
    public string? Refusal { get; private init; }

    /// <summary>The line to look at if the change was refused, from 1.</summary>
    public int Line { get; private init; }

    /// <summary>Writes another value in place of one.</summary>
    public static YamlEdit Set(string text, IReadOnlyList<string> path, string value) => Edit(text, tree =>
        {
            if (tree.Find(path) is not { } node)
            {
                return Missing(path);
            }

            if (node is not YamlScalarNode scalar || IsSpecial(tree, scalar))
            {
                return Special(node, path);
            }

            var start = YamlTree.StartOf(scalar);
            var written = YamlValue.Write(value, scalar.Style, IsInBrackets(tree, path));
            return new Splice(start, (int)scalar.End.Index, tree.Text[..start].EndsWith(':') ? " " + written : written, values =>
                values[YamlTree.NameOf(path)] = value
            );
        });

    /// <summary>Writes another list of texts in place of one in brackets.</summary>
    public static YamlEdit SetList(string text, IReadOnlyList<string> path, IReadOnlyList<string> items) => Edit(text, tree =>
        {
            if (tree.Find(path) is not { } node)
            {
                return Missing(path);
            }

            return node is YamlSequenceNode && tree.IsInBrackets(node) && tree.EndOf(node) is { } end && !tree.HasComment(node, end)
                ? new Splice(YamlTree.StartOf(node), end, Listed(items), values =>
                {
                    RemoveBelow(values, path);
                    AddItems(values, path, items);
                })
                : Special(node, path);
        });

    /// <summary>Adds a key with a value behind the last key of a group; an empty path is the file itself.</summary>
    public static YamlEdit Add(string text, IReadOnlyList<string> group, string key, string value) =>
        AddKey(text, group, key, YamlValue.Write(value), values => values[YamlTree.NameOf([.. group, key])] = value);

    /// <summary>Adds a key with a list of texts behind the last key of a group; an empty path is the file itself.</summary>
    public static YamlEdit AddList(string text, IReadOnlyList<string> group, string key, IReadOnlyList<string> items) =>
        AddKey(text, group, key, Listed(items), values => AddItems(values, [.. group, key], items));

    /// <summary>Adds a key with keys of its own behind the last key of a group; an empty path is the file itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="group">The path of the group.</param>
    /// <param name="key">The name of the new key.</param>
    /// <param name="keys">Its keys with their values.</param>
    /// <param name="isOnOneLine">Whether they stand on its line, in braces, and not below it.</param>
    public static YamlEdit AddKeys(
        string text,
        IReadOnlyList<string> group,
        string key,
        IReadOnlyList<(string Key, string Value)> keys,
        bool isOnOneLine
    ) =>
        AddLines(
            text,
            group,
            key,
            isOnOneLine
                ? [$": {{ {string.Join(", ", keys.Select(pair => $"{pair.Key}: {YamlValue.Write(pair.Value, isInBrackets: true)}"))} }}"]
                : [":", .. keys.Select(pair => $"  {pair.Key}: {YamlValue.Write(pair.Value)}")],
            values =>
            {
                foreach (var pair in keys)
                {
                    values[YamlTree.NameOf([.. group, key, pair.Key])] = pair.Value;
                }
            }
        );

    /// <summary>
    /// Adds a group of keys behind another group; with an empty line between them if the others have one.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="behind">The path of the group that comes before it.</param>
    /// <param name="key">The name of the new group.</param>
    /// <param name="keys">Its keys with their values.</param>
    public static YamlEdit AddGroup(
        string text,
        IReadOnlyList<string> behind,
        string key,
        IReadOnlyList<(string Key, string Value)> keys
    ) => Edit(text, tree =>
        {
            string[] parent = [.. behind.SkipLast(1)];
            if (tree.Find(parent) is not YamlMappingNode group || tree.Find(behind) is not YamlMappingNode before || keys.Count == 0)
            {
                return Missing(behind);
            }

            if (group.Children.ContainsKey(key))
            {
                return Twice(group, key);
            }

            if (tree.IsInBrackets(before) || tree.EndOf(before) is not { } end)
            {
                return Special(before, behind);
            }

            var indent = YamlTree.Indent(YamlTree.KeyNode(group, behind[^1]));
            var inner = YamlTree.Indent(before);
            var at = tree.LineEnd(end);
            return new Splice(
                at,
                at,
                tree.Lines(
                    at,
                    [
                        .. Enumerable.Repeat("", tree.HasEmptyLines(group) ? 1 : 0),
                        $"{indent}{YamlValue.Write(key)}:",
                        .. keys.Select(pair => $"{inner}{YamlValue.Write(pair.Key)}: {YamlValue.Write(pair.Value)}"),
                    ]
                ),
                values =>
                {
                    foreach (var pair in keys)
                    {
                        values[YamlTree.NameOf([.. parent, key, pair.Key])] = pair.Value;
                    }
                }
            );
        });

    /// <summary>Adds a text behind the last item of a list.</summary>
    public static YamlEdit AddItem(string text, IReadOnlyList<string> list, string value) => Edit(text, tree =>
        {
            if (tree.Find(list) is not { } node)
            {
                return Missing(list);
            }

            if (node is not YamlSequenceNode { Children: var items } || items.Any(item => item is not YamlScalarNode))
            {
                return Special(node, list);
            }

            void Expect(IDictionary<string, string> values)
            {
                values.Remove(YamlTree.NameOf(list));
                values[YamlTree.NameOf([.. list, FormattableString.Invariant($"{items.Count}")])] = value;
            }

            var style = items.LastOrDefault() is YamlScalarNode { Style: var last } ? last : ScalarStyle.Plain;
            var written = YamlValue.Write(value, style, tree.IsInBrackets(node));
            if (tree.IsInBrackets(node))
            {
                var at = items.Count == 0 ? YamlTree.StartOf(node) + 1 : (int)items[^1].End.Index;
                return new Splice(at, at, items.Count == 0 ? written : $", {written}", Expect);
            }

            var start = YamlTree.StartOf(items[^1]);
            var end = tree.LineEnd((int)items[^1].End.Index);
            return new Splice(end, end, tree.Lines(end, [tree.Text[tree.LineStart(start)..start] + written]), Expect);
        });

    /// <summary>Removes a key with all that stands below it, and the comment behind it; comments above it stay.</summary>
    public static YamlEdit Remove(string text, IReadOnlyList<string> path) => Edit(text, tree =>
        {
            if (tree.Find(path.SkipLast(1)) is not YamlMappingNode group || tree.Find(path) is not { } node)
            {
                return Missing(path);
            }

            var key = YamlTree.KeyNode(group, path[^1]);
            var start = tree.LineStart(YamlTree.StartOf(key));
            if (
                tree.EndOf(node) is not { } last
                || (group.Children.Count == 1 && path.Count > 1)
                || IsSpecial(tree, node)
                || !string.IsNullOrWhiteSpace(tree.Text[start..YamlTree.StartOf(key)])
            )
            {
                return Special(key, path);
            }

            var lines = tree.WithEmptyLine(start, tree.LineEnd(Math.Max(last, (int)key.End.Index)));
            return new Splice(lines.Start, lines.End, "", values => RemoveBelow(values, path));
        });

    /// <summary>Another change of the result; a refusal stays one.</summary>
    internal YamlEdit Then(Func<string, YamlEdit> next) => Text is { } text ? next(text) : this;

    /// <summary>The texts of a file by their paths; null if it cannot be read.</summary>
    internal static IEnumerable<(string[] Path, string Value)>? ValuesIn(string text) =>
        YamlTree
            .Parse(text.TrimStart(YamlTree.ByteOrderMark), new ProblemList(""))
            ?.Values()
            .Select(value => (YamlTree.PathOf(value.Key), value.Value));

    /// <summary>The same refusal, in a file in which other lines come before the text.</summary>
    internal YamlEdit Below(int lines) => this with { Line = Line == 0 ? 0 : Line + lines };

    /// <summary>The same text between others.</summary>
    internal YamlEdit Between(string before, string after) => this with { Text = Text is null ? null : before + Text + after };

    /// <summary>An edit that cannot be made.</summary>
    /// <param name="refusal">Why, in words for whoever wanted it.</param>
    /// <param name="line">The line to look at, from 1.</param>
    public static YamlEdit Refused(string refusal, int line = 1) => new() { Refusal = refusal, Line = line };

    /// <summary>An edit that gives a text.</summary>
    public static YamlEdit Done(string text) => new() { Text = text };

    private static YamlEdit AddKey(
        string text,
        IReadOnlyList<string> path,
        string key,
        string written,
        Action<IDictionary<string, string>> expect
    ) => AddLines(text, path, key, [$": {written}"], expect);

    /// <summary>Adds a key behind the last one of a group, with all that stands behind its name and below it.</summary>
    internal static YamlEdit AddLines(
        string text,
        IReadOnlyList<string> path,
        string key,
        IReadOnlyList<string> lines,
        Action<IDictionary<string, string>> expect
    ) => Edit(text, tree =>
        {
            if (tree.Find(path) is not YamlMappingNode group)
            {
                return Missing(path);
            }

            if (group.Children.ContainsKey(key))
            {
                return Twice(group, key);
            }

            if (group.Children.Count > 0 && (tree.IsInBrackets(group) || tree.EndOf(group) is null))
            {
                return Special(group, path);
            }

            var at = group.Children.Count == 0 ? tree.Text.Length : tree.LineEnd(tree.EndOf(group)!.Value);
            var indent = group.Children.Count == 0 ? "" : YamlTree.Indent(group);
            return new Splice(
                at,
                at,
                tree.Lines(at, [$"{indent}{YamlValue.Write(key)}{lines[0]}", .. lines.Skip(1).Select(line => indent + line)]),
                values =>
                {
                    values.Remove(YamlTree.NameOf(path));
                    expect(values);
                }
            );
        });

    /// <summary>Changes a text by a plan, and reads the result again.</summary>
    internal static YamlEdit Edit(string text, Func<YamlTree, Plan> find)
    {
        var yaml = text.TrimStart(YamlTree.ByteOrderMark);
        var problems = new ProblemList("");
        if (YamlTree.Parse(yaml, problems) is not { } tree)
        {
            return Refused($"This file cannot be read, so nothing was changed: {problems.All[0].Message} {AsText}", problems.All[0].Line);
        }

        var plan = find(tree);
        if (plan is not Splice splice)
        {
            return Refused(((Objection)plan).Message, ((Objection)plan).Line);
        }

        var changed = $"{yaml[..splice.Start]}{splice.Written}{yaml[splice.End..]}";
        var expected = tree.Values().ToDictionary();
        splice.Expect(expected);
        return
            YamlTree.Parse(changed, new ProblemList(""))?.Values() is { } read
            && read.Count == expected.Count
            && expected.All(value => read.TryGetValue(value.Key, out var found) && found == value.Value)
            ? Done(text[..^yaml.Length] + changed)
            : Refused($"This line is written in a way that cannot be changed here. {AsText}", yaml.AsSpan(0, splice.Start).Count('\n') + 1);
    }

    private static string Listed(IEnumerable<string> items) =>
        $"[{string.Join(", ", items.Select(item => YamlValue.Write(item, isInBrackets: true)))}]";

    internal static void AddItems(IDictionary<string, string> values, IReadOnlyList<string> path, IReadOnlyList<string> items)
    {
        foreach (var (at, item) in items.Index())
        {
            values[YamlTree.NameOf([.. path, FormattableString.Invariant($"{at}")])] = item;
        }

        if (items.Count == 0)
        {
            values[YamlTree.NameOf(path)] = "[]";
        }
    }

    internal static void RemoveBelow(IDictionary<string, string> values, IReadOnlyList<string> path)
    {
        foreach (var name in values.Keys.Where(name => YamlTree.PathOf(name).Take(path.Count).SequenceEqual(path)).ToList())
        {
            values.Remove(name);
        }
    }

    private static bool IsInBrackets(YamlTree tree, IReadOnlyList<string> path) =>
        Enumerable.Range(0, path.Count).Any(length => tree.IsInBrackets(tree.Find(path.Take(length))!));

    /// <summary>A text over several lines behind | or &gt;, or one that other places of the file refer to.</summary>
    internal static bool IsSpecial(YamlTree tree, YamlNode node) =>
        node is YamlScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded }
        || !node.Anchor.IsEmpty
        || (YamlTree.StartOf(node) < tree.Text.Length && tree.Text[YamlTree.StartOf(node)] is '&' or '!');

    internal static Objection Special(YamlNode node, IEnumerable<string> path) =>
        new($"'{string.Join(", ", path)}' is written in a way that cannot be changed here. {AsText}", ProblemList.LineOf(node));

    internal static Objection Missing(IEnumerable<string> path) =>
        new($"'{string.Join(", ", path)}' is not in this file any more. Open the file again.", 1);

    private static Objection Twice(YamlMappingNode group, string key) =>
        new($"'{key}' is there already. Choose another name.", ProblemList.LineOf(YamlTree.KeyNode(group, key)));

    internal abstract record Plan;

    internal sealed record Objection(string Message, int Line) : Plan;

    /// <summary>What to write in place of a part of the text, and what the texts of the file are then.</summary>
    internal sealed record Splice(int Start, int End, string Written, Action<IDictionary<string, string>> Expect) : Plan;
}
