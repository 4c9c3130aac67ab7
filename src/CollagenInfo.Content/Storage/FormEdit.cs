using System.Globalization;
using System.Text;

namespace CollagenInfo.Content.Storage;

/// <summary>The text of a data file after its form was filled in, or what is wrong with what was filled in.</summary>
/// <param name="Edit">The text, or why it cannot be written.</param>
/// <param name="Faults">What is wrong, by the names of the fields; the text is not to be kept then.</param>
public sealed record FormOutcome(YamlEdit Edit, IReadOnlyList<FormFault> Faults)
{
    /// <summary>The text; null if it was refused, or something is wrong with it.</summary>
    public string? Text => Faults.Count == 0 ? Edit.Text : null;

    /// <summary>The place of the entry in its part, from 0.</summary>
    public int Place { get; init; }
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Field">The name of the field; empty if it is the entry as a whole.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record FormFault(string Field, string Message);

/// <summary>
/// Writes what was filled in into the text of a data file, byte for byte: a field that was left as it was is not written. What the
/// reader of the file would find wrong is told beside the field.
/// </summary>
public static class FormEdit
{
    private const int LongestName = 40;

    /// <summary>Writes the fields of an entry.</summary>
    /// <param name="form">The form of the file.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="entry">The entry as the text has it.</param>
    /// <param name="typed">What was filled in by the name of a field; null if the form did not have it.</param>
    public static FormOutcome Write(DataForm form, string text, FormEntry entry, Func<string, string?> typed)
    {
        var answers = new FormAnswers(entry, typed);
        var faults = FaultsIn(entry.Part.Fields.Where(field => !field.IsFixed), answers);
        return faults.Count > 0
            ? new FormOutcome(YamlEdit.Done(text), faults)
            : Judged(form, text, answers.WrittenTo(text), entry) with
            {
                Place = entry.Place,
            };
    }

    /// <summary>Adds an entry.</summary>
    /// <param name="form">The form of the file.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="part">The part of the entry.</param>
    /// <param name="typed">What was filled in by the name of a field.</param>
    /// <param name="place">Its place among the others, from 0; null for the end.</param>
    public static FormOutcome Add(DataForm form, string text, FormPart part, Func<string, string?> typed, int? place)
    {
        if (FormEntry.AllIn(text, part) is not { } entries)
        {
            return new FormOutcome(YamlEdit.Set(text, ["-"], ""), []);
        }

        var answers = new FormAnswers(FormEntry.NewIn(part), name =>
            typed(name) is { Length: > 0 } said ? said : NameFor(part, name, typed, entries)
        );
        var faults = FaultsIn(part.FieldsOfNew, answers);
        var key = part.Named is { } named ? answers.Of(named) : "";
        if (faults.Count == 0 && entries.Any(entry => part.Named is not null && entry.Name == key))
        {
            faults = [new FormFault(part.Named!.Key, $"There is '{key}' already. Choose another.")];
        }

        if (faults.Count > 0)
        {
            return new FormOutcome(YamlEdit.Done(text), faults);
        }

        var at = place is { } wanted && part.Kind is PartKind.Items ? Math.Clamp(wanted, 0, entries.Count) : entries.Count;
        var edit = FirstOf(part, answers, key, at, entries)
            .Then(started =>
                FormEntry.AllIn(started, part)![at] is var entry && part.Kind is not PartKind.Pairs
                    ? new FormAnswers(entry, name => answers.OfName(name)).WrittenTo(started)
                    : YamlEdit.Done(started)
            );
        var last = part.Kind is PartKind.Items ? at : Math.Clamp(place ?? at, 0, at);
        for (var from = at - 1; from >= last; from--)
        {
            var before = from;
            edit = edit.Then(started => YamlItems.SwapWithNext(started, part.Path, before));
        }

        return Judged(form, text, edit, edit.Text is { } written ? FormEntry.AllIn(written, part)![last] : null) with
        {
            Place = last,
        };

        YamlEdit FirstOf(FormPart part, FormAnswers answers, string key, int at, IReadOnlyList<FormEntry> entries)
        {
            var first = part.Fields.First(field => field.Kind is not (FieldKind.Rows or FieldKind.Lines or FieldKind.List));
            (string, string)[] keys = [(first.Key, answers.Of(first))];
            return part.Kind switch
            {
                PartKind.Pairs => YamlEdit.Add(text, [], key, answers.Of(first)),
                PartKind.Groups when entries.Count == 0 => YamlEdit.AddKeys(text, [], key, keys, isOnOneLine: false),
                PartKind.Groups => YamlEdit.AddGroup(text, [entries[^1].Name], key, keys),
                _ when entries.Count == 0 => YamlItems.AddGroups(text, [], part.List, [keys]),
                _ => YamlItems.InsertGroup(text, part.Path, at, keys),
            };
        }
    }

    /// <summary>Removes an entry.</summary>
    public static FormOutcome Remove(DataForm form, string text, FormEntry entry) =>
        Judged(
            form,
            text,
            entry.Part.Kind is PartKind.Items ? YamlItems.Remove(text, entry.Part.Path, entry.Place) : YamlEdit.Remove(text, entry.Path),
            null
        );

