namespace CollagenInfo.Content.Storage;

/// <summary>A field of a form whose value differs.</summary>
/// <param name="Name">What people call it: "Phone numbers: The clinic's number".</param>
/// <param name="Before">What it said; empty if nothing.</param>
/// <param name="After">What it says; empty if nothing.</param>
public sealed record FieldChange(string Name, string Before, string After);

/// <summary>What differs between two texts of a data file, in the words of its form.</summary>
public static class FormDifference
{
    /// <summary>The fields that differ, in the order of the form; none if a text cannot be read, or only notes differ.</summary>
    /// <param name="form">The form.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <param name="inWords">Says what a value names of some kind, for who does not know the names; null to leave them.</param>
    public static IReadOnlyList<FieldChange> Between(
        DataForm form,
        string before,
        string after,
        Func<FieldOffer, string, string>? inWords = null
    ) =>
        [
            .. form.Parts.SelectMany(part =>
                (FormEntry.AllIn(before, part), FormEntry.AllIn(after, part)) is ({ } was, { } comes)
                    ? Between(part, was, comes, inWords ?? ((_, value) => value))
                    : []
            ),
        ];

    /// <summary>The titles of the parts in which something differs.</summary>
    public static IReadOnlyList<string> PartsBetween(DataForm form, string before, string after) =>
        [.. form.Parts.Where(part => Between(form with { Parts = [part] }, before, after).Count > 0).Select(part => part.Title)];

    private static IEnumerable<FieldChange> Between(
        FormPart part,
        IReadOnlyList<FormEntry> before,
        IReadOnlyList<FormEntry> after,
        Func<FieldOffer, string, string> inWords
    )
    {
        var pairs = PairsOf(before, after);
        foreach (var (was, comes) in pairs)
        {
            foreach (var change in Between(part, was, comes, inWords))
            {
                yield return change;
            }
        }

        var (first, second) = (OrderOf(before, pairs.ConvertAll(pair => pair.Was)), OrderOf(after, pairs.ConvertAll(pair => pair.Comes)));
        if (part.HasOrder && !first.SequenceEqual(second))
        {
            yield return new FieldChange(
                $"{part.Title}: Order",
                string.Join(", ", before.Select(entry => entry.Label)),
                string.Join(", ", after.Select(entry => entry.Label))
            );
        }

        // The places, among all pairs, of those that are there before and after.
        IEnumerable<int> OrderOf(IReadOnlyList<FormEntry> entries, List<FormEntry?> ofPairs) =>
            entries.Select(entry => ofPairs.IndexOf(entry)).Where(at => pairs[at] is { Was: not null, Comes: not null });
    }

    /// <summary>Each entry with what it was: the same by its name, else the next one that has no other.</summary>
    private static List<(FormEntry? Was, FormEntry? Comes)> PairsOf(IReadOnlyList<FormEntry> before, IReadOnlyList<FormEntry> after)
    {
        var left = before.ToList();
        var known = after.ToDictionary(entry => entry, entry => Take(left, other => other.KnownBy == entry.KnownBy));
        List<(FormEntry? Was, FormEntry? Comes)> pairs =
        [
            .. after.Select(entry => (known[entry] ?? (entry.Name.Length > 0 ? null : Take(left, _ => true)), (FormEntry?)entry)),
        ];
        return [.. pairs, .. left.Select(entry => ((FormEntry?)entry, (FormEntry?)null))];

        static FormEntry? Take(List<FormEntry> entries, Predicate<FormEntry> which)
        {
            var found = entries.Find(which);
            return found is not null && entries.Remove(found) ? found : null;
        }
    }

    private static IEnumerable<FieldChange> Between(
        FormPart part,
        FormEntry? was,
        FormEntry? comes,
        Func<FieldOffer, string, string> inWords
    )
    {
        var name = part.Kind is PartKind.Keys ? part.Title : $"{part.Title}, {(comes ?? was)!.Label}";
        if (was is null || comes is null)
        {
            return [new FieldChange(name, Whole(part, was, inWords), Whole(part, comes, inWords))];
        }

        return part
            .FieldsOfNew.Select(field => new FieldChange($"{name}: {field.Label}", Said(field, was, inWords), Said(field, comes, inWords)))
            .Where(change => change.Before != change.After);
    }

    private static string Whole(FormPart part, FormEntry? entry, Func<FieldOffer, string, string> inWords) =>
        entry is null
            ? ""
            : string.Join(
                " · ",
                part.FieldsOfNew.Select(field => (field.Label, Value: Said(field, entry, inWords)))
                    .Where(field => field.Value.Length > 0)
                    .Select(field => $"{field.Label}: {field.Value}")
            );

    private static string Said(FileField field, FormEntry entry, Func<FieldOffer, string, string> inWords) =>
        field.Kind is not FieldKind.Rows
            ? SaidBy(field, entry.ValueOf(field.Key), inWords)
            : string.Join(
                ", then ",
                Enumerable
                    .Range(0, entry.RowsOf(field))
                    .Select(row =>
                        string.Join(
                            ' ',
                            field
                                .Rows.Select(cell => SaidBy(cell, entry.ValueOf(FormEntry.CellName(field, row, cell)), inWords))
                                .Where(said => said.Length > 0)
                        )
                    )
            );

    /// <summary>A value as the form shows it, also one that holds because the file says nothing.</summary>
    private static string SaidBy(FileField field, string value, Func<FieldOffer, string, string> inWords)
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
