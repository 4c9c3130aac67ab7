using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The way in for who has an account.</summary>
[AllowAnonymous]
public sealed class SignInController(
    WaysIn ways,
    SignInManager<Person> session,
    Roster roster,
    OwnWays own,
    PublishedLibrary library,
    IAntiforgery tokens
) : Controller
{
    private const string NoPasskey = "This passkey does not belong to an account here";

    /// <summary>The sign-in page; for a script, the token that its next form needs.</summary>
    [Page(DeskAddress.SignIn)]
    public async Task<IActionResult> Show(SignInForm form) =>
        DeskScript.Asks(Request)
            ? Json(new { Token = tokens.GetAndStoreTokens(HttpContext).RequestToken })
            : await PageAsync(form with { Posted = null, Name = NameHere });

    [HttpPost(DeskAddress.SignIn)]
    [EnableRateLimiting(DeskRates.Tries)]
    public async Task<IActionResult> SignInAsync(SignInForm form)
    {
        // Who is signed in shows once more that it is them: their name is known.
        form = form with { Name = NameHere ?? form.Name };
        if (form.Credential is { Length: > 0 } credential)
        {
            return await ways.ByPasskeyAsync(credential) is { } owner ? Go(owner, form) : await RefuseAsync(form, "name", NoPasskey);
        }

        var (person, fault) = await ways.ByPasswordAsync(form);
        return person is not null ? Go(person, form) : await RefuseAsync(form, "name", fault!);
    }

    /// <summary>What a browser needs to ask its owner for a passkey.</summary>
    [HttpPost(DeskAddress.SignIn + "/options")]
    [EnableRateLimiting(DeskRates.BeforeTries)]
    public async Task<IActionResult> AskForPasskeyAsync() =>
        Content(await session.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    /// <summary>A form met the end of a session: it is carried through the sign-in page, and sent again from there.</summary>
    [HttpPost(DeskAddress.SignInAgain)]
    [IgnoreAntiforgeryToken]
    [EnableRateLimiting(DeskRates.BeforeTries)]
    public async Task<IActionResult> CarryAsync([FromQuery] string? to)
    {
        var (posted, isTooLong) = await PostedAgain.ReadAsync(Request);
        return View("SignIn", await ModelAsync(new SignInForm { To = to, Posted = posted }) with { IsTextTooLong = isTooLong });
    }

    private async Task<IActionResult> RefuseAsync(SignInForm form, string field, string fault)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return DeskScript.Asks(Request) ? Json(new { Message = fault + "." }) : await PageAsync(form, new FieldError(field, fault));
    }

    private string? NameHere => User.Identity?.IsAuthenticated == true ? User.PersonName : null;

    private IActionResult Go(Person person, SignInForm form) =>
        DeskScript.Asks(Request) ? Json(new { person.Id, person.Name })
        : form.Posted is { Length: > 0 } posted
            ? View("SendAgain", SendAgainViewModel.From(posted, form.Destination, person.Name, wasHere: NameHere is not null))
        : LocalRedirect(form.Destination);

    private async Task<ViewResult> PageAsync(SignInForm form, params FieldError[] errors) =>
        View("SignIn", await ModelAsync(form) with { FieldErrors = errors });

    private async Task<SignInViewModel> ModelAsync(SignInForm form) =>
        new()
        {
            Title = "Sign in",
            Form = form,
            IsNobody = !await roster.HasAnyoneAsync(),
            HasPasskeys = PasskeyDomain.WorksAt(Request),
            Ways = NameHere is not null && await roster.FindAsync(User.PersonId) is { } me ? await own.OfAsync(me) : null,
            SecureAddress = library.Clinic.AddressToOpen(DeskAddress.SignIn),
        };
}
