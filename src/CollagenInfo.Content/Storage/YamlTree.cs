using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>YAML with the places of its parts in the text; a path is the keys from the outside in, or numbers of items.</summary>
internal sealed class YamlTree
{
    /// <summary>No key has this sign.</summary>
    private const char BetweenKeys = '\u001f';

    /// <summary>The parser does not count it, and it may stand at the very beginning only.</summary>
    public const char ByteOrderMark = '\ufeff';

    private YamlTree(string text, YamlMappingNode root) => (Text, Root) = (text, root);

    public string Text { get; }

    public YamlMappingNode Root { get; }

    /// <summary>Reads a text without a byte order mark; null, with a problem, if it cannot be read.</summary>
    public static YamlTree? Parse(string text, ProblemList problems) =>
        YamlText.Read(text, problems, mayBeEmpty: true) is { } root ? new YamlTree(text, root) : null;

    public static string NameOf(IEnumerable<string> path) => string.Join(BetweenKeys, path);

    public static string[] PathOf(string name) => name.Split(BetweenKeys);

    /// <summary>The part at a path; null if there is none.</summary>
    public YamlNode? Find(IEnumerable<string> path) => path.Aggregate<string, YamlNode?>(Root, Child);

    /// <summary>Every text by the name of its path; an empty list or group counts as one.</summary>
    public IReadOnlyDictionary<string, string> Values()
    {
        var values = new Dictionary<string, string>();
        Add(Root, []);
        return values;

        void Add(YamlNode node, IReadOnlyList<string> path)
        {
            switch (node)
            {
                case YamlScalarNode scalar:
                    values[NameOf(path)] = scalar.Value ?? "";
                    break;
                case YamlSequenceNode { Children.Count: > 0 } list:
                    foreach (var (at, item) in list.Children.Index())
                    {
                        Add(item, [.. path, FormattableString.Invariant($"{at}")]);
                    }

                    break;
                case YamlMappingNode { Children.Count: > 0 } map:
                    foreach (var (key, value) in map.Children)
                    {
                        Add(value, [.. path, KeyOf(key)]);
                    }

                    break;
                case not null when path.Count > 0:
                    values[NameOf(path)] = node is YamlSequenceNode ? "[]" : "{}";
                    break;
            }
        }
    }

    /// <summary>The place of the key of a group.</summary>
    public static YamlNode KeyNode(YamlMappingNode group, string key) => group.Children.Keys.First(node => KeyOf(node) == key);

    public static int StartOf(YamlNode node) => (int)node.Start.Index;

    /// <summary>
    /// Where a part ends. The parser tells it of texts only, so it is the end of the last text inside, or the bracket behind that; null
    /// if there is none.
    /// </summary>
    public int? EndOf(YamlNode node) =>
        node switch
        {
            YamlScalarNode scalar => (int)scalar.End.Index,
            YamlSequenceNode list => EndOf(list, list.Children.LastOrDefault()),
            YamlMappingNode map => EndOf(map, map.Children.Count == 0 ? null : map.Children.Last().Value),
            _ => null,
        };

    /// <summary>Whether a list or group stands in brackets.</summary>
    public bool IsInBrackets(YamlNode node) => StartOf(node) < Text.Length && Text[StartOf(node)] is '[' or '{';

    private int? EndOf(YamlNode node, YamlNode? last)
    {
        if (!IsInBrackets(node))
        {
            return last is null ? null : EndOf(last);
        }

        for (var at = last is null ? StartOf(node) + 1 : EndOf(last); at < Text.Length; at++)
        {
            switch (Text[at.Value])
            {
                case ']' or '}':
                    return at + 1;
                case '#':
                    at = LineEnd(at.Value) - 1;
                    break;
                case not (',' or ' ' or '\t' or '\r' or '\n'):
                    return null;
            }
        }

        return null;
    }

    /// <summary>The beginning of the line of a place.</summary>
    public int LineStart(int at) => at == 0 ? 0 : Text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>The place behind the end of the line of a place.</summary>
    public int LineEnd(int at) => at < Text.Length && Text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : Text.Length;

