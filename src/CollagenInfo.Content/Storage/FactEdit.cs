using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Writes what staff have changed of a fact into the text of <c>facts.yml</c>, and leaves every other byte.</summary>
public static class FactEdit
{
    private const string Basis = "basis";
    private const string Sources = "sources";
    private const string Note = "note";

    /// <summary>The text with the fact as it is wanted; what the file says already is not written again.</summary>
    /// <param name="text">The text of <c>facts.yml</c>.</param>
    /// <param name="key">The key of the fact.</param>
    /// <param name="wanted">What the fact is to say.</param>
    public static YamlEdit Write(string text, string key, FactDraft wanted)
    {
        string[] fact = key.Split('.', 2);
        var values = (YamlEdit.ValuesIn(text) ?? []).Where(value => value.Path.Take(2).SequenceEqual(fact)).ToList();
        if (values.Find(value => value.Path is [_, _, var name] && FactValue.Keys.Contains(name)) is not { Path: { } place, Value: var now })
        {
            return YamlEdit.Refused("This number is not in the list of numbers any more. Somebody removed or renamed it.");
        }

        var basis = YamlMap.Hyphenated(wanted.Basis.ToString());
        var edit = IsSame(now, wanted.Value) ? YamlEdit.Done(text) : YamlEdit.Set(text, place, wanted.Value);
        edit = ValueOf(Basis) == basis ? edit : edit.Then(before => YamlEdit.Set(before, [.. fact, Basis], basis));
        edit = SourcesNow().SequenceEqual(wanted.Sources) ? edit : edit.Then(before => WithSources(before, fact, wanted.Sources, Has(Sources)));
        return (ValueOf(Note) ?? "") == wanted.Note ? edit : edit.Then(before => WithNote(before, fact, wanted.Note, Has(Note)));

        string? ValueOf(string name) => values.Find(value => value.Path.Length == 3 && value.Path[2] == name).Value;

        bool Has(string name) => values.Exists(value => value.Path.Length >= 3 && value.Path[2] == name);

        IEnumerable<string> SourcesNow() => values.Where(value => value.Path is [_, _, Sources, _]).Select(value => value.Value);
    }

    /// <summary>Whether the file says it already, perhaps laid out otherwise: "1,000 people", "2 to 3 weeks".</summary>
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
