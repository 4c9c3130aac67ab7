using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>Who did what.</summary>
public sealed class JournalController(Journal journal, ContentRepository content) : Controller
{
    [Page(DeskAddress.Journal)]
    public async Task<IActionResult> Show(int page = 1)
    {
        var number = Math.Clamp(page, 1, Journal.LastPage);
        var (entries, hasMore) = await journal.ReadAsync(number);
        return View("Journal", JournalViewModel.From(entries, number, hasMore, content.Everything));
    }
}
