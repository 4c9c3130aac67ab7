namespace CollagenInfo.Content.Storage;

/// <summary>Adds what people type to the search words of a page, or of an entry of a data file.</summary>
public static class SearchWordEdit
{
    private const string Words = "words";

    /// <summary>
    /// The text of the file with one word more. A word that is there already, however it is spelled, changes nothing; the edit is refused
    /// if the words cannot be changed one by one.
    /// </summary>
    /// <param name="text">The text of the whole file.</param>
    /// <param name="entry">The name of the entry; null for a page, whose words are in its front matter.</param>
    /// <param name="word">The word, or a few in a row, without commas.</param>
    public static YamlEdit Add(string text, string? entry, string word)
    {
        var old = WordsIn(text, entry);
        return old.Contains(word, StringComparer.OrdinalIgnoreCase) ? YamlEdit.Done(text)
            : entry is null ? FrontMatterEdit.Set(text, Words, string.Join(", ", old.Append(word)))
            : old.Count == 0 ? YamlEdit.AddList(text, [entry], Words, [word])
            : YamlEdit.SetList(text, [entry, Words], [.. old, word]);
    }

    private static List<string> WordsIn(string text, string? entry) =>
        entry is null
            ?
            [
                .. FrontMatterEdit
                    .ValuesIn(text)
                    ?.GetValueOrDefault(Words)
                    ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    ?? [],
            ]
            :
            [
                .. (YamlEdit.ValuesIn(text) ?? [])
                    .Where(value => value.Path is [var name, Words, _] && name == entry)
                    .Select(value => value.Value),
            ];
}
