using System.Net;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>Writes a page or a data file. What is written is kept as a change; opening changes nothing.</summary>
[Route(DeskAddress.Edit + "/{topic}/{name}")]
[Route(DeskAddress.Data + "/{name}")]
public sealed class EditorController(
    Keeping keeping,
    UnfinishedChanges unfinished,
    FileHistory history,
    ContentFiles files,
    EditorFrames frames,
    RenamedPages renamed,
    ContentRepository content,
    SinceSigned since
) : Controller
{
    private const string Body = "body";
    private const string ChangedThere = "Your text is kept. It has changed there, so nothing was put in; see the list below it.";
    private const string NotKept = "The text below is not kept.";
    private const string OfDevice = "This text of your device was not kept";

    [HttpGet("")]
    public Task<IActionResult> Write(string? topic, string name, int line) =>
        OpenAsync(topic, name, open => TextPageOf(open, isWholeFile: false, line));

    [HttpGet("text")]
    public Task<IActionResult> AsText(string? topic, string name, int line) =>
        OpenAsync(topic, name, open => TextPageOf(open, isWholeFile: true, line));

    [HttpGet("details")]
    public Task<IActionResult> Details(string? topic, string name) =>
        OpenAsync(topic, name, open =>
            DetailFields.ReadFrom(open) is { } fields ? DetailsOf(open, fields) : Redirect($"{open.File.Address}/text")
        );

    [HttpGet("look")]
    public Task<IActionResult> Look(string? topic, string name) =>
        OpenAsync(topic, name, open => View("Look", new LookPage { Title = "Look", Frame = frames.From(open, User) }));

    /// <summary>What holds for the text now, for the desk's script: asked while the page is open and nobody types.</summary>
    [HttpGet(DeskAddress.State)]
    public Task<IActionResult> State(string? topic, string name) => OpenAsync(topic, name, open => Json(frames.Glance(open, User)));

    /// <summary>Keeps the text: the body of a page, or the whole file.</summary>
    [HttpPost("keep")]
    public async Task<IActionResult> Keep(string? topic, string name, KeepForm form)
    {
        if (form.Text?.Length > KeepForm.Longest)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        var (fix, isStale) = (ProblemLine.Read(form.Fix), false);
        var sent = await KeepAsync(topic, name, form, (file, begun) =>
            keeping.KeepAsync(User.PersonId, file.Path, begun, now =>
            {
                var text = Joined(now, form);
                var mended = fix?.ApplyTo(text);
                isStale = fix is not null && mended is null;
                return mended ?? text;
            })
        );
        return sent is { IsKept: true } && isStale && !DeskScript.Asks(Request)
            ? await OpenAsync(topic, name, open =>
                View("Write", TextPage.From(open, frames.From(open, User), form.Part != Body) with { Done = ChangedThere })
            )
            : AnswerTo(sent, form);
    }

    /// <summary>Keeps the details of a page.</summary>
    [HttpPost("details")]
    public async Task<IActionResult> KeepDetails(string? topic, string name, KeepForm form)
    {
        var sent = await KeepAsync(topic, name, form, (file, begun) =>
            keeping.KeepEditAsync(User.PersonId, file.Path, begun, now => DetailFields.Write(file, now.Text ?? "", Request.Form))
        );
        var refusal = sent?.Outcome switch
        {
            KeepOutcome.Refused refused => refused.Why,
            KeepOutcome.Newer => "Nothing of this was kept: there is newer text from your other window.",
            KeepOutcome.Ended => "Nothing of this was kept: this change was published or set aside.",
            _ => null,
        };
        return refusal is null || sent?.Open is null
            ? AnswerTo(sent, form)
            : await OpenAsync(topic, name, open =>
                DetailsOf(open, DetailFields.Answered(DetailFields.ReadFrom(open) ?? [], Request.Form), refusal)
            );
    }

    private ViewResult DetailsOf(OpenFile open, IReadOnlyList<TypedField> fields, string? refusal = null) =>
        View(
            "Details",
            new DetailsPage
            {
                Title = "Details",
                Frame = frames.From(open, User),
                Fields = fields,
                Refusal = refusal,
            }
        );

    private async Task<IActionResult> OpenAsync(string? topic, string name, Func<OpenFile, IActionResult> show)
    {
        if (DeskFile.Find(topic, name) is not { } file)
        {
            return NotFound();
        }

        if (await OpenFile.ReadAsync(file, User.PersonId, unfinished, history, files) is not { } open)
        {
            return await renamed.FindAsync(file) is { } other ? Redirect(other.Address) : NotFound();
        }

        if (open.Changed is { Text: null })
        {
            // The person is about to rename or remove it: here it would look empty.
            return Redirect($"{DeskAddress.Changes}/{open.Change!.Id}");
        }

        return open.Text.Text is null
            ? View("Unreadable", UnreadablePage.From(open))
            : show(open with { Tools = await since.FindAsync(content.Everything, file) });
    }

    private ViewResult TextPageOf(OpenFile open, bool isWholeFile, int line) =>
        View(
            "Write",
            TextPage.From(open, frames.From(open, User), isWholeFile) with
            {
                Around = LinesAround.Find(open.Text.Text!, line),
            }
        );

    /// <summary>Keeps something of a file; null if there is no such file.</summary>
    private async Task<Sent?> KeepAsync(string? topic, string name, KeepForm form, Func<DeskFile, BegunFrom, Task<KeepOutcome>> keep)
    {
        if (DeskFile.Find(topic, name) is not { } file)
        {
            return null;
        }

        if (files.Read(file.Path) is null && await unfinished.FindAsync(User.PersonId, file.Path) is null)
        {
            // A window that was open while somebody gave the page another name.
            file = await renamed.FindAsync(file) ?? file;
        }

        var outcome = await keep(file, new BegunFrom(string.IsNullOrEmpty(form.Version) ? null : form.Version, form.Number));
        return new Sent(file, outcome, await OpenFile.ReadAsync(file, User.PersonId, unfinished, history, files));
    }

    private IActionResult AnswerTo(Sent? sent, KeepForm form) =>
        sent switch
        {
            null => NotFound(),
            { Open: null } => Gone(sent.File, form),
            { Outcome: KeepOutcome.Newer, Open: { } open } => Refused(open, form, "newer", "There is newer text from your other window"),
            { Outcome: KeepOutcome.Ended, Open: { } open } => Refused(open, form, "ended", "This change was published or set aside"),
            { Open: { } open } when DeskScript.Asks(Request) => Json(
                KeptAnswer.From(frames.From(open, User), User.PersonId, sent.Outcome is KeepOutcome.Kept ? "kept" : "nothing")
            ),
            { Open: { } open } => Redirect(NextOf(open, form, sent.Outcome is KeepOutcome.Kept)),
        };

    /// <summary>A new page whose change was set aside: there is nothing to go on with, but the text.</summary>
    private IActionResult Gone(DeskFile file, KeepForm form)
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        const string Why = "Not kept: this change was set aside, and there is no such page. Copy your text.";
        return DeskScript.Asks(Request)
            ? Json(new { Status = "ended", Says = Why })
            : View("Gone", new GonePage { Title = file.Path, Text = form.Text ?? "", Refusal = Why });
    }

    /// <summary>What is kept stays; the text that was sent is shown again, beside what differs.</summary>
    private IActionResult Refused(OpenFile open, KeepForm form, string status, string why)
    {
        if (DeskScript.Asks(Request))
        {
            return StatusCode((int)HttpStatusCode.Conflict, KeptAnswer.From(frames.From(open, User), User.PersonId, status));
        }

        var page = TextPage.From(open, frames.From(open, User), form.Part != Body);
        why = form.Number == KeepForm.OfDevice ? OfDevice : why;
        return View("Write", page with { Text = form.Text ?? "", NewerText = page.Text, WhyTwo = why, Refusal = NotKept });
    }

    private static string NextOf(OpenFile open, KeepForm form, bool isKept) =>
        form.Then switch
        {
            "look" => $"{open.File.Address}/look",
            "details" => $"{open.File.Address}/details",
            "text" => $"{open.File.Address}/text",
            null when form.Fix is not null && form.Part != Body && open.File.IsPage => $"{open.File.Address}/text",
            "compare" when isKept => $"{DeskAddress.Changes}/{open.Change!.Id}",
            _ => open.File.Address,
        };

    /// <summary>The whole file with the typed body below the front matter that it has.</summary>
    private static string Joined(ContentFile file, KeepForm form) =>
        form.Part == Body && FrontMatterEdit.Split(file.Text ?? "") is { } parts ? parts.Head + form.Text : form.Text ?? "";

    /// <summary>What became of something that was sent to be kept.</summary>
    /// <param name="File">The file, under the name that it has now.</param>
    /// <param name="Outcome">Whether it is kept.</param>
    /// <param name="Open">The file as the person has it then; null if it is nowhere.</param>
    private sealed record Sent(DeskFile File, KeepOutcome Outcome, OpenFile? Open)
    {
        public bool IsKept => Outcome is KeepOutcome.Kept or KeepOutcome.NothingChanged;
    }
}

/// <summary>What the editor sends to be kept.</summary>
public sealed record KeepForm
{
    /// <summary>The site reads no longer file.</summary>
    public const int Longest = 1024 * 1024;

    /// <summary>The number that a text has which only the browser kept: it is compared first, whatever else is kept.</summary>
    public const int OfDevice = -1;

    /// <summary><c>body</c> for the text below the front matter; otherwise the text is the whole file.</summary>
    public string? Part { get; init; }

    public string? Text { get; init; }

    /// <summary>The version of the file that the window began from; empty for a new page.</summary>
    public string? Version { get; init; }

    /// <summary>The number of the change that the window shows; 0 if it shows none.</summary>
    public int Number { get; init; }

    /// <summary>A change of a line that the button beside a problem proposes; null if none was pressed.</summary>
    public string? Fix { get; init; }

    /// <summary>Where to go then: <c>look</c>, <c>compare</c>, <c>details</c>, <c>text</c>.</summary>
    public string? Then { get; init; }
}