    /// <summary>The spaces before a key, or before the keys of a group.</summary>
    public static string Indent(YamlNode node) => new(' ', (int)node.Start.Column - 1);

    /// <summary>Lines to write at a place between two lines, or at the end of the text.</summary>
    public string Lines(int at, IEnumerable<string> lines)
    {
        var lineEnd = Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var written = string.Join(lineEnd, lines);
        return at > 0 && Text[at - 1] != '\n' ? lineEnd + written : written + lineEnd;
    }

    /// <summary>Whether there is an empty line between the first two parts of a group or list.</summary>
    public bool HasEmptyLines(YamlNode group)
    {
        if (CountOf(group) < 2 || BlockOf(group, 0) is not { } one || BlockOf(group, 1) is not { } other || other.Start < one.End)
        {
            return false;
        }

        return Text[LineEnd(one.End)..other.Start].Split('\n').SkipLast(1).Any(string.IsNullOrWhiteSpace);
    }

    /// <summary>How many keys or items there are right in a group or list.</summary>
    public static int CountOf(YamlNode group) =>
        group switch
        {
            YamlMappingNode map => map.Children.Count,
            YamlSequenceNode list => list.Children.Count,
            _ => 0,
        };

    /// <summary>
    /// The whole lines of one part of a group or list, without the last line end; with the comment right above it, if it is not the
    /// first. Null if it does not stand on lines of its own.
    /// </summary>
    public (int Start, int End)? BlockOf(YamlNode group, int at)
    {
        var (node, last) = group switch
        {
            YamlMappingNode map when at < map.Children.Count => (map.Children[at].Key, map.Children[at].Value),
            YamlSequenceNode list when at < list.Children.Count => (list.Children[at], list.Children[at]),
            _ => (null, null),
        };
        if (node is null || IsInBrackets(group) || EndOf(last!) is not { } end)
        {
            return null;
        }

        var start = LineStart(StartOf(node));
        if (Text[start..StartOf(node)].Any(letter => letter is not (' ' or '-')))
        {
            return null;
        }

        for (var above = start; at > 0 && above > 0;)
        {
            above = LineStart(above - 1);
            if (Text[above..start].TrimStart() is not ['#', ..])
            {
                break;
            }

            start = above;
        }

        end = LineEnd(Math.Max(end, (int)node.End.Index));
        return (start, end - LineBreakBefore(end));
    }

    /// <summary>Whether a list in brackets goes over several lines and has a comment in one of them.</summary>
    public bool HasComment(YamlNode list, int end) =>
        Text[StartOf(list)..end].Split('\n').SkipLast(1).Any(line => line.Contains('#', StringComparison.Ordinal));

    /// <summary>The spaces and the hyphen before an item of a list; null if they do not stand on its line.</summary>
    public string? LeadOf(YamlNode item) => Text[LineStart(StartOf(item))..StartOf(item)] is var lead && lead.Trim() == "-" ? lead : null;

    /// <summary>Lines that go, and with them the empty line behind or before them, if there would be two, or one at the end.</summary>
    public (int Start, int End) WithEmptyLine(int start, int end) =>
        start == 0 || !string.IsNullOrWhiteSpace(Text[LineStart(start - 1)..start]) ? (start, end)
        : end == Text.Length ? (LineStart(start - 1), end)
        : string.IsNullOrWhiteSpace(Text[end..LineEnd(end)]) ? (start, LineEnd(end))
        : (start, end);

    private int LineBreakBefore(int at) =>
        at == 0 || Text[at - 1] != '\n' ? 0
        : at > 1 && Text[at - 2] == '\r' ? 2
        : 1;

    private static YamlNode? Child(YamlNode? node, string key) =>
        node switch
        {
            YamlMappingNode map => map.Children.FirstOrDefault(child => KeyOf(child.Key) == key).Value,
            YamlSequenceNode list when IsNumber(key, out var at) && at < list.Children.Count => list.Children[at],
            _ => null,
        };

    private static bool IsNumber(string key, out int number) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static string KeyOf(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";
}
