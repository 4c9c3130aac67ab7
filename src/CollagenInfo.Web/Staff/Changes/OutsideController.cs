using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>
/// One change for somebody without an account, such as a doctor from outside. The code comes with each form, never in an address: there
/// is no session, and nothing can be done but to leave a remark.
/// </summary>
[AllowAnonymous]
public sealed class OutsideController(DoctorLinks links, OutsideViews views, Proposals proposals, ChangeTitles titles) : Controller
{
    private const string WrongCode = "That code is not right. Look at your link again.";
    private const string TooMany = "There are many remarks by this link already. Please call the clinic.";

    [Page(DeskAddress.Outside)]
    public IActionResult Ask() => View("Code", OutsideViews.AskForCode());

    [HttpPost(DeskAddress.Outside)]
    [EnableRateLimiting(DeskRates.Tries)]
    public Task<IActionResult> Show(OutsideForm form) =>
        WithAsync(form, async (link, change) =>
            Shown(await views.ShowAsync(link, change, form with { Name = null, Remark = null }))
        );

    [HttpPost(DeskAddress.Outside + "/remark")]
    [EnableRateLimiting(DeskRates.Tries)]
    public Task<IActionResult> Say(OutsideForm form) => WithAsync(form, async (link, change) =>
        {
            var page = (await views.ShowAsync(link, change, form)).Checked();
            if (page.FieldErrors.Count == 0 && page.Remarks.Count >= Proposals.MostRemarksOfALink)
            {
                page = page with { FieldErrors = [new FieldError("remark", TooMany)] };
            }

            if (page.FieldErrors.Count > 0)
            {
                return Shown(page);
            }

            if (!await proposals.RemarkAsync(change, link, form.Name!.Trim(), form.Remark!.Trim()))
            {
                return View("OutsideEnded", await views.EndedAsync(link, form.Remark));
            }

            var thanks = await views.ShowAsync(link, change, form with { Remark = null });
            return Shown(thanks with { Done = "Thank you. The people at the clinic see your remark beside the change." });
        });

    private ViewResult Shown(OutsidePage page)
    {
        InlinePicture.Allow(Response);
        return View("Outside", page);
    }

    /// <summary>Shows what a link leads to, or why it leads to nothing.</summary>
    private async Task<IActionResult> WithAsync(OutsideForm form, Func<DoctorLink, Change, Task<IActionResult>> show)
    {
        if (await links.FindAsync(form.Code) is not { } link)
        {
            return View("Code", OutsideViews.AskForCode(WrongCode));
        }

        if (await views.ChangeOfAsync(link) is not { } change)
        {
            return View("OutsideEnded", await views.EndedAsync(link, form.Remark));
        }

        await links.OpenAsync(link, (await titles.OfAsync(change)).InJournal);
        return await show(link, change);
    }
}
