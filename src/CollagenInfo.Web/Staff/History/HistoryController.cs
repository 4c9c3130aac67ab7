using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.History;

/// <summary>Every text that a file had on the site: listed, compared, and brought back as a new change.</summary>
[Route(DeskAddress.Edit + "/{topic}/{name}/history")]
[Route(DeskAddress.Data + "/{name}/history")]
public sealed class HistoryController(
    FileHistory history,
    HistoryViews views,
    UnfinishedChanges unfinished,
    ChangeBook changes,
    ContentFiles files
) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> List(string? topic, string name) =>
        DeskFile.Find(topic, name) is { } file && await views.ListAsync(file, HttpContext.RequestAborted) is { } page
            ? View("List", page)
            : NotFound();

    /// <summary>What differs between two versions.</summary>
    /// <param name="topic">The folder of a page.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    [HttpGet("compare")]
    public async Task<IActionResult> Compare(string? topic, string name, int from, int to) =>
        DeskFile.Find(topic, name) is { } file && await views.CompareAsync(file, from, to, HttpContext.RequestAborted) is { } page
            ? View("Compare", page)
            : NotFound();

    /// <summary>
    /// Takes an old text as the text of a new change, with the file as it is now as its base. If the person has begun one already, or
    /// anybody has begun a page that is not there, that one stays, and the page says so.
    /// </summary>
    [HttpPost("{id:int}/restore")]
    public async Task<IActionResult> Restore(string? topic, string name, int id)
    {
        if (
            DeskFile.Find(topic, name) is not { } file
            || await history.FindAsync(file.Path, id) is not { } version
            || await history.TextOfAsync(version) is not { } old
        )
        {
            return NotFound();
        }

        var now = files.Read(file.Path);
        var begun = await unfinished.FindAsync(User.PersonId, file.Path);
        begun ??= now is null && await unfinished.OfFileAsync(file.Path) is [var first, ..] ? first : null;
        if (begun is not null)
        {
            var who = begun.OwnerId == User.PersonId ? "You have" : $"{begun.Owner?.Name} has";
            return View(
                "Begun",
                new ChangeBegunPage
                {
                    Title = $"{who} an unfinished change of this page",
                    File = file,
                    Compare = $"{DeskAddress.Changes}/{begun.Id}",
                }
            );
        }

        var edit = new FileEdit(file.Path, now?.Version, old);
        var change = await changes.BeginAsync(User.PersonId, [edit], views.WhyOf(version));
        return Redirect(change is null ? file.History : $"{DeskAddress.Changes}/{change.Id}");
    }
}
