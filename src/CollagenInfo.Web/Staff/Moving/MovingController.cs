using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Moving;

/// <summary>Gives a page another name, or takes it off the site. What is begun is a change like any other.</summary>
[Route(DeskAddress.Edit + "/{topic}/{name}")]
public sealed class MovingController(
    MovingViews views,
    Renaming renaming,
    ChangeBook changes,
    UnfinishedChanges unfinished,
    ContentRepository content
) : Controller
{
    [HttpGet("rename")]
    public IActionResult Rename(string topic, string name) =>
        views.Find(topic, name) is { } file
            ? View("Rename", views.Rename(file, new RenameForm { NewTopic = topic, NewName = name }))
            : NotFound();

    [HttpPost("rename")]
    public async Task<IActionResult> BeginRenaming(string topic, string name, RenameForm form)
    {
        if (views.Find(topic, name) is not { } file)
        {
            return NotFound();
        }

        if (await views.FaultAsync(file, form, User.PersonId) is { } fault)
        {
            return View("Rename", views.Rename(file, form) with { FieldErrors = [fault] });
        }

        var to = DeskFile.Find(form.NewTopic, form.NewName!.Trim())!;
        var edits = renaming.EditsFor(new PageMove(file.Path, to.Path), out var refusal);
        return edits is not null && await BeginAsync(edits) is { } change
            ? Redirect($"{DeskAddress.Changes}/{change.Id}")
            : View("Rename", views.Rename(file, form, refusal ?? await WhyNotAsync(edits!)));
    }

    [HttpGet("remove")]
    public IActionResult Remove(string topic, string name) =>
        views.Find(topic, name) is { } file ? View("Remove", views.Remove(file, null)) : NotFound();

    [HttpPost("remove")]
    public async Task<IActionResult> BeginRemoving(string topic, string name, string? target)
    {
        if (views.Find(topic, name) is not { } file)
        {
            return NotFound();
        }

        var page = views.Remove(file, target);
        if (page.Uses.Count > 0 || !page.Targets.Any(choice => choice.IsChosen))
        {
            return View(
                "Remove",
                page with
                {
                    FieldErrors = page.Uses.Count > 0 ? [] : [new FieldError(nameof(target), "Choose where its address should lead.")],
                }
            );
        }

        var edits = renaming.EditsForRemoval(file.Path, target == MovingViews.Nowhere ? null : target, out var refusal);
        return edits is not null && await BeginAsync(edits) is { } change
            ? Redirect($"{DeskAddress.Changes}/{change.Id}")
            : View("Remove", views.Remove(file, target, refusal ?? await WhyNotAsync(edits!)));
    }

    private Task<Change?> BeginAsync(IReadOnlyList<FileEdit> edits) => changes.BeginAsync(User.PersonId, edits, null);

    /// <summary>Why nothing was begun: most likely the person has begun something of one of the files.</summary>
    private async Task<string> WhyNotAsync(IReadOnlyList<FileEdit> edits)
    {
        var own = (await unfinished.AllAsync())
            .Where(change => change.OwnerId == User.PersonId)
            .SelectMany(change => change.Files)
            .FirstOrDefault(file => edits.Any(edit => edit.Path == file.Path));
        return own is null
            ? "A file has changed in this moment, or somebody else has begun a page of this name. Try again."
            : $"You have an unfinished change of {new DeskFile(own.Path).TitleIn(content.Everything)}. "
                + "Publish it or set it aside first, so that nothing of it is lost.";
    }
}
