using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Storage;

/// <summary>Writes pictures into <c>pictures.yml</c>, and leaves every other byte as it is.</summary>
public static class PictureEdit
{
    /// <summary>The file.</summary>
    public const string File = PictureEntry.ListFile;

    /// <summary>A file of nothing but groups would be empty, and so a mistake, without the last of them.</summary>
    private const string Beginning = "# Pictures that somebody put on the site at the desk\n";

    /// <summary>The text of the file with another picture at its end; an empty text begins the file.</summary>
    public static YamlEdit Add(string text, PictureEntry picture) =>
        YamlEdit.AddKeys(
            text.Length == 0 ? Beginning : text,
            [],
            picture.File,
            [
                picture.Alt is { } alt ? ("alt", alt) : ("decorative", "true"),
                ("width", picture.Width.ToString(CultureInfo.InvariantCulture)),
                ("height", picture.Height.ToString(CultureInfo.InvariantCulture)),
                .. picture.Consent is { } consent
                    ? [("consent", consent.Reference ?? ""), ("until", Day(consent.Until))]
                    : Array.Empty<(string, string)>(),
                .. picture.Consent?.Withdrawn is { } withdrawn ? [("withdrawn", Day(withdrawn))] : Array.Empty<(string, string)>(),
            ],
            isOnOneLine: false
        );

    /// <summary>The text with the day on which a patient took back the consent for a picture.</summary>
    public static YamlEdit Withdraw(string text, string file, DateOnly day) =>
        YamlEdit.Add(text, [file], "withdrawn", Day(day)) is { Text: not null } added
            ? added
            : YamlEdit.Set(text, [file, "withdrawn"], Day(day));

    /// <summary>The text without a picture.</summary>
    public static YamlEdit Remove(string text, string file) => YamlEdit.Remove(text, [file]);

    /// <summary>
    /// The newer version of the file with the pictures that an edit adds and removes; null if the edit is more than that, or if the newer
    /// version says something else of one of them.
    /// </summary>
    /// <param name="before">The text from which the edit began.</param>
    /// <param name="edited">The text with the edit.</param>
    /// <param name="now">The newer version.</param>
    public static string? Replay(string before, string edited, string now)
    {
        var (old, mine, newer) = (ReadFrom(before), ReadFrom(edited), ReadFrom(now));
        var gone = old.Keys.Except(mine.Keys, StringComparer.Ordinal).ToList();
        var come = mine.Values.Where(picture => !old.ContainsKey(picture.File)).OrderBy(picture => picture.Line).ToList();
        return
            Written(before) == edited && gone.TrueForAll(newer.ContainsKey) && come.TrueForAll(picture => !newer.ContainsKey(picture.File))
            ? Written(now)
            : null;

        string? Written(string text) =>
            come.Aggregate(gone.Aggregate(YamlEdit.Done(text), (edit, file) => edit.Then(rest => Remove(rest, file))), (edit, picture) =>
                edit.Then(rest => Add(rest, picture))
            ).Text;
    }

    /// <summary>The pictures of a text; none if it cannot be read.</summary>
    public static IReadOnlyDictionary<string, PictureEntry> ReadFrom(string text) =>
        YamlText.Parse(text, new ProblemList(PictureEntry.ListFile), mayBeEmpty: true) is { } file
            ? PicturesFile.Parse(file)
            : new Dictionary<string, PictureEntry>(StringComparer.Ordinal);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
