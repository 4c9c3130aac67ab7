namespace CollagenInfo.Content.Storage;

/// <summary>What the lines of a data file are called on its form.</summary>
public sealed class FormLines
{
    private readonly List<(int First, int Last, string Name, FormEntry Entry)> spans;

    private FormLines(List<(int First, int Last, string Name, FormEntry Entry)> spans) => this.spans = spans;

    /// <summary>The lines of a text; none of them has a name if it cannot be read.</summary>
    public static FormLines In(string text, DataForm form) =>
        new(
            YamlTree.Parse(text.TrimStart(YamlTree.ByteOrderMark), new ProblemList("")) is not { } tree
                ? []
                : [.. form.Parts.SelectMany(part => FormEntry.AllIn(tree, part).SelectMany(entry => SpansOf(tree, entry)))]
        );

    /// <summary>What a line is called: "Phone numbers: The clinic's number"; null if the form does not know it.</summary>
    /// <param name="line">The number of the line, from 1.</param>
    public string? NameOf(int line) => SpanAt(line).Name;

    /// <summary>The entry in which a line is filled in; null if the form does not know it.</summary>
    /// <param name="line">The number of the line, from 1.</param>
    public FormEntry? EntryAt(int line) => SpanAt(line).Entry;

    /// <summary>Each line that stands in an entry, with that.</summary>
    public IEnumerable<(int Line, FormEntry Entry)> Entries() =>
        spans
            .SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1).Select(line => (Line: line, span.Entry)))
            .DistinctBy(entry => entry.Line);

    /// <summary>What an entry is called: "Signs, Pus", or "Phone numbers" where there is but one.</summary>
    public static string NameOf(FormEntry entry) =>
        entry.Part.Kind is PartKind.Keys ? entry.Part.Title : $"{entry.Part.Title}, {entry.Label}";

    private (int First, int Last, string Name, FormEntry Entry) SpanAt(int line) =>
        spans.Where(span => line >= span.First && line <= span.Last).OrderBy(span => span.Last - span.First).FirstOrDefault();

    private static IEnumerable<(int First, int Last, string Name, FormEntry Entry)> SpansOf(YamlTree tree, FormEntry entry)
    {
        var name = NameOf(entry);
        foreach (var field in entry.Part.Fields)
        {
            if (entry.LinesOf(tree, field) is { } lines)
            {
                yield return (lines.First, lines.Last, $"{name}: {field.Label}", entry);
            }
        }

        if (entry.Part.Kind is not PartKind.Keys && entry.Lines is { } whole)
        {
            yield return (whole.First, whole.Last, name, entry);
        }
    }
}
