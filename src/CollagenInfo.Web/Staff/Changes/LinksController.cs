using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>Links by which a doctor without an account reads a change: made, and taken back.</summary>
[Route(DeskAddress.Changes + "/{id:int}/links")]
public sealed class LinksController(
    UnfinishedChanges unfinished,
    DoctorLinks links,
    ChangeViews views,
    ChangeTitles titles,
    ContentRepository content,
    Journal journal
) : Controller
{
    [HttpPost("")]
    public Task<IActionResult> Make(int id) => WithAsync(id, async change =>
        {
            var code = await links.CreateAsync(change, (await titles.OfAsync(change)).InJournal, User.PersonName);
            return View(
                "HandOver",
                new HandOverPage
                {
                    Title = "A link for a doctor",
                    Lead =
                        "Give this link to the doctor, by a way that nobody else reads. It is good for "
                        + $"{DoctorLinks.DaysValid} days, and shows this one change and nothing else. It is not shown again.",
                    Address = HandOverPage.AddressOf(DeskAddress.Outside, content.Everything.Clinic, Request),
                    Code = code,
                    Back = $"{DeskAddress.Changes}/{id}",
                    BackWords = "Back to the change",
                }
            );
        });

    [HttpPost("{link:int}/revoke")]
    public Task<IActionResult> Revoke(int id, int link) => WithAsync(id, async change =>
        {
            await links.RevokeAsync(change, link, (await titles.OfAsync(change)).InJournal, User.PersonName);
            return Redirect($"{DeskAddress.Changes}/{id}#links");
        });

    /// <summary>Does something with a change if it is there and the person may.</summary>
    private async Task<IActionResult> WithAsync(int id, Func<Change, Task<IActionResult>> act)
    {
        if (await unfinished.FindAsync(id) is not { } change)
        {
            return View("Ended", await views.TooLateAsync(id));
        }

        return (await views.RightsAsync(change, User)).MayShare
            ? await act(change)
            : await journal.RefuseAsync(User, $"link to a change of {(await titles.OfAsync(change)).InJournal}");
    }
}
