using CollagenInfo.Content.Search;
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
    Renaming renaming,
    SiteSearch search,
    PageName names,
    TimeProvider clock
) : Controller
{
    private const string NotNow =
        "A file that it needs has changed in this moment, or you have begun something of it. See Changes, then try again.";

    [HttpGet(DeskAddress.Pages)]
    public async Task<IActionResult> Pages(string? find)
    {
        var pages = new PageList(content, files, await unfinished.AllAsync(), clock.GetUtcNow());
        return View("Pages", string.IsNullOrWhiteSpace(find) ? PagesPage.All(pages) : PagesPage.Found(pages, find.Trim(), FoundBy(find)));
    }

    /// <summary>The addresses of the pages that patients would find, the best first.</summary>
    private List<string> FoundBy(string find) =>
        [.. search.Find(content.Published, SearchQuery.Parse(find)).Hits.Select(hit => hit.Address.Split('#')[0]).Distinct()];

    [HttpGet(DeskAddress.NewPage)]
    public IActionResult New(string? topic, string? title) =>
        View("New", NewPage.From(content.Everything, new NewPageForm { Topic = topic, Title = title }));

    /// <summary>Begins a change with the new page; nothing is on the site yet.</summary>
    [HttpPost(DeskAddress.NewPage)]
    public async Task<IActionResult> Begin(NewPageForm form)
    {
        var page = await NewPage.From(content.Everything, form).CheckedAsync(content.Everything, names, User.PersonId);
        if (page.FieldErrors.Count > 0)
        {
            return View("New", page);
        }

        var edits = renaming.EditsForAdding(page.File!.Path, page.FirstText(), out var refusal);
        if (edits is not null && await changes.BeginAsync(User.PersonId, edits, null) is not null)
        {
            return Redirect(page.File.Address);
        }

        // Somebody was quicker, perhaps in another window.
        page = await page.CheckedAsync(content.Everything, names, User.PersonId);
        return View(
            "New",
            page.FieldErrors.Count > 0 ? page : page with { FieldErrors = [new FieldError(nameof(form.Name), refusal ?? NotNow)] }
        );
    }
}
