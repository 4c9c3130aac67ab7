using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>What can be put into a text: numbers, links, sources and blocks, each as the Markdown to copy.</summary>
public sealed class InsertController(ContentRepository content, UnfinishedChanges unfinished, Publisher publisher) : Controller
{
    [HttpGet(DeskAddress.Insert)]
    public IActionResult All(string? from) => Redirect($"{DeskAddress.Insert}/{InsertPage.Numbers}{InsertPage.QueryOf(from)}");

    [HttpGet(DeskAddress.Insert + "/{kind}")]
    public async Task<IActionResult> Show(string kind, string? find, string? from)
    {
        var change = kind == InsertPage.Pictures && from is not null ? await unfinished.FindAsync(User.PersonId, from) : null;
        var library = change is null ? content.Everything : publisher.Rehearse(change).Library;
        if (InsertPage.From(library, kind, find, from) is not { } page)
        {
            return NotFound();
        }

        return DeskScript.Asks(Request) ? Json(page.Items) : View("Insert", page);
    }
}
