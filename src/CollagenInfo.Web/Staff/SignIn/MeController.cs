using System.Buffers.Text;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The account of who is signed in: name, job, and ways in.</summary>
public sealed class MeController(UserManager<Person> people, SignInManager<Person> session, OwnWays own, MyPage page, Journal journal)
    : Controller
{
    private const string Passkeys = DeskAddress.Me + "/passkeys";
    private static readonly FieldError OnlyWay = new("passkeys", "This is your only way in: add another one first");

    [Page(DeskAddress.Me)]
    public async Task<IActionResult> Show(string? done) => View("Me", await page.ForAsync(await MeAsync(), done));

    [HttpPost(DeskAddress.Me)]
    public async Task<IActionResult> SetName(string? name, string? job)
    {
        var me = await MeAsync();
        if (await own.FaultsOfNameAsync(name, job, me.Id) is { Count: > 0 } faults)
        {
            return await RefuseAsync(me, faults);
        }

        journal.Note(me.Name, JournalEvent.ChangedName, name!.Trim());
        await own.SetNameAsync(me, name, job);
        return await DoneAsync(me, MyPage.NameChanged);
    }

    /// <summary>What a browser needs to make a passkey.</summary>
    [HttpPost(Passkeys + "/options")]
    public async Task<IActionResult> MakePasskey()
    {
        var me = await MeAsync();
        return Content(await own.OptionsForPasskeyAsync(me.Id, me.Name), "application/json");
    }

    [HttpPost(Passkeys)]
    public async Task<IActionResult> AddPasskey(string? credential, string? label)
    {
        var me = await MeAsync();
        if (await own.AddPasskeyAsync(me, credential ?? "", label) is { Count: > 0 } faults)
        {
            return await RefuseAsync(me, faults);
        }

        await journal.WriteAsync(me.Name, JournalEvent.AddedPasskey);
        return await DoneAsync(me, MyPage.PasskeyAdded);
    }

    /// <summary>Whoever has the device is signed out at once.</summary>
    [HttpPost(Passkeys + "/remove")]
    public async Task<IActionResult> RemovePasskey(string? id)
    {
        if (!Base64Url.IsValid(id) || string.IsNullOrEmpty(id))
        {
            return NotFound();
        }

        var me = await MeAsync();
        if (!await own.CanDoWithoutOneAsync(me))
        {
            return await RefuseAsync(me, [OnlyWay]);
        }

        await people.RemovePasskeyAsync(me, Base64Url.DecodeFromChars(id));
        await people.UpdateSecurityStampAsync(me);
        await journal.WriteAsync(me.Name, JournalEvent.RemovedPasskey);
        return await DoneAsync(me, MyPage.PasskeyRemoved);
    }

    [HttpPost(DeskAddress.Me + "/sign-out-everywhere")]
    public async Task<IActionResult> SignOutEverywhere()
    {
        var me = await MeAsync();
        await people.UpdateSecurityStampAsync(me);
        await journal.WriteAsync(me.Name, JournalEvent.SignedOutEverywhere);
        await session.SignOutAsync();
        return LocalRedirect(DeskAddress.SignIn);
    }

    private async Task<Person> MeAsync() =>
        await people.GetUserAsync(User) is { RemovedAt: null } me
            ? me
            : throw new InvalidOperationException("Who is signed in has no account.");

    private async Task<ViewResult> RefuseAsync(Person me, IReadOnlyList<FieldError> faults) =>
        View("Me", await page.ForAsync(me, done: null, faults));

    /// <summary>This session goes on, whatever was changed.</summary>
    private async Task<IActionResult> DoneAsync(Person me, string what)
    {
        await session.RefreshSignInAsync(me);
        return LocalRedirect($"{DeskAddress.Me}?done={what}");
    }
}
