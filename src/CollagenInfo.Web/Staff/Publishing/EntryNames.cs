using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What people call the entries of a data file, by the lines of one text of it: as its form names them.</summary>
internal static class EntryNames
{
    public static IReadOnlyDictionary<int, NamedEntry> In(DeskFile file, string text, ContentLibrary library) =>
        file.Sheet is { } form
            ? FormLines.In(text, form).Entries().ToDictionary(one => one.Line, one => NamedBy(one.Entry, library))
        : file.Path == FactEdit.File
            ? ByLines(text, FactLine.AllIn(text).Select(fact => (fact.Line, new NamedEntry(fact.Key, fact.Label))))
        : file.Path == Notice.File
            ? ByLines(
                text,
                NoticesEdit
                    .Parse(text)
                    .Select(notice => (notice.Line, new NamedEntry(notice.Id, $"The notice: {NoticeWords.Short(notice, library)}")))
            )
        : new Dictionary<int, NamedEntry>();

    private static NamedEntry NamedBy(FormEntry entry, ContentLibrary library) =>
        new($"{entry.Part.Name} {entry.KnownBy}", library.Expand(FormLines.NameOf(entry)));

    /// <summary>Each entry goes on to where the next one begins.</summary>
    private static Dictionary<int, NamedEntry> ByLines(string text, IEnumerable<(int Line, NamedEntry Entry)> entries)
    {
        var (all, last) = (entries.OrderBy(entry => entry.Line).ToList(), text.Count(letter => letter == '\n') + 1);
        return all.SelectMany(
                (entry, at) =>
                    Enumerable
                        .Range(entry.Line, Math.Max(0, (at + 1 < all.Count ? all[at + 1].Line : last + 1) - entry.Line))
                        .Select(line => (line, entry.Entry))
            )
            .DistinctBy(entry => entry.line)
            .ToDictionary(entry => entry.line, entry => entry.Entry);
    }
}
