using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Sheets;

/// <summary>Data files as forms. What is kept is a change of the file like any other; opening changes nothing.</summary>
[Route(DeskAddress.Sheet)]
public sealed class SheetsController(
    ContentFiles files,
    ChangeBook changes,
    Keeping keeping,
    UnfinishedChanges unfinished,
    SheetViews views
) : Controller
{
    /// <summary>Stands in an address in place of an entry, for one that is to be added.</summary>
    public const string New = "new";

    private const string MovedMeanwhile =
        "Nothing was kept: this list has changed since, perhaps in another window. What you typed is here and changes nothing that was "
        + "kept meanwhile: press Keep.";

    private const string MetMeanwhile =
        "Nothing was kept: this has changed since you opened it, perhaps in another window. What was kept meanwhile stands below what "
        + "you typed.";

    private const string Gone = "Nothing was kept: this entry is not in the file any more.";

    private const string GoneWithWords =
        Gone + " What you typed is here: keep it to add it again, or leave the page if it is not needed.";

    [HttpGet("")]
    public async Task<IActionResult> List(string name, string? find) =>
        DataForm.Find(name) is { } form && await OpenAsync(form) is { } open
            ? View("List", views.List(form, open, find) with { Tools = await views.ToolsAsync(form) })
            : NotFound();

    [HttpGet("{part}")]
    [HttpGet("{part}/{at}")]
    public Task<IActionResult> Show(string name, string part, string? at) =>
        WithAsync(name, part, (form, of, open) =>
            Task.FromResult<IActionResult>(Find(open, of, at) is { } entry ? Shown(form, open, entry) : NotFound())
        );

    [HttpGet("{part}/" + New)]
    public Task<IActionResult> Add(string name, string part) =>
        WithAsync(name, part, (form, of, open) =>
            Task.FromResult<IActionResult>(HasMany(of) ? Shown(form, open, FormEntry.NewIn(of)) : NotFound())
        );

    /// <summary>Keeps what was filled in. Nothing is on the site yet.</summary>
    [HttpPost("{part}")]
    [HttpPost("{part}/{at}")]
    public Task<IActionResult> Keep(string name, string part, string? at, SheetForm form) =>
        ChangeAsync(name, part, at, form, (sheet, text, entry) => FormEdit.Write(sheet, text, entry, Typed));

    [HttpPost("{part}/" + New)]
    public Task<IActionResult> KeepAdded(string name, string part, SheetForm form) =>
        ChangeAsync(name, part, New, form, (sheet, text, entry) => FormEdit.Add(sheet, text, entry.Part, Typed, form.Place));

    [HttpPost("{part}/{at}/move")]
    public Task<IActionResult> Move(string name, string part, string? at, SheetForm form) =>
        ChangeThereAsync(name, part, at, form, (_, text, entry) => FormEdit.Move(text, entry, form.To == "up"));

    [HttpPost("{part}/{at}/remove")]
    public Task<IActionResult> Remove(string name, string part, string? at, SheetForm form) =>
        ChangeThereAsync(name, part, at, form with { Then = SheetForm.List }, (sheet, text, entry) => FormEdit.Remove(sheet, text, entry));

    private string? Typed(string field) => Field(SheetViews.Prefix + field);

    private string? Field(string name) => Request.Form.TryGetValue(name, out var value) ? value.ToString() : null;

    private Task<OpenData?> OpenAsync(DataForm form) => OpenData.ReadAsync(form.File, User.PersonId, unfinished, changes, files);

    private async Task<IActionResult> WithAsync(string name, string part, Func<DataForm, FormPart, OpenData, Task<IActionResult>> act) =>
        DataForm.Find(name) is { } form && form.Part(part) is { } of && await OpenAsync(form) is { } open
            ? await act(form, of, open)
            : NotFound();

    /// <summary>Changes an entry that is there.</summary>
    private async Task<IActionResult> ChangeThereAsync(
        string name,
        string part,
        string? at,
        SheetForm sent,
        Func<DataForm, string, FormEntry, FormOutcome> change
    ) => at == New ? NotFound() : await ChangeAsync(name, part, at, sent, change, takesNames: false);

    private async Task<IActionResult> ChangeAsync(
        string name,
        string part,
        string? at,
        SheetForm sent,
        Func<DataForm, string, FormEntry, FormOutcome> change,
        bool takesNames = true
    ) => await WithAsync(name, part, async (form, of, open) =>
        {
            if (at == New && !HasMany(of))
            {
                return NotFound();
            }

            // All other keeping waits for this one: what takes long is asked before.
            var faults =
                takesNames && open.Own.Text is { } own && OpenedIn(own, of, at, sent) is { } opened
                    ? await FaultsOfNamesAsync(opened)
                    : [];
            FormOutcome? outcome = null;
            var begun = new BegunFrom(string.IsNullOrEmpty(sent.Version) ? null : sent.Version, sent.Number);
            var kept = await keeping.KeepEditAsync(User.PersonId, form.File, begun, file =>
            {
                outcome =
                    file.Text is not { } text || OpenedIn(text, of, at, sent) is not { } entry ? null
                    : faults.Count > 0 ? new FormOutcome(YamlEdit.Done(text), faults)
                    : change(form, text, entry);
                return outcome is { Faults.Count: 0 } ? outcome.Edit : YamlEdit.Refused(Gone);
            });
            var isKept = kept is KeepOutcome.Kept or KeepOutcome.NothingChanged;
            open = await OpenAsync(form) ?? open;
            return isKept ? Redirect(NextOf(form, of, open, outcome!, sent.Then)) : Refused(form, of, open, at, sent, outcome);
        });

    /// <summary>What is in another change of the person is kept, and the checker tells until then that it is not there.</summary>
    private async Task<IReadOnlyList<FormFault>> FaultsOfNamesAsync(FormEntry entry)
    {
        if (views.FaultsOfNames(entry, Typed, []) is [])
        {
            return [];
        }

        var begun = await unfinished.OfAsync(User.PersonId);
        return views.FaultsOfNames(entry, Typed, begun.Select(change => files.LibraryWith(change.FindEdits())));
    }

    /// <summary>
    /// What was typed is shown again, with what is wrong. It is for the entry that the person has opened, wherever that stands now.
    /// </summary>
    private ViewResult Refused(DataForm form, FormPart of, OpenData open, string? at, SheetForm sent, FormOutcome? outcome)
    {
        var (own, there) = (Opened(open, of, at, sent), Find(open, of, at));
        if (own is null && there is null && (!HasMany(of) || !HasTyped))
        {
            return View("List", views.List(form, open, null) with { Refusal = Gone });
        }

        var page = views.Entry(form, open, own ?? there ?? FormEntry.NewIn(of), FilledInBeside(own, there, open, sent), outcome?.Faults);
        return View(
            "Entry",
            page with
            {
                Place = sent.Place ?? page.Place,
                IsTyped = HasTyped,
                Refusal = outcome?.Edit.Refusal
                    ?? (
                        own is not null && page.Meets ? MetMeanwhile
                        : outcome?.Faults.Count > 0 ? null
                        : own is not null ? MovedMeanwhile
                        : there is not null ? views.OtherThere(sent.Known!, there)
                        : GoneWithWords
                    ),
                AsText = outcome?.Edit is { Refusal: not null, Line: var line } ? new DeskFile(form.File).AddressAt(line) : page.AsText,
            }
        );
    }

    /// <summary>
    /// What was typed, with what the window showed before. Where another entry stands now, nobody has seen what that says; where nothing
    /// stands, there is nothing to compare with.
    /// </summary>
    private FilledIn FilledInBeside(FormEntry? own, FormEntry? there, OpenData open, SheetForm sent)
    {
        var isAsOpened = open.Number == sent.Number && (open.Change is not null || open.Version == sent.Version);
        return new FilledIn(
            Typed,
            field =>
                own is null && there is not null ? null
                : Field(TypedField.NameOfWas(SheetViews.Prefix + field)) is { } was && own is not null ? was
                : own is null || isAsOpened ? own?.ValueOf(field) ?? ""
                : null
        );
    }

    private ViewResult Shown(DataForm form, OpenData open, FormEntry entry) => View("Entry", views.Entry(form, open, entry));

    private string NextOf(DataForm form, FormPart of, OpenData open, FormOutcome outcome, string? then) =>
        then == SheetForm.Compare && open.Change is { } change ? $"{DeskAddress.Changes}/{change.Id}"
        : then != SheetForm.List
        && (SheetViews.EntriesIn(open, of) ?? []).ElementAtOrDefault(outcome.Place) is { } entry
        && (then != SheetForm.Onward || views.IsToMend(form, open, entry)) ? SheetViews.AddressOf(form, entry)
        : $"{DeskAddress.Today}/{form.Name}";

    private static FormEntry? Find(OpenData open, FormPart of, string? at) => open.Own.Text is { } text ? EntryIn(text, of, at) : null;

    private static FormEntry? EntryIn(string text, FormPart of, string? at) =>
        at == New
            ? FormEntry.NewIn(of)
            : FormEntry.AllIn(text, of)?.FirstOrDefault(entry => entry.At.Equals(at ?? "", StringComparison.OrdinalIgnoreCase));

    /// <summary>The entry that the person has opened, at its place; null if another one stands there now.</summary>
    private static FormEntry? OpenedIn(string text, FormPart of, string? at, SheetForm sent) =>
        EntryIn(text, of, at) is { } entry && (string.IsNullOrEmpty(sent.Known) || entry.KnownBy == sent.Known) ? entry : null;

    /// <summary>The entry that the person has opened, also at another place, if no other is known by the same.</summary>
    private static FormEntry? Opened(OpenData open, FormPart of, string? at, SheetForm sent) =>
        open.Own.Text is not { } text ? null
        : OpenedIn(text, of, at, sent) is { } there ? there
        : (FormEntry.AllIn(text, of) ?? []).Where(entry => entry.KnownBy == sent.Known).ToList() is [var only] ? only
        : null;

    private bool HasTyped => Request.Form.Keys.Any(key => key.StartsWith(SheetViews.Prefix, StringComparison.Ordinal));

    private static bool HasMany(FormPart of) => of.Kind is not PartKind.Keys;
}

/// <summary>What the form of an entry sends besides its fields.</summary>
public sealed record SheetForm
{
    /// <summary>To the page that publishes.</summary>
    public const string Compare = "compare";

    /// <summary>To the list of entries.</summary>
    public const string List = "list";

    /// <summary>To the list of entries, unless something of this one is to be mended.</summary>
    public const string Onward = "onward";

    /// <summary>The version of the file from which the window began.</summary>
    public string? Version { get; init; }

    /// <summary>The number of the change that the window shows; 0 if it shows none.</summary>
    public int Number { get; init; }

    /// <summary>By what the entry is known that the window has opened; null or empty if there is no other.</summary>
    public string? Known { get; init; }

    /// <summary>Where to go then.</summary>
    public string? Then { get; init; }

    /// <summary>Where an entry moves: <c>up</c> or <c>down</c>.</summary>
    public string? To { get; init; }

    /// <summary>The place of a new entry among the others, from 0; null for the end.</summary>
    public int? Place { get; init; }
}
