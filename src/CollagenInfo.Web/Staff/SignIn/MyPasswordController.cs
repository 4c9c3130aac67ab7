using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The password, code app and recovery codes of who is signed in.</summary>
public sealed class MyPasswordController(
    UserManager<Person> people,
    SignInManager<Person> session,
    PasswordAndCode passwords,
    OwnWays own,
    Journal journal
) : Controller
{
    private const string Address = DeskAddress.Me + "/password";

    [Page(Address)]
    public IActionResult Show() => View("MyPassword", MyPasswordViewModel.From(passwords.NewApp()));

    [HttpPost(Address)]
    public async Task<IActionResult> Set(PasswordForm form)
    {
        var me = await MeAsync();
        if (await passwords.SetAsync(me, form) is { Count: > 0 } faults)
        {
            return View("MyPassword", MyPasswordViewModel.From(passwords.AppOf(form), faults));
        }

        journal.Note(me.Name, JournalEvent.SetPassword);
        return await ShowCodesAsync(me);
    }

    [HttpPost(Address + "/remove")]
    public async Task<IActionResult> Remove()
    {
        var me = await MeAsync();
        if (!await own.HasPasskeyAsync(me))
        {
            return LocalRedirect($"{DeskAddress.Me}?done={MyPage.NeedsPasskey}");
        }

        await passwords.RemoveAsync(me);
        await journal.WriteAsync(me.Name, JournalEvent.RemovedPassword);
        await session.RefreshSignInAsync(me);
        return LocalRedirect($"{DeskAddress.Me}?done={MyPage.PasswordRemoved}");
    }

    [HttpPost(DeskAddress.Me + "/codes")]
    public async Task<IActionResult> RenewCodes()
    {
        var me = await MeAsync();
        journal.Note(me.Name, JournalEvent.MadeRecoveryCodes);
        return await ShowCodesAsync(me);
    }

    private async Task<Person> MeAsync() =>
        await people.GetUserAsync(User) is { RemovedAt: null } me
            ? me
            : throw new InvalidOperationException("Who is signed in has no account.");

    private async Task<ViewResult> ShowCodesAsync(Person me)
    {
        var codes = await passwords.RenewRecoveryCodesAsync(me);
        await session.RefreshSignInAsync(me);
        return View("RecoveryCodes", RecoveryCodesViewModel.From(codes));
    }
}
