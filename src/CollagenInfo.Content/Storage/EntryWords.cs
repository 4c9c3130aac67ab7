namespace CollagenInfo.Content.Storage;

/// <summary>What the entries of a form say, as the form shows it.</summary>
/// <param name="inWords">Says what a value names of some kind, for who does not know the names.</param>
public sealed class EntryWords(Func<FieldOffer, string, string> inWords)
{
    /// <summary>With the names as they stand in the file.</summary>
    internal static EntryWords AsWritten { get; } = new((_, value) => value);

    /// <summary>All that an entry says, each with the label of its field; empty if there is none.</summary>
    internal string Whole(FormEntry? entry) =>
        entry is null
            ? ""
            : string.Join(
                " · ",
                entry
                    .Part.FieldsOfNew.Select(field => (field.Label, Value: Of(field, entry)))
                    .Where(field => field.Value.Length > 0)
                    .Select(field => $"{field.Label}: {field.Value}")
            );

    /// <summary>What a field of an entry says; of rows each, with what comes next behind "then".</summary>
    internal string Of(FileField field, FormEntry entry) =>
        field.Kind is not FieldKind.Rows
            ? SaidBy(field, entry.ValueOf(field.Key))
            : string.Join(
                ", then ",
                Enumerable
                    .Range(0, entry.RowsOf(field))
                    .Select(row =>
                        string.Join(
                            ' ',
                            field
                                .Rows.Select(cell => SaidBy(cell, entry.ValueOf(FormEntry.CellName(field, row, cell))))
                                .Where(said => said.Length > 0)
                        )
                    )
            );

    /// <summary>A value, also one that holds because the file says nothing.</summary>
    private string SaidBy(FileField field, string value)
    {
        var held = value.Length > 0 ? value : field.Otherwise;
        return (field.Kind, held) switch
        {
            (FieldKind.Flag, "true") => "Yes",
            (FieldKind.Flag, "false") => "No",
            (not FieldKind.Choice, _) when field is { Offer: not FieldOffer.None, IsFixed: false } && value.Length > 0 =>
                inWords(field.Offer, value),
            (FieldKind.Lines or FieldKind.List, _) => value.ReplaceLineEndings(", ").TrimEnd(',', ' '),
            _ => field.Choices.FirstOrDefault(choice => choice.Value == held)?.Label ?? held,
        };
    }
}
