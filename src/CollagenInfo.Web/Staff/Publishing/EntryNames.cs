using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What people call the entries of a data file, by their lines: as its form names them.</summary>
internal static class EntryNames
{
    private const int Most = 60;

    public static IReadOnlyDictionary<int, string> In(DeskFile file, string text, ContentLibrary library) =>
        file.Sheet is { } form
            ? FormLines.In(text, form).Entries.ToDictionary(entry => entry.Key, entry => library.Expand(entry.Value))
        : file.Path == FactEdit.File ? ByLines(text, library.Facts.All.Select(fact => (fact.Line, fact.Label)))
        : file.Path == Notice.File
            ? ByLines(text, library.Data.Notices.Select(notice => (notice.Line, $"The notice: {Shortened(library.Expand(notice.Text))}")))
        : new Dictionary<int, string>();

    /// <summary>Each entry goes on to where the next one begins.</summary>
    private static Dictionary<int, string> ByLines(string text, IEnumerable<(int Line, string Name)> entries)
    {
        var (all, last) = (entries.OrderBy(entry => entry.Line).ToList(), text.Count(letter => letter == '\n') + 1);
        return all.SelectMany(
                (entry, at) =>
                    Enumerable
                        .Range(entry.Line, Math.Max(0, (at + 1 < all.Count ? all[at + 1].Line : last + 1) - entry.Line))
                        .Select(line => (line, entry.Name))
            )
            .DistinctBy(entry => entry.line)
            .ToDictionary(entry => entry.line, entry => entry.Name);
    }

    private static string Shortened(string text) => text.Length > Most ? $"{text[..Most].TrimEnd()} ..." : text;
}
