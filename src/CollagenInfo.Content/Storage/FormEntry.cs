using YamlDotNet.RepresentationModel;

namespace CollagenInfo.Content.Storage;

/// <summary>One entry of a data file, with what a form shows of it.</summary>
/// <param name="Part">Its part of the file.</param>
/// <param name="At">
/// Its place there: the name of a group in small letters, or the number of an item, from 0; empty for a part with one entry.
/// </param>
/// <param name="Values">The values by the names of their fields; those of a row are named <c>steps.0.until</c>.</param>
public sealed record FormEntry(FormPart Part, string At, IReadOnlyDictionary<string, string> Values)
{
    private const int EmptyRows = 2;

    private IReadOnlyList<(int First, int Last)> spans = [];

    /// <summary>Its first and last line, if it stands in one piece; null if nothing of it is there yet.</summary>
    internal (int First, int Last)? Lines => spans is [var whole] ? whole : null;

    /// <summary>The line of the file on which it begins; 1 if nothing of it is there yet.</summary>
    public int Line => spans.Count == 0 ? 1 : spans.Min(span => span.First);

    /// <summary>Its place among the entries of its part, from 0.</summary>
    public int Place { get; private init; }

    /// <summary>The name of a group, or the left side of a line; empty if it has none.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What it is called in a list.</summary>
    public string Label =>
        string.Join(" · ", Part.Known.Select(ValueOf).Where(value => value.Length > 0)) is { Length: > 0 } known ? known : At;

    /// <summary>By what somebody knows it again, wherever it stands by then; empty for the only entry of a part, or a new one.</summary>
    public string KnownBy =>
        IsNew || Part.Kind is PartKind.Keys
            ? ""
            : string.Join(' ', (Name.Length > 0 ? Name : Label).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What else it says in words, in short: what its rows say first. Numbers stand as references.</summary>
    /// <param name="inWords">Says what a value names of some kind, for who does not know the names.</param>
    public string Said(Func<FieldOffer, string, string> inWords) =>
        string.Join(
            " · ",
            Part.Fields.Where(one => one.Kind is FieldKind.Rows)
                .Select(SaidIn)
                .Concat(
                    Part.Fields.Where(one => one.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Lines)
                        .Where(one => !one.IsFixed && !one.IsUnsaid && !Part.Known.Contains(one.Key))
                        .Select(one => (one.Offer, Value: ValueOf(one.Key).ReplaceLineEndings(", ")))
                        .Select(one => one.Value.Length == 0 || one.Offer is FieldOffer.None ? one.Value
                            : one.Offer is FieldOffer.Facts ? $"{{{{ {one.Value} }}}}"
                            : inWords(one.Offer, one.Value)
                        )
                )
                .Where(value => value.Length > 0)
        );

    /// <summary>What the rows of a field say: "Normal at this time until {{ aftercare.redness }}, then Call the clinic".</summary>
    private string SaidIn(FileField field) =>
        string.Join(
            ", then ",
            Enumerable
                .Range(0, RowsOf(field))
                .Select(row =>
                    string.Join(
                        ' ',
                        field.Rows.Select(cell => (Cell: cell, Value: ValueOf(CellName(field, row, cell))))
                            .Where(one => one.Value.Length > 0)
                            .Select(one => SaidBy(one.Cell, one.Value))
                    )
                )
        );

    private static string SaidBy(FileField cell, string value) =>
        cell.Offer is FieldOffer.Facts ? $"{cell.Label.ToLowerInvariant()} {{{{ {value} }}}}"
        : cell.Choices.FirstOrDefault(choice => choice.Value == value)?.Label ?? value;

    /// <summary>Whether it is not in the file yet.</summary>
    public bool IsNew { get; private init; }

    /// <summary>Where it stands in the file.</summary>
    internal IReadOnlyList<string> Path { get; private init; } = [];

    /// <summary>The value of a field as a form shows it; empty if the file has none.</summary>
    public string ValueOf(string field) => Values.GetValueOrDefault(field, "");

    /// <summary>How many rows a field has.</summary>
    public int RowsOf(FileField field) =>
        Enumerable.Range(0, Values.Count + 1).First(row => field.Rows.All(cell => !Values.ContainsKey(CellName(field, row, cell))));

    /// <summary>How many rows a form shows for a field: those that there are, and empty ones to add some.</summary>
    public int RowsShown(FileField field) => RowsOf(field) + EmptyRows;

    /// <summary>Whether a line of the file is one of its own.</summary>
    public bool IsOn(int line) => spans.Any(span => line >= span.First && line <= span.Last);

    /// <summary>The name of a field in a row.</summary>
    public static string CellName(FileField field, int row, FileField cell) => FormattableString.Invariant($"{field.Key}.{row}.{cell.Key}");

    /// <summary>An entry that is not in the file yet.</summary>
    public static FormEntry NewIn(FormPart part) => new(part, "", new Dictionary<string, string>()) { IsNew = true };

    /// <summary>The entries of a part in a text, in its order; null if the text cannot be read.</summary>
    public static IReadOnlyList<FormEntry>? AllIn(string text, FormPart part) =>
        YamlTree.Parse(text.TrimStart(YamlTree.ByteOrderMark), new ProblemList("")) is { } tree ? AllIn(tree, part) : null;

    /// <summary>The entries of a part in a text that is read.</summary>
    internal static IReadOnlyList<FormEntry> AllIn(YamlTree tree, FormPart part) =>
        part.Kind is PartKind.Keys ? [From(tree, part, "", [], 0)]
        : tree.Find(part.Path) switch
        {
            YamlMappingNode map => [.. Keys(map).Select((key, at) => From(tree, part, key, [.. part.Path, key], at))],
            YamlSequenceNode list => [.. list.Children.Select((_, at) => From(tree, part, Number(at), [.. part.Path, Number(at)], at))],
            _ => [],
        };

    /// <summary>Where the value of a field stands in a text, from its first line to its last; null if it has none.</summary>
    internal (int First, int Last)? LinesOf(YamlTree tree, FileField field) =>
        tree.Find([.. Path, .. PathOf(field)]) is null ? null : SpanOf(tree, [.. Path, .. PathOf(field)]);

    /// <summary>The keys of a field below those of its entry: a line has none.</summary>
    internal IReadOnlyList<string> PathOf(FileField field) => Part.Kind is PartKind.Pairs ? [] : field.Path;

    private static FormEntry From(YamlTree tree, FormPart part, string at, IReadOnlyList<string> path, int place)
    {
        var entry = new FormEntry(part, IsWord(at) ? at.ToLowerInvariant() : Number(place), new Dictionary<string, string>())
        {
            Path = path,
            Place = place,
            Name = part.Kind is PartKind.Groups or PartKind.Pairs ? at : "",
        };
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in part.Fields)
        {
            if (tree.Find([.. path, .. entry.PathOf(field)]) is { } node)
            {
                Add(values, field, node);
            }
        }

        if (part.Named is { } named)
        {
            values[named.Key] = at;
        }

        return entry with
        {
            Values = values,
            spans =
                part.Kind is PartKind.Keys
                    ? [.. part.Fields.Select(field => entry.LinesOf(tree, field)).OfType<(int, int)>()]
                    : [SpanOf(tree, path)],
        };
    }

