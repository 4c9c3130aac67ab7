using System.Globalization;
using System.Security.Claims;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace CollagenInfo.Web.Staff;

/// <summary>The cookie of who is signed in. Browsers send it to the desk only, never with a page for patients.</summary>
internal static class SessionCookie
{
    /// <summary>Where a person wanted to go, in the address of the sign-in page.</summary>
    public const string Destination = "to";

    private const string Began = "began";

    private static readonly TimeSpan WithoutSignOfLife = TimeSpan.FromHours(2);
    private static readonly TimeSpan BetweenRenewals = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan InAll = TimeSpan.FromHours(12);

    public static void Describe(CookieAuthenticationOptions session)
    {
        Describe(session.Cookie);
        session.Cookie.Name = "desk";
        session.ExpireTimeSpan = WithoutSignOfLife;
        session.SlidingExpiration = true;
        session.LoginPath = DeskAddress.SignIn;
        session.ReturnUrlParameter = Destination;
        session.Events.OnSigningIn = Begin;
        session.Events.OnValidatePrincipal = ValidateAsync;
        session.Events.OnCheckSlidingExpiration = CheckSignOfLife;
        session.Events.OnRedirectToLogin = AskToSignIn;
        session.Events.OnRedirectToAccessDenied = refused =>
        {
            refused.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>What every cookie of the desk is like. Over HTTPS, browsers send them back over HTTPS only.</summary>
    public static void Describe(CookieBuilder cookie)
    {
        cookie.Path = DeskAddress.Today;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }

    private static Task Begin(CookieSigningInContext session)
    {
        if (session.Properties.GetString(Began) is null)
        {
            session.Properties.SetString(Began, $"{session.Options.TimeProvider!.GetUtcNow():O}");
        }

        return Task.CompletedTask;
    }

    /// <summary>Ends a session that is too old as a whole; otherwise looks whether the account is still the same.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext session)
    {
        var began = DateTimeOffset.TryParse(session.Properties.GetString(Began), CultureInfo.InvariantCulture, out var moment)
            ? moment
            : DateTimeOffset.MinValue;
        var now = session.Options.TimeProvider!.GetUtcNow();
        if (now - began < InAll)
        {
            await SecurityStampValidator.ValidatePrincipalAsync(session);
            session.Principal?.Identities.First().AddClaim(new Claim(SignedIn.Proved, $"{began:O}"));
            session.ShouldRenew &= now - session.Properties.IssuedUtc > BetweenRenewals && IsSignOfLife(session.Request);
            return;
        }

        session.RejectPrincipal();
        await session.HttpContext.SignOutAsync(session.Scheme.Name);
    }

    private static Task CheckSignOfLife(CookieSlidingExpirationContext session)
    {
        session.ShouldRenew &= IsSignOfLife(session.Request);
        return Task.CompletedTask;
    }

    /// <summary>An open editor asks every few seconds how things stand, whether anybody is there or not.</summary>
    private static bool IsSignOfLife(HttpRequest request) =>
        !(DeskScript.Asks(request) && request.Path.Value!.EndsWith("/" + DeskAddress.State, StringComparison.Ordinal));

    /// <summary>A script is told by the status, because it would take the page for its answer.</summary>
    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> session)
    {
        if (DeskScript.Asks(session.Request))
        {
            session.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (HttpMethods.IsPost(session.Request.Method))
        {
            // A redirect of this kind brings the form along, so that its text is not lost.
            session.Response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            session.Response.Headers.Location = QueryHelpers.AddQueryString(DeskAddress.SignInAgain, Destination, session.Request.Path);
        }
        else
        {
            session.Response.Redirect(session.RedirectUri);
        }

        return Task.CompletedTask;
    }
}