    /// <summary>Lets an entry and the one before or behind it change places.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="isUp">Whether it comes before the one that is before it now.</param>
    public static FormOutcome Move(string text, FormEntry entry, bool isUp) =>
        new(YamlItems.SwapWithNext(text, entry.Part.Path, isUp ? entry.Place - 1 : entry.Place), [])
        {
            Place = isUp ? entry.Place - 1 : entry.Place + 1,
        };

    /// <summary>A name for an entry to which nobody has given one: out of what it is called, or the next number of a source.</summary>
    private static string? NameFor(FormPart part, string name, Func<string, string?> typed, IReadOnlyList<FormEntry> entries)
    {
        if (part.Kind is PartKind.Pairs || part.FieldsOfNew.FirstOrDefault(field => field.Key == name) is not { IsFixed: true } field)
        {
            return null;
        }

        var taken = entries.Select(entry => entry.ValueOf(field.Key)).ToHashSet(StringComparer.Ordinal);
        var numbers = taken.Select(id =>
            id is ['S', .. var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var read) ? read : 0
        );
        if (field.Offer is FieldOffer.Sources)
        {
            return FormattableString.Invariant($"S{numbers.DefaultIfEmpty().Max() + 1:00}");
        }

        var slug = Slug.NameFrom(part.Known.Select(typed).FirstOrDefault(known => !string.IsNullOrWhiteSpace(known)) ?? "", LongestName);
        return Enumerable
            .Range(1, taken.Count + 1)
            .Select(number => number == 1 ? slug : FormattableString.Invariant($"{slug}-{number}"))
            .FirstOrDefault(free => free.Length > 0 && !taken.Contains(free));
    }

    private static IReadOnlyList<FormFault> FaultsIn(IEnumerable<FileField> fields, FormAnswers answers) =>
        [
            .. fields
                .Where(field => field.IsRequired && answers.IsLacking(field))
                .Select(field => new FormFault(field.Key, $"Fill in: {field.Label}")),
            .. fields
                .Where(field => field.IsFixed && answers.Of(field) is { Length: > 0 } name && !IsName(name, answers.Entry.Part))
                .Select(field => new FormFault(field.Key, $"{field.Label}: write letters and digits, joined by hyphens.")),
        ];

    private static bool IsName(string name, FormPart part) =>
        part.Kind is PartKind.Pairs || name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-');

    /// <summary>
    /// What the reader of the file finds wrong that it did not find before. What it finds in another part of the form is left to that:
    /// a phone number may be wrong by the region, and nobody can write both at once.
    /// </summary>
    private static FormOutcome Judged(DataForm form, string before, YamlEdit edit, FormEntry? entry)
    {
        if (edit.Text is not { } after || after == before)
        {
            return new FormOutcome(edit, []);
        }

        var lines = FormLines.In(after, form);
        var known = ProblemsIn(form, before).ToLookup(problem => (problem.Rule, problem.Message));
        var faults = ProblemsIn(form, after)
            .GroupBy(problem => (problem.Rule, problem.Message))
            .SelectMany(same => same.Skip(known[same.Key].Count()))
            .Where(problem => entry is null || lines.EntryAt(problem.Line)?.Part.Name is not { } part || part == entry.Part.Name)
            .Select(problem => new FormFault(FieldOf(problem, after, entry), Told(problem, entry?.Part)));
        return new FormOutcome(edit, [.. faults.DistinctBy(fault => (fault.Field, fault.Message))]);
    }

    /// <summary>A problem in the words of the form: a field by its label, not by its key.</summary>
    private static string Told(ContentProblem problem, FormPart? part)
    {
        var told = $"{problem.Message} {problem.Advice}";
        foreach (var field in part?.Fields ?? [])
        {
            var key = field.Path[^1];
            told = told.Replace($"'{key}: ", "'", StringComparison.Ordinal)
                .Replace($"under '{key}:'", $"into \"{field.Label}\"", StringComparison.Ordinal)
                .Replace($"'{key}:'", $"\"{field.Label}\"", StringComparison.Ordinal)
                .Replace($"'{key}'", $"\"{field.Label}\"", StringComparison.Ordinal);
        }

        return told;
    }

    private static IReadOnlyList<ContentProblem> ProblemsIn(DataForm form, string text) =>
        ContentReader.ParseEdit(form.File, Encoding.UTF8.GetBytes(text)).Problems;

    /// <summary>The field on whose lines a problem is; of several, the one that the problem names.</summary>
    private static string FieldOf(ContentProblem problem, string text, FormEntry? entry)
    {
        if (entry is null || YamlTree.Parse(text.TrimStart(YamlTree.ByteOrderMark), new ProblemList("")) is not { } tree)
        {
            return "";
        }

        var fields = entry
            .Part.Fields.Where(field =>
                entry.LinesOf(tree, field) is { } lines && problem.Line >= lines.First && problem.Line <= lines.Last
            )
            .ToList();
        return (
            entry.Part.Fields.FirstOrDefault(field => problem.Message.StartsWith($"'{field.Path[^1]}", StringComparison.Ordinal))
                is { } named
            && (fields.Count == 0 || fields.Contains(named))
                ? named
                : fields.FirstOrDefault()
        )?.Key
            ?? "";
    }
}
