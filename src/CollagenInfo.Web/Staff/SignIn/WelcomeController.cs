using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The way in for who is new: with the code that the program prints, or with an invitation.</summary>
[AllowAnonymous]
public sealed class WelcomeController(Admissions admissions, NewPeople newPeople, OwnWays own, PasswordAndCode passwords, WaysIn ways)
    : Controller
{
    private const string WrongFirstCode =
        "That code is not right, or older than 60 minutes. Whoever runs the server gets a new one by starting the program again.";
    private const string WrongInvitation = "That code is not right, was used already, or is older than 7 days. Ask for a new one.";
    private const string TooSlow = "This page was open for too long. Type your code again.";

    [Page(DeskAddress.First)]
    public async Task<IActionResult> ShowFirst() => await admissions.IsNobodyAsync() ? Ask(CodePages.First()) : NotFound();

    [HttpPost(DeskAddress.First)]
    [EnableRateLimiting(DeskRates.FirstTries)]
    public async Task<IActionResult> TypeFirst(string? code) =>
        !await admissions.IsNobodyAsync() ? NotFound()
        : admissions.First(code) is { } form ? Welcome(form)
        : Ask(CodePages.First(WrongFirstCode));

    [Page(DeskAddress.Invitation)]
    public IActionResult ShowInvitation() => Ask(CodePages.Invited());

    [HttpPost(DeskAddress.Invitation)]
    [EnableRateLimiting(DeskRates.Tries)]
    public async Task<IActionResult> TypeInvitation(string? code) =>
        await admissions.InvitedAsync(code) is { } form ? Welcome(form) : Ask(CodePages.Invited(WrongInvitation));

    /// <summary>What a browser needs to make a passkey.</summary>
    [HttpPost(DeskAddress.Welcome + "/options")]
    [EnableRateLimiting(DeskRates.BeforeTries)]
    public async Task<IActionResult> MakePasskey(WelcomeForm form) =>
        admissions.In(form) is not { } admission ? BadRequest(new { Message = TooSlow })
        : await own.FaultsOfNameAsync(form.Name, form.Job, admission.PersonId) is [var fault, ..]
            ? BadRequest(new { Message = fault.Message + "." })
        : Content(await own.OptionsForPasskeyAsync(admission.PersonId, form.Name!.Trim()), "application/json");

    [HttpPost(DeskAddress.Welcome)]
    [EnableRateLimiting(DeskRates.Tries)]
    public async Task<IActionResult> Come(WelcomeForm form)
    {
        if (admissions.In(form) is not { } admission)
        {
            return Ask(await admissions.IsNobodyAsync() ? CodePages.First(TooSlow) : CodePages.Invited(TooSlow));
        }

        var (person, errors) = await newPeople.MakeAsync(form, admission);
        if (person is null)
        {
            return Welcome(form, [.. errors]);
        }

        await ways.BeginAsync(person);
        return form.Credential is { Length: > 0 }
            ? LocalRedirect(DeskAddress.Today)
            : View("RecoveryCodes", RecoveryCodesViewModel.From(await passwords.RenewRecoveryCodesAsync(person)));
    }

    private ViewResult Ask(CodePage page) => View("Code", page);

    private ViewResult Welcome(WelcomeForm form, params FieldError[] errors) =>
        View(
            "Welcome",
            new WelcomeViewModel
            {
                Title = "Welcome",
                Form = form,
                App = passwords.AppOf(form),
                HasPasskeys = PasskeyDomain.WorksAt(Request),
                FieldErrors = errors,
            }
        );
}