    /// <summary>The lines of a part, with its name.</summary>
    private static (int First, int Last) SpanOf(YamlTree tree, IReadOnlyList<string> path)
    {
        var node = tree.Find(path)!;
        var first = tree.Find(path.SkipLast(1)) is YamlMappingNode map ? YamlTree.KeyNode(map, path[^1]) : node;
        return (ProblemList.LineOf(first), tree.Text.AsSpan(0, tree.EndOf(node) ?? YamlTree.StartOf(node)).Count('\n') + 1);
    }

    private static void Add(Dictionary<string, string> values, FileField field, YamlNode node)
    {
        if (field.Kind is not FieldKind.Rows)
        {
            values[field.Key] = FieldText.Of(field, node);
        }
        else if (node is YamlSequenceNode list)
        {
            foreach (var (row, item) in list.Children.OfType<YamlMappingNode>().Index())
            {
                foreach (var cell in field.Rows)
                {
                    values[CellName(field, row, cell)] = item
                        .Children.FirstOrDefault(pair => pair.Key is YamlScalarNode key && key.Value == cell.Key)
                        .Value
                        is { } value
                        ? FieldText.Of(cell, value)
                        : "";
                }
            }
        }
    }

    private static IEnumerable<string> Keys(YamlMappingNode map) =>
        map.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    /// <summary>Whether a name can stand in an address, where capitals do not count.</summary>
    private static bool IsWord(string name) =>
        name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-') && !name.Equals("new", StringComparison.OrdinalIgnoreCase);

    private static string Number(int at) => FormattableString.Invariant($"{at}");
}
