using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>Every page and data file, and how a new page is begun.</summary>
public sealed class PagesController(
    ContentRepository content,
    ContentFiles files,
    UnfinishedChanges unfinished,
    ChangeBook changes,
    TimeProvider clock
) : Controller
{
    [HttpGet(DeskAddress.Pages)]
    public async Task<IActionResult> Pages(string? find) =>
        View("Pages", PagesPage.From(new PageList(content, files, await unfinished.AllAsync(), clock.GetUtcNow()), find));

    [HttpGet(DeskAddress.NewPage)]
    public IActionResult New(string? topic, string? title) =>
        View("New", NewPage.From(content.Everything, new NewPageForm { Topic = topic, Title = title }));

    /// <summary>Begins a change with the new page; nothing is on the site yet.</summary>
    [HttpPost(DeskAddress.NewPage)]
    public async Task<IActionResult> Begin(NewPageForm form)
    {
        var page = NewPage.From(content.Everything, form).Checked(content.Everything, files);
        if (page.FieldErrors.Count > 0)
        {
            return View("New", page);
        }

        var begun = await changes.BeginAsync(User.PersonId, [new FileEdit(page.File!.Path, null, page.FirstText())], null);
        return begun is null
            ? View("New", page with { FieldErrors = [new FieldError(nameof(form.Name), "You have begun a page of this name already.")] })
            : Redirect(page.File.Address);
    }
}
