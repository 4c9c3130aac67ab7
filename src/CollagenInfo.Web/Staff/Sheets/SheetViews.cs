using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Sheets;

/// <summary>Makes the pages of a data file in a form.</summary>
public sealed class SheetViews(ContentRepository content, Publisher publisher, SinceSigned since, TimeProvider clock)
{
    /// <summary>Fields stand in the form behind this, so that none is taken for another field of it.</summary>
    public const string Prefix = "field-";

    private const int LongestSaid = 160;
    private const string Unreadable = "This file cannot be read now, so there is no form for it. Edit it as text.";

    private StaffLibrary Library => content.Everything;

    /// <summary>The tools that tell what the file says, and have changed since they were signed.</summary>
    public Task<IReadOnlyList<ChangedTool>> ToolsAsync(DataForm form) => since.FindAsync(Library, new DeskFile(form.File));

    /// <summary>The entries of a file.</summary>
    public SheetPage List(DataForm form, OpenData open, string? find)
    {
        var words = (find ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isRead = form.Parts.All(part => EntriesIn(open, part) is not null);
        return new SheetPage
        {
            Title = form.Title,
            Form = form,
            AsText = new DeskFile(form.File).Address,
            Find = find,
            Sections = isRead ? [.. SectionsOf(form, open, words).Where(section => words.Length == 0 || section.Lines.Count > 0)] : [],
            Kept = KeptOf(open),
            ChangeId = open.Change?.Id,
            ToLookAt = open.Change is { } change ? publisher.Rehearse(change).NewProblems.Count : 0,
            IsMoved = open.IsMoved,
            Others = OthersOf(open),
            Hindrance = isRead ? null : Unreadable,
        };
    }

    /// <summary>One entry.</summary>
    /// <param name="form">The form of the file.</param>
    /// <param name="open">The file as the person has it.</param>
    /// <param name="entry">The entry as the file has it, or a new one.</param>
    /// <param name="typed">What was filled in; null if the page is only opened.</param>
    /// <param name="faults">What is wrong with that.</param>
    public EntryPage Entry(
        DataForm form,
        OpenData open,
        FormEntry entry,
        FilledIn? typed = null,
        IReadOnlyList<FormFault>? faults = null
    )
    {
        var (part, isNew) = (entry.Part, entry.IsNew);
        var entries = EntriesIn(open, part) ?? [];
        var asked = isNew ? part.FieldsOfNew : [.. part.Fields.Where(field => !field.IsFixed)];
        var offers = asked
            .SelectMany(field => field.Rows.Append(field))
            .Select(field => field.Offer)
            .Distinct()
            .Select(offer => (Offer: offer, List: FieldOffers.From(Library, offer)))
            .Where(offer => offer.List is not null)
            .ToDictionary(offer => offer.Offer, offer => offer.List!);
        var (problems, elsewhere) = ProblemsOf(form, open, entry);
        var errors = (faults ?? []).Select(fault => new FieldError(IdOf(part, fault.Field), fault.Message)).ToList();
        return new EntryPage
        {
            Title =
                isNew ? $"Add {part.One}"
                : entry.Label.Length > 0 && part.Kind is not PartKind.Keys ? Library.Expand(entry.Label)
                : part.Title,
            Form = form,
            Part = part,
            AsText = new DeskFile(form.File).AddressAt(entry.Line),
            Fields = [.. asked.Select(field => FieldOf(field, entry, typed, offers, errors))],
            Action = isNew ? $"{AddressOf(form, part)}/{SheetsController.New}" : AddressOf(form, entry),
            Version = open.Version,
            Number = open.Number,
            Name = isNew || part.Kind is PartKind.Pairs ? entry.Name : NameOf(entry),
            Known = entry.KnownBy,
            IsNew = isNew,
            MayMoveUp = !isNew && part.HasOrder && entry.Place > 0,
            MayMoveDown = !isNew && part.HasOrder && entry.Place < entries.Count - 1,
            Places = isNew && part.HasOrder ? [.. entries.Select(other => other.Label)] : [],
            Place = entries.Count,
            Offers = [.. offers.Values],
            FieldErrors = errors,
            Problems = problems,
            Elsewhere = elsewhere,
            Kept = ChangedParts(form, open).Contains(part.Title)
                ? KeptOf(open, part.Title)
                : open.IsMoved ? "Nothing is changed here."
                : "Nothing is changed here: this is what is on the site.",
            ChangeId = open.Change?.Id,
            IsMoved = open.IsMoved,
            Others = OthersOf(open),
        };
    }

    /// <summary>What was typed as a name and is none, on the site or in the libraries with what was begun.</summary>
    internal IReadOnlyList<FormFault> FaultsOfNames(FormEntry entry, Func<string, string?> typed, IEnumerable<ContentLibrary> begun) =>
        NamesTyped.FaultsIn(entry, typed, [Library, .. begun]);

    /// <summary>Whether an entry has something that its page shows as wrong.</summary>
    public bool IsToMend(DataForm form, OpenData open, FormEntry entry) => ProblemsOf(form, open, entry).Own.Lines.Count > 0;

    /// <summary>Why nothing was kept where another entry stands than the one that was opened.</summary>
    public string OtherThere(string known, FormEntry there) =>
        $"Nothing was kept: you opened \"{Library.Expand(known)}\", and in its place there is \"{Library.Expand(there.Label)}\" now "
        + $"({Shortened(Said(there))}). What you typed is here. Keep it only if it is meant for that.";

    /// <summary>Where an entry is filled in.</summary>
    public static string AddressOf(DataForm form, FormEntry entry) =>
        new DeskFile(form.File).AddressOf(entry);

    /// <summary>The entries of a part; null if the file cannot be read.</summary>
    internal static IReadOnlyList<FormEntry>? EntriesIn(OpenData open, FormPart part) =>
        open.Own.Text is { } text ? FormEntry.AllIn(text, part) : null;

    private static string AddressOf(DataForm form, FormPart part) => $"{DeskAddress.Today}/{form.Name}/{part.Name}";

    private IEnumerable<SheetSection> SectionsOf(DataForm form, OpenData open, string[] words)
    {
        var changed = ChangedParts(form, open);
        return form.Parts.Select(part => new SheetSection(
            part.Title,
            part.Help,
            [
                .. EntriesIn(open, part)!
                    .Where(entry => Array.TrueForAll(words, word => Has(entry, word)))
                    .Select(entry => new SheetLine(
                        entry.Label.Length > 0 ? Library.Expand(entry.Label) : null,
                        Shortened(Said(entry)),
                        AddressOf(form, entry)
                    )),
            ],
            part.Kind is PartKind.Keys ? null : $"{AddressOf(form, part)}/{SheetsController.New}",
            part.One
        )
        {
            IsChanged = changed.Contains(part.Title),
        });
    }

    private static bool Has(FormEntry entry, string word) =>
        entry
            .Values.Values.Append(entry.Label)
            .Append(entry.Part.Title)
            .Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase));

    private static EntryField FieldOf(
        FileField field,
        FormEntry entry,
        FilledIn? typed,
        Dictionary<FieldOffer, FieldOffers> offers,
        List<FieldError> errors
    )
    {
        if (field.Kind is not FieldKind.Rows)
        {
            var one = Now(field, field.Key);
            one = typed?.ValueOf(field.Key) is { } value ? one.With(value, typed.WasOf(field.Key)) : one;
            return new EntryField(field, Told(one), []);
        }

        var rows = new EntryField(
            field,
            null,
            [
                .. Enumerable
                    .Range(0, entry.RowsShown(field))
                    .Select(row =>
                        field.Rows.Select(cell => Now(cell, FormEntry.CellName(field, row, cell)) with { IsCell = true }).ToList()
                    ),
            ]
        );
        rows = typed is null ? rows : rows.With(cell => typed.ValueOf(cell[Prefix.Length..]), cell => typed.WasOf(cell[Prefix.Length..]));
        return rows with
        {
            Error = errors.Find(error => error.Field == IdOf(entry.Part, field.Key))?.Message,
            Rows = [.. rows.Rows.Select(row => row.Select(ToldInRow).ToList())],
        };

        // What is wrong with the first cell stands above the rows, as what is wrong with all of them does.
        TypedField ToldInRow(TypedField cell) => cell.Name == rows.Id ? Told(cell) with { Error = null } : Told(cell);

        TypedField Told(TypedField one) =>
            one with
            {
                Error = errors.Find(error => error.Field == one.Name)?.Message,
                Meaning = offers.GetValueOrDefault(one.Field.Offer)?.MeaningOf(one.Value),
            };

        TypedField Now(FileField one, string name) =>
            new(Chosen(one, offers), Prefix + name, entry.ValueOf(name))
            {
                Was = entry.ValueOf(name),
                Offers = offers.GetValueOrDefault(one.Offer)?.Id,
            };
    }

    /// <summary>A picture is chosen: nobody knows the names of the files.</summary>
    private static FileField Chosen(FileField field, Dictionary<FieldOffer, FieldOffers> offers) =>
        field is { Offer: FieldOffer.Pictures, Kind: FieldKind.Text }
            ? field with
            {
                Kind = FieldKind.Choice,
                Choices = [.. offers[field.Offer].Lines.Select(line => new FieldChoice(line.Value, line.Value))],
                Otherwise = "No picture",
            }
            : field;

    /// <summary>The id of a field on the page; the first field's for what is wrong with the entry as a whole.</summary>
    private static string IdOf(FormPart part, string field)
    {
        if (part.Fields.Any(one => one.Kind is FieldKind.Rows && field.StartsWith($"{one.Key}.", StringComparison.Ordinal)))
        {
            return Prefix + field;
        }

        var found = part.FieldsOfNew.FirstOrDefault(one => one.Key == field) ?? part.Fields.First(one => !one.IsFixed);
        return Prefix + (found.Kind is FieldKind.Rows ? FormEntry.CellName(found, 0, found.Rows[0]) : found.Key);
    }

    private static string NameOf(FormEntry entry) =>
        entry.Name.Length > 0 ? entry.Name
        : entry.Part.Fields.FirstOrDefault(field => field.IsFixed) is { } name ? entry.ValueOf(name.Key)
        : "";

    private string Said(FormEntry entry) =>
        Library.Expand(entry.Said((offer, value) => FieldOffers.From(Library, offer)?.InWords(value) ?? value));

    private static string Shortened(string said) => said.Length > LongestSaid ? $"{said[..LongestSaid].TrimEnd()} ..." : said;

    /// <summary>"Kept 9:41 PM, not on the site: Phone numbers."</summary>
    private string? KeptOf(OpenData open, string? part = null) =>
        open.Change is not { } change
            ? null
            : $"Kept {DeskTime.Say(change.KeptAt, clock.GetUtcNow(), Library.Clinic)}, not on the site"
                + (part is null ? "." : $": {part}.");

    private static IReadOnlyList<string> ChangedParts(DataForm form, OpenData open) =>
        open.Change is null ? [] : FormDifference.PartsBetween(form, open.Base?.Text ?? "", open.Own.Text ?? "");

    private List<OthersSheet> OthersOf(OpenData open) =>
        [
            .. open.Others.Select(change => new OthersSheet(
                $"{change.Owner?.Name} has an unfinished change of this, kept "
                    + $"{DeskTime.Say(change.KeptAt, clock.GetUtcNow(), Library.Clinic)}.",
                $"{DeskAddress.Changes}/{change.Id}"
            )),
        ];

    /// <summary>What is wrong with the entry, what the change breaks elsewhere, and how much more there is to look at.</summary>
    private (ProblemLines Own, int Elsewhere) ProblemsOf(DataForm form, OpenData open, FormEntry entry)
    {
        var rehearsal = open.Change is { } change ? publisher.Rehearse(change) : null;
        var others = rehearsal?.NewProblems.Where(IsMendedElsewhere).ToList() ?? [];
        var lines = ProblemLines.From(
            (rehearsal?.Problems ?? content.Problems).Where(IsOfEntry).Concat(others).Distinct(),
            form.File,
            change: rehearsal is null ? null : new MendedChange(open.Change!.Id, Library, rehearsal.Library)
        );
        return (
            open.Own.Text is { } text ? lines.OnForm(FormLines.In(text, form), new DeskFile(form.File), entry) : lines,
            rehearsal?.NewProblems.Count(problem => !IsOfEntry(problem) && !others.Contains(problem)) ?? 0
        );

        bool IsMendedElsewhere(ContentProblem problem) =>
            problem.Severity is Severity.Error && (problem.File != form.File || problem.Lost is not null);

        bool IsOfEntry(ContentProblem problem) => problem.File == form.File && entry.IsOn(problem.Line);
    }
}
