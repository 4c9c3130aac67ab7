using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Pictures;

/// <summary>Pictures: putting one on the site, where each is used, taking back a consent, and removing one.</summary>
[Route(DeskAddress.Pictures)]
public sealed class PicturesController(
    PictureShelf shelf,
    ChangeBook changes,
    Publisher publisher,
    ContentFiles files,
    Journal journal,
    Roster roster
) : Controller
{
    /// <summary>What is larger is refused with a page that does not say why; up to here the form does.</summary>
    private const int MostBytesRead = 64 * 1024 * 1024;

    private const string NotOurs =
        "The desk did not make this picture, so it does not remove it. Whoever runs the server deletes its file and its lines together.";

    [HttpGet("")]
    public async Task<IActionResult> List() =>
        View("List", new PictureListPage { Title = "Pictures", Pictures = await shelf.AllAsync(User.PersonId) });

    [HttpGet("new")]
    public IActionResult New([FromQuery(Name = "for")] string? page) => View("New", PageOf(new PictureForm { For = page }));

    /// <summary>Keeps a picture as part of a change: that of the page for which it is, if there is one. Nobody sees it yet.</summary>
    [HttpPost("new")]
    [RequestSizeLimit(MostBytesRead)]
    [RequestFormLimits(MultipartBodyLengthLimit = MostBytesRead)]
    public async Task<IActionResult> Add(PictureForm form)
    {
        var errors = PictureAnswers.FaultsIn(form, shelf.Today).ToList();
        if (errors.Count > 0)
        {
            return View("New", PageOf(form) with { FieldErrors = errors });
        }

        if (PreparedPicture.From(await BytesAsync(form.Picture!), out var refusal) is not { } prepared)
        {
            return View("New", PageOf(form) with { FieldErrors = [new FieldError(nameof(form.Picture), refusal!)] });
        }

        var (name, alt) = (await shelf.FreeNameAsync(form.Alt), form.Decorative ? null : form.Alt!.Trim());
        var entry = new PictureEntry(name, alt, prepared.Width, prepared.Height, Line: 0) { Consent = PictureAnswers.ConsentIn(form) };
        var page = PageOf(form).For;
        var change = await changes.AddAsync(
            User.PersonId,
            page?.Path,
            PictureEntry.ListFile,
            list => PictureEdit.Add(list, entry).Text,
            [
                new FileEdit(PictureShelf.PathOf(entry.File), null, prepared.Large),
                .. prepared.Small is { } small
                    ? [new FileEdit(PictureShelf.PathOf(entry.SmallFile), null, small)]
                    : Array.Empty<FileEdit>(),
            ]
        );
        return change is null
            ? View(
                "New",
                PageOf(form) with
                {
                    FieldErrors =
                    [
                        new FieldError(
                            nameof(form.Picture),
                            $"{PictureEntry.ListFile} cannot be written. Mend it first: Pages, at the end."
                        ),
                    ],
                }
            )
            : Redirect($"{PictureLine.AddressOf(entry.File)}{(page is null ? "" : $"?for={Uri.EscapeDataString(page.Path)}")}");
    }

    [HttpGet("{name}")]
    public async Task<IActionResult> Show(string name, [FromQuery(Name = "for")] string? page) =>
        await FindAsync(name) is { } picture
            ? View("Show", PageOf(picture, page) with { WhoMayWithdraw = await roster.WhoPublishOrSignAsync() })
            : NotFound();

    /// <summary>Takes a picture off every page at once: the patient does not allow it any more.</summary>
    [HttpPost("{name}/withdraw")]
    public async Task<IActionResult> Withdraw(string name)
    {
        if (await FindAsync(name) is not { CanBeWithdrawn: true } picture)
        {
            return NotFound();
        }

        if (!User.Publishes && !User.Signs)
        {
            return await journal.RefuseAsync(User, $"withdraw the consent for {picture.Name}");
        }

        var outcome = await publisher.WriteAsync(
            User.PersonId,
            PictureEntry.ListFile,
            list => PictureEdit.Withdraw(list, picture.Name, shelf.Today),
            new Release(User.PersonName, $"The consent for {picture.Name} was withdrawn")
        );
        if (outcome is PublishOutcome.Published { IsOnShow: true })
        {
            await journal.WriteAsync(User.PersonName, JournalEvent.WithdrewConsent, picture.Name);
            return Redirect(picture.Address);
        }

        const string StillThere = "It is still on the site";
        var failure = outcome as PublishOutcome.Failed;
        var why =
            failure is not null ? failure.Say(StillThere + ".")
            : outcome is PublishOutcome.Published
                ? $"{StillThere}: a mistake in the folder keeps {PictureEntry.ListFile} back. Tell who runs the server now."
            : $"{StillThere}: the list of pictures cannot be written. Tell who runs the server now.";
        Response.StatusCode = failure?.Status ?? StatusCodes.Status409Conflict;
        return View("Show", PageOf(picture, null) with { Refusal = why });
    }

    /// <summary>Begins to remove a picture that no page shows.</summary>
    [HttpPost("{name}/remove")]
    public async Task<IActionResult> Remove(string name)
    {
        if (await FindAsync(name) is not { Change: null } picture)
        {
            return NotFound();
        }

        var entry = PictureEdit.ReadFrom(files.Read(PictureEntry.ListFile)?.Text ?? "").GetValueOrDefault(picture.Name);
        if (picture.Uses.Count > 0 || entry is null)
        {
            return View("Show", PageOf(picture, null) with { Refusal = "It cannot be removed while a page shows it." });
        }

        if (!ContentFiles.IsEditable(PictureShelf.PathOf(entry.File)))
        {
            return View("Show", PageOf(picture, null) with { Refusal = NotOurs });
        }

        var gone = new[] { entry.File, entry.SmallFile }
            .Select(file => files.Read(PictureShelf.PathOf(file)))
            .OfType<ContentFile>()
            .Select(file => new FileEdit(file.Path, file.Version, null));
        var change = await changes.AddAsync(
            User.PersonId,
            null,
            PictureEntry.ListFile,
            list => PictureEdit.Remove(list, picture.Name).Text,
            [.. gone]
        );
        return change is null
            ? View("Show", PageOf(picture, null) with { Refusal = "The list of pictures cannot be written now." })
            : Redirect($"{DeskAddress.Changes}/{change.Id}");
    }

    private static DeskFile? FileOf(string? page) =>
        page?.Split('/') is [var topic, var name] && name.EndsWith(".md", StringComparison.Ordinal)
            ? DeskFile.Find(topic, name[..^3])
            : null;

    private NewPicturePage PageOf(PictureForm form) =>
        new()
        {
            Title = "Add a picture",
            Form = form,
            For = FileOf(form.For) is { } page && files.Read(page.Path) is not null ? page : null,
        };

    private PicturePage PageOf(PictureLine picture, string? page) =>
        new()
        {
            Title = picture.Shows,
            Picture = picture,
            For = FileOf(page),
            MayWithdraw = picture.CanBeWithdrawn && (User.Publishes || User.Signs),
        };

    private async Task<PictureLine?> FindAsync(string name) =>
        (await shelf.AllAsync(User.PersonId)).FirstOrDefault(picture => picture.Address == $"{DeskAddress.Pictures}/{name}");

    private static async Task<byte[]> BytesAsync(IFormFile file)
    {
        using var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
