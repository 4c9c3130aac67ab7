using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>What waits, what is wrong and what is due, for who is signed in.</summary>
public sealed class TodayController(ContentRepository content, UnfinishedChanges unfinished, TimeProvider clock) : Controller
{
    [HttpGet(DeskAddress.Today)]
    public async Task<IActionResult> Today() =>
        View("Today", TodayPage.From(content, await unfinished.AllAsync(), User.PersonId, User.Publishes, clock.GetUtcNow()));

    /// <summary>Everything that the checker finds, file by file.</summary>
    [HttpGet(DeskAddress.Problems)]
    public IActionResult Problems() => View("Problems", ProblemsPage.From(content));
}
