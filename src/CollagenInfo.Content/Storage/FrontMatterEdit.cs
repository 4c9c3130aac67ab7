namespace CollagenInfo.Content.Storage;

/// <summary>Changes keys of a page's front matter, and leaves every other byte of the file as it is.</summary>
public static class FrontMatterEdit
{
    private const string Between = ", ";

    /// <summary>The head and the body of a file: put together again, they are its text; null if it has no front matter.</summary>
    public static (string Head, string Body)? Split(string text) => PageText.Find(text) is { } page ? (page.Head, page.Body) : null;

    /// <summary>The keys with their values as a form shows them, a list with commas; null if they cannot be read.</summary>
    public static IReadOnlyDictionary<string, string>? ValuesIn(string text) =>
        PageText.Find(text) is { } page && YamlEdit.ValuesIn(page.Yaml) is { } values
            ? values.GroupBy(value => value.Path[0], value => value.Value).ToDictionary(key => key.Key, key => string.Join(Between, key))
            : null;

    /// <summary>
    /// The text of a file with another value for a key, which is added if it is not there. An empty value removes the key; the value
    /// that it has already changes nothing.
    /// </summary>
    /// <param name="text">The text of the whole file.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value as a form gives it; line breaks in it are spaces.</param>
    public static YamlEdit Set(string text, string key, string value) => Edit(text, page =>
        {
            var written = value.ReplaceLineEndings(" ").Trim();
            var old = ValuesIn(text)?.GetValueOrDefault(key);
            return written == (old ?? "") ? YamlEdit.Done(page.Yaml)
                : written.Length == 0 ? YamlEdit.Remove(page.Yaml, [key])
                : key != FrontMatterFields.Words.Key ? SetText(page.Yaml, key, written, isNew: old is null)
                : SetList(
                    page.Yaml,
                    key,
                    written.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
                    old is null
                );
        });

    /// <summary>The text of a file without a key.</summary>
    public static YamlEdit Remove(string text, string key) => Edit(text, page => YamlEdit.Remove(page.Yaml, [key]));

    /// <summary>The text of a file with a sign-off in its front matter, in place of one that it may have.</summary>
    public static YamlEdit SetReview(string text, Review review) =>
        Edit(text, page => ReviewKeys.Set(page.Yaml, ReviewKeys.OfArticle, review));

    private static YamlEdit SetText(string yaml, string key, string value, bool isNew) =>
        isNew ? YamlEdit.Add(yaml, [], key, value) : YamlEdit.Set(yaml, [key], value);

    private static YamlEdit SetList(string yaml, string key, string[] items, bool isNew) =>
        isNew ? YamlEdit.AddList(yaml, [], key, items) : YamlEdit.SetList(yaml, [key], items);

    private static YamlEdit Edit(string text, Func<PageText, YamlEdit> edit) =>
        PageText.Find(text) is { } page
            ? edit(page).Between(page.Opening, page.Closing + page.Body).Below(page.Opening.Count(letter => letter == '\n'))
            : YamlEdit.Refused("The file has no title and summary between two lines of three hyphens. Use \"Edit as text\".");
}
