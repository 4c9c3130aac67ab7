using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Editor;

/// <summary>What can be put into a text: numbers, links, sources and blocks, each as the Markdown to copy.</summary>
public sealed class InsertController(ContentRepository content) : Controller
{
    [HttpGet(DeskAddress.Insert)]
    public IActionResult All() => Redirect($"{DeskAddress.Insert}/{InsertPage.Numbers}");

    [HttpGet(DeskAddress.Insert + "/{kind}")]
    public IActionResult Show(string kind, string? find, string? from)
    {
        if (InsertPage.From(content.Everything, kind, find, from) is not { } page)
        {
            return NotFound();
        }

        return DeskScript.Asks(Request) ? Json(page.Items) : View("Insert", page);
    }
}
