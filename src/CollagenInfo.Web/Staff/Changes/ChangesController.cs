using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What people have begun: what differs from the site, bringing in what others did, and setting it aside.</summary>
[Route(DeskAddress.Changes)]
public sealed class ChangesController(
    ChangeBook changes,
    UnfinishedChanges unfinished,
    ChangeViews views,
    ChangeTitles titles,
    Journal journal
) : Controller
{
    private const string MoreWritten = "Nothing was set aside: more was written since you opened this page.";
    private const string ChangedAgain = "The page or your text has changed again since. Look at this anew.";

    [HttpGet("")]
    public async Task<IActionResult> List(int sentBack)
    {
        var all = await unfinished.AllAsync();
        var owner = all.FirstOrDefault(change => change.Id == sentBack && IsSentBack(change))?.Owner?.Name;
        return View("List", await views.ListAsync(all, User.PersonId) with { Done = owner is null ? null : $"Sent back to {owner}." });
    }

    private bool IsSentBack(Change change) =>
        !ChangeViews.IsProposed(change) && change.OwnerId != User.PersonId && change.Remarks.Count > 0;

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Show(int id) =>
        await unfinished.FindAsync(id) is { } change ? View("Show", await FollowedAsync(change))
        : await unfinished.FindToConfirmAsync(id) is { } ahead ? View("Ahead", await views.AheadAsync(ahead, User))
        : View("Ended", await views.EndedAsync(id));

    /// <summary>What has become of a change that was just published; once that is old, what can be told of it.</summary>
    [HttpGet("{id:int}/published")]
    public async Task<IActionResult> Published(int id) =>
        await unfinished.FindPublishedAsync(id) is { } change && await views.PublishedAsync(change, User) is { } page
            ? View("Published", page)
            : Redirect($"{DeskAddress.Changes}/{id}");

    [HttpGet("{id:int}/set-aside")]
    public async Task<IActionResult> AskToSetAside(int id) =>
        await unfinished.FindAsync(id) is not { } change ? View("Ended", await views.EndedAsync(id))
        : await views.ShowAsync(change, User) is { Rights.MayEnd: true } page ? View("SetAside", page)
        : StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Sets the change aside, if it is still what the person has seen: nothing that was written since goes unread.</summary>
    [HttpPost("{id:int}/set-aside")]
    public async Task<IActionResult> SetAside(int id, int number)
    {
        if (await unfinished.FindAsync(id) is not { } change)
        {
            return Redirect(DeskAddress.Changes);
        }

        if (!(await views.RightsAsync(change, User)).MayEnd)
        {
            return await journal.RefuseAsync(User, $"set aside a change of {(await titles.OfAsync(change)).InJournal}");
        }

        return await changes.SetAsideAsync(change, number, User.PersonName) || await unfinished.FindAsync(id) is not { } newer
            ? Redirect(DeskAddress.Changes)
            : View("SetAside", await views.ShowAsync(newer, User) with { Refusal = MoreWritten });
    }

    /// <summary>What others did to the page meanwhile, put together with the change.</summary>
    [HttpGet("{id:int}/bring-in")]
    public async Task<IActionResult> BringIn(int id) =>
        await unfinished.FindAsync(id) is not { } change ? View("Ended", await views.EndedAsync(id))
        : await views.BringInAsync(change) is { } page ? View("BringIn", page)
        : Redirect($"{DeskAddress.Changes}/{id}");

    /// <summary>
    /// Makes the text that was put together the text of the change, with the page as it is now as its base. It publishes nothing.
    /// </summary>
    [HttpPost("{id:int}/bring-in")]
    public async Task<IActionResult> TakeIn(int id, int number, string? theirs)
    {
        if (await unfinished.FindAsync(id) is not { } change)
        {
            return View("Ended", await views.TooLateAsync(id));
        }

        if (!(await views.RightsAsync(change, User)).MayEnd)
        {
            return await journal.RefuseAsync(User, $"bring in for a change of {(await titles.OfAsync(change)).InJournal}");
        }

        if (await views.BringInAsync(change) is not { } page)
        {
            return Redirect($"{DeskAddress.Changes}/{id}");
        }

        if (page.Number != number || page.TheirVersion != (theirs ?? ""))
        {
            return View("BringIn", page.Unsent(Request.Form) with { Refusal = ChangedAgain });
        }

        if (page.Chosen(Request.Form) is not { } text)
        {
            return View("BringIn", page.Answered(Request.Form));
        }

        var theirVersion = page.TheirVersion.Length == 0 ? null : page.TheirVersion;
        if (!await changes.ReplaceAsync(change, page.File.Path, number, theirVersion, text))
        {
            return View("BringIn", (await views.BringInAsync(change) ?? page).Unsent(Request.Form) with { Refusal = ChangedAgain });
        }

        return Redirect(change.OwnerId == User.PersonId ? page.File.Address : $"{DeskAddress.Changes}/{id}");
    }

    /// <summary>The change as it is over the newest numbers.</summary>
    private async Task<ChangePage> FollowedAsync(Change change)
    {
        await changes.FollowAsync(change);
        return await views.ShowAsync(change, User);
    }
}
