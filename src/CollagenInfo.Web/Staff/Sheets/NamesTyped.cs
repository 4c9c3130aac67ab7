using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.Sheets;

/// <summary>Finds what somebody has typed as the name of a number, page, source or sign, and is none.</summary>
internal static class NamesTyped
{
    /// <summary>
    /// The faults, field by field. What stood there before, in whatever row, is told by the checker, and keeps nobody from mending the
    /// rest.
    /// </summary>
    /// <param name="entry">The entry as the file has it.</param>
    /// <param name="typed">What was typed by the name of a field.</param>
    /// <param name="libraries">Where a name is looked for: it is one if any of them has it.</param>
    public static IReadOnlyList<FormFault> FaultsIn(
        FormEntry entry,
        Func<string, string?> typed,
        IReadOnlyList<ContentLibrary> libraries
    )
    {
        return
        [
            .. from field in entry.IsNew ? entry.Part.FieldsOfNew : entry.Part.Fields
               where !field.IsFixed
               from cell in Cells(field, typed)
               let value = typed(cell.Name)
               where value is not null && !Before(field, cell.Field).Any(was => TypedField.IsSame(value, was))
               from fault in FaultsIn(cell.Name, cell.Field, value, libraries)
               select fault,
        ];

        IEnumerable<string> Before(FileField field, FileField cell) =>
            field.Kind is not FieldKind.Rows
                ? [entry.ValueOf(field.Key)]
                : Enumerable.Range(0, entry.RowsOf(field)).Select(row => entry.ValueOf(FormEntry.CellName(field, row, cell)));
    }

    private static IEnumerable<FormFault> FaultsIn(string name, FileField field, string value, IReadOnlyList<ContentLibrary> libraries)
    {
        var what = field.Offer switch
        {
            FieldOffer.Facts => "number",
            FieldOffer.Sources => "source",
            FieldOffer.Articles => "page",
            FieldOffer.ArticlesAndTools => "page or tool",
            FieldOffer.Symptoms => "sign",
            _ => null,
        };
        return what is not null && UnknownIn(value, field.Offer, libraries) is [_, ..] unknown
            ?
            [
                new FormFault(
                    name,
                    $"There is no {what} of the name \"{string.Join("\", \"", unknown)}\". "
                        + "Type a word of what it is called, and choose from the list."
                ),
            ]
            : [];
    }

    private static IReadOnlyList<string> UnknownIn(string value, FieldOffer offer, IReadOnlyList<ContentLibrary> libraries)
    {
        IReadOnlyList<string>? unknown = null;
        foreach (var library in libraries)
        {
            var there = FieldOffers.From(library, offer)!.UnknownIn(value);
            unknown = unknown is null ? there : [.. unknown.Intersect(there, StringComparer.Ordinal)];
            if (unknown.Count == 0)
            {
                break;
            }
        }

        return unknown ?? [];
    }

    /// <summary>The field itself, or each cell of its rows.</summary>
    private static IEnumerable<(string Name, FileField Field)> Cells(FileField field, Func<string, string?> typed) =>
        field.Kind is not FieldKind.Rows
            ? [(field.Key, field)]
            : Enumerable
                .Range(0, int.MaxValue)
                .TakeWhile(row => field.Rows.Any(cell => typed(FormEntry.CellName(field, row, cell)) is not null))
                .SelectMany(row => field.Rows.Select(cell => (FormEntry.CellName(field, row, cell), cell)));
}
