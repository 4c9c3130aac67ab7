using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Reads what the text of <c>facts.yml</c> says of a fact, and writes what staff have changed of it, byte for byte.</summary>
public static class FactEdit
{
    /// <summary>The file of the facts.</summary>
    public const string File = "facts.yml";

    private const string Basis = "basis";
    private const string Sources = "sources";
    private const string Note = "note";

    /// <summary>What a text says of a fact; null if it has no such fact.</summary>
    public static FactDraft? Find(string text, string key)
    {
        var values = ValuesOf(text, key.Split('.', 2));
        var basis = Enum.GetValues<Basis>().FirstOrDefault(basis => NameOf(basis) == values.GetValueOrDefault(Basis));
        return ValueKeyIn(values) is { } name
            ? new FactDraft(values[name], basis, SourcesIn(values), values.GetValueOrDefault(Note, ""))
            : null;
    }

    /// <summary>The text with the fact as it is wanted; what the text says already is not written again.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="key">The key of the fact.</param>
    /// <param name="wanted">What the fact is to say.</param>
    public static YamlEdit Write(string text, string key, FactDraft wanted)
    {
        var fact = key.Split('.', 2);
        var values = ValuesOf(text, fact);
        if (ValueKeyIn(values) is not { } name)
        {
            return YamlEdit.ValuesIn(text) is null
                ? YamlEdit.Set(text, fact, wanted.Value)
                : YamlEdit.Refused("This number is not in the list of numbers any more. Somebody removed or renamed it.");
        }

        var edit = IsSame(values[name], wanted.Value) ? YamlEdit.Done(text) : YamlEdit.Set(text, [.. fact, name], wanted.Value);
        if (values.GetValueOrDefault(Basis) != NameOf(wanted.Basis))
        {
            edit = edit.Then(before => YamlEdit.Set(before, [.. fact, Basis], NameOf(wanted.Basis)));
        }

        if (!SourcesIn(values).SequenceEqual(wanted.Sources))
        {
            edit = edit.Then(before => WithSources(before, fact, wanted.Sources, values.Keys.Any(IsOfSources)));
        }

        return values.GetValueOrDefault(Note, "") == wanted.Note
            ? edit
            : edit.Then(before => WithNote(before, fact, wanted.Note, values.ContainsKey(Note)));
    }

    /// <summary>The same, with each number that is a product of it: they are one change.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="key">The key of the fact.</param>
    /// <param name="wanted">What the fact is to say.</param>
    /// <param name="facts">The facts, which say what is a product of what.</param>
    public static YamlEdit WriteWithProducts(string text, string key, FactDraft wanted, FactSheet facts) =>
        WithProducts(Write(text, key, wanted), key, facts, [key]);

    private static string? ValueKeyIn(Dictionary<string, string> values) =>
        FactKinds.Keys.Select(one => one.Key).FirstOrDefault(values.ContainsKey);

    private static YamlEdit WithProducts(YamlEdit edit, string key, FactSheet facts, IReadOnlyList<string> done) =>
        facts
            .WorkedOutFrom(key)
            .Where(fact => !done.Contains(fact.Key))
            .Aggregate(edit, (before, fact) => before.Then(text => WithProduct(text, fact, facts, [.. done, fact.Key])));

    private static YamlEdit WithProduct(string text, Fact fact, FactSheet facts, IReadOnlyList<string> done) =>
        FactSheet.ProductOf(fact, other => QuantityIn(text, other)) is { } product && Find(text, fact.Key) is { } draft
            ? WithProducts(Write(text, fact.Key, draft with { Value = FactDraft.ValueOf(product) }), fact.Key, facts, done)
            : YamlEdit.Done(text);

    private static Quantity? QuantityIn(string text, string key) =>
        Quantity.TryParse(Find(text, key)?.Value, out var quantity) ? quantity : null;

    /// <summary>The values of a fact by their names below it: <c>avoid</c>, <c>sources.0</c>.</summary>
    private static Dictionary<string, string> ValuesOf(string text, string[] fact) =>
        (YamlEdit.ValuesIn(text) ?? [])
            .Where(value => value.Path.Length > 2 && value.Path.Take(2).SequenceEqual(fact))
            .ToDictionary(value => string.Join('.', value.Path.Skip(2)), value => value.Value, StringComparer.Ordinal);

    private static List<string> SourcesIn(Dictionary<string, string> values) =>
        [.. values.Where(value => IsOfSources(value.Key) && value.Key != Sources).Select(value => value.Value)];

    private static bool IsOfSources(string name) => name == Sources || name.StartsWith($"{Sources}.", StringComparison.Ordinal);

    private static string NameOf(Basis basis) => YamlMap.Hyphenated(basis.ToString());

    /// <summary>Whether the file says it already, perhaps laid out otherwise, as "1,000 people".</summary>
    private static bool IsSame(string written, string wanted) =>
        written == wanted || (Quantity.TryParse(written, out var one) && Quantity.TryParse(wanted, out var other) && one == other);

    private static YamlEdit WithSources(string text, string[] fact, IReadOnlyList<string> sources, bool isThere) =>
        (isThere, sources.Count) switch
        {
            (true, 0) => YamlEdit.Remove(text, [.. fact, Sources]),
            (true, _) => YamlEdit.SetList(text, [.. fact, Sources], sources),
            _ => YamlEdit.AddList(text, fact, Sources, sources),
        };

    private static YamlEdit WithNote(string text, string[] fact, string note, bool isThere) =>
        (isThere, note) switch
        {
            (true, "") => YamlEdit.Remove(text, [.. fact, Note]),
            (true, _) => YamlEdit.Set(text, [.. fact, Note], note),
            _ => YamlEdit.Add(text, fact, Note, note),
        };
}
