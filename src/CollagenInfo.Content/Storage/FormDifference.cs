namespace CollagenInfo.Content.Storage;

/// <summary>A field of a form whose value differs.</summary>
/// <param name="Name">What people call it: "Phone numbers: The clinic's number".</param>
/// <param name="Before">What it said; empty if nothing.</param>
/// <param name="After">What it says; empty if nothing.</param>
public sealed record FieldChange(string Name, string Before, string After);

/// <summary>What differs between two texts of a data file, in the words of its form.</summary>
public sealed class FormDifference
{
    private readonly EntryWords before;
    private readonly EntryWords after;

    private FormDifference(EntryWords before, EntryWords after) => (this.before, this.after) = (before, after);

    /// <summary>The fields that differ, in the order of the form; none if a text cannot be read, or only notes differ.</summary>
    /// <param name="form">The form.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    /// <param name="wordsBefore">Says what values named before, for who does not know the names; null to leave them.</param>
    /// <param name="wordsAfter">The same for what they name now.</param>
    public static IReadOnlyList<FieldChange> Between(
        DataForm form,
        string before,
        string after,
        EntryWords? wordsBefore = null,
        EntryWords? wordsAfter = null
    )
    {
        var difference = new FormDifference(wordsBefore ?? EntryWords.AsWritten, wordsAfter ?? EntryWords.AsWritten);
        return
        [
            .. form.Parts.SelectMany(part =>
                (FormEntry.AllIn(before, part), FormEntry.AllIn(after, part)) is ({ } was, { } comes)
                    ? difference.Of(part, was, comes)
                    : []
            ),
        ];
    }

    /// <summary>The titles of the parts in which something differs.</summary>
    public static IReadOnlyList<string> PartsBetween(DataForm form, string before, string after) =>
        [.. form.Parts.Where(part => Between(form with { Parts = [part] }, before, after).Count > 0).Select(part => part.Title)];

    private IEnumerable<FieldChange> Of(FormPart part, IReadOnlyList<FormEntry> old, IReadOnlyList<FormEntry> now)
    {
        var pairs = PairsOf(old, now);
        foreach (var change in pairs.SelectMany(pair => Of(part, pair.Was, pair.Comes)))
        {
            yield return change;
        }

        var (first, second) = (OrderOf(old, pairs.ConvertAll(pair => pair.Was)), OrderOf(now, pairs.ConvertAll(pair => pair.Comes)));
        if (part.HasOrder && !first.SequenceEqual(second))
        {
            yield return new FieldChange(
                $"{part.Title}: Order",
                string.Join(", ", old.Select(entry => entry.Label)),
                string.Join(", ", now.Select(entry => entry.Label))
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

    private IEnumerable<FieldChange> Of(FormPart part, FormEntry? was, FormEntry? comes)
    {
        var name = FormLines.NameOf((comes ?? was)!);
        return was is null || comes is null
            ? [new FieldChange(name, before.Whole(was), after.Whole(comes))]
            : part
                .FieldsOfNew.Where(field => EntryWords.AsWritten.Of(field, was) != EntryWords.AsWritten.Of(field, comes))
                .Select(field => new FieldChange($"{name}: {field.Label}", before.Of(field, was), after.Of(field, comes)));
    }
}
