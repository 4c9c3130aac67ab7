using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Moving;

/// <summary>What was removed from the site, and bringing it back.</summary>
[Route(DeskAddress.Bin)]
public sealed class BinController(
    FileHistory history,
    ContentRepository content,
    Renaming renaming,
    ChangeBook changes,
    RemovedPictures pictures,
    TimeProvider clock
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show() => View("Bin", await PageAsync());

    /// <summary>Begins a change with the page as it was; its address does not lead to another page then.</summary>
    [HttpPost("{id:int}/restore")]
    public async Task<IActionResult> Restore(int id)
    {
        var (removal, last) = (await history.RemovedAsync()).FirstOrDefault(removed => removed.Removal.Id == id);
        if (removal is null || await history.TextOfAsync(last) is not { } text)
        {
            return NotFound();
        }

        string? refusal = null;
        var change =
            ContentFiles.IsPicture(removal.Path) ? await pictures.BeginAsync(User.PersonId, removal.Path, text)
            : renaming.EditsForAdding(removal.Path, text, out refusal) is not { } edits ? null
            : await changes.BeginAsync(User.PersonId, edits, "Brought back from the bin");
        return change is not null
            ? Redirect($"{DeskAddress.Changes}/{change.Id}")
            : View(
                "Bin",
                await PageAsync() with
                {
                    Refusal = refusal
                        ?? "This is begun already, or something that it needs. See Changes: that is to be published or set aside first.",
                }
            );
    }

    private async Task<BinPage> PageAsync()
    {
        var lines = new List<BinLine>();
        foreach (var (removal, last) in (await history.RemovedAsync()).Where(removed => !RemovedPictures.IsCopy(removed.Removal.Path)))
        {
            lines.Add(
                new BinLine(
                    removal.Id,
                    await TitleAsync(last),
                    removal.Path,
                    $"Removed {(removal.Who is null ? "on disk" : $"by {removal.Who}")}, "
                        + DeskTime.Say(removal.At, clock.GetUtcNow(), content.Everything.Clinic),
                    removal.Why,
                    ContentFiles.IsPicture(removal.Path) ? null : new DeskFile(removal.Path).History
                )
            );
        }

        return new BinPage { Title = "Bin", Removed = lines };
    }

    private async Task<string> TitleAsync(FileVersion last) =>
        new DeskFile(last.Path).TitleOf(
            await history.TextOfAsync(last) is { } bytes ? ContentFile.TextOf(bytes) : null,
            content.Everything
        );
}
