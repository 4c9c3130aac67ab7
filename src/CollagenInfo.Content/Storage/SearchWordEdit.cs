namespace CollagenInfo.Content.Storage;

/// <summary>Adds what people type to the search words of a page, or of an entry of a data file.</summary>
public static class SearchWordEdit
{
    private const string Words = "words";
    private const string PageWords = "pages.yml";
    private const string Reasons = "suitability.yml";

    /// <summary>What people type about a reason. Of its <c>words</c>, which are another list, the checker is stricter.</summary>
    private const string Asked = "asked";

    /// <summary>
    /// The text of the file with one word more. A word that is there already, however it is spelled, changes nothing; the edit is refused
    /// if the words cannot be changed one by one.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text of the whole file.</param>
    /// <param name="entry">
    /// The name of the entry; in the list of pages an address, or a section of an article. Null for a page, whose words are in its front
    /// matter.
    /// </param>
    /// <param name="word">The word, or a few in a row, without commas.</param>
    public static YamlEdit Add(string file, string text, string? entry, string word)
    {
        if (entry is null)
        {
            var words = WordsOfPage(text);
            return Has(words, word) ? YamlEdit.Done(text) : FrontMatterEdit.Set(text, Words, string.Join(", ", words.Append(word)));
        }

        if (ListOf(file, text, entry) is not { } list)
        {
            return YamlEdit.Refused($"'{entry}' is not in this file any more. Choose again.");
        }

        var old = (YamlEdit.ValuesIn(text) ?? [])
            .Where(value => value.Path.Length == list.Length + 1 && value.Path.Take(list.Length).SequenceEqual(list))
            .Select(value => value.Value)
            .ToList();
        return Has(old, word) ? YamlEdit.Done(text)
            : old.Count == 0 ? YamlEdit.AddList(text, list[..^1], list[^1], [word])
            : YamlEdit.AddItem(text, list, word);
    }

    /// <summary>Where the words of an entry stand, whether there are any or not; null if the entry is not there.</summary>
    private static string[]? ListOf(string file, string text, string entry) =>
        file switch
        {
            PageWords => [entry],
            Reasons => YamlEdit
                .ValuesIn(text)
                ?.Where(value => value is { Path: [_, _, "id"] } && value.Value == entry)
                .Select(value => new[] { value.Path[0], value.Path[1], Asked })
                .FirstOrDefault(),
            _ => [entry, Words],
        };

    private static bool Has(IReadOnlyList<string> words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static string[] WordsOfPage(string text) =>
        FrontMatterEdit
            .ValuesIn(text)
            ?.GetValueOrDefault(Words)
            ?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        ?? [];
}
