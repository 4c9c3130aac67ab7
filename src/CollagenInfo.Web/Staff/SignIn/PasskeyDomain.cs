using System.Net;
using Microsoft.AspNetCore.Identity;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>The name for which passkeys are made. Browsers keep them for a name, and only where nobody can listen in.</summary>
internal static class PasskeyDomain
{
    /// <summary>The host of the site's own address, if the request came to it or below it; otherwise the request's host.</summary>
    public static string For(HttpRequest request, Uri? site) =>
        site is not null && IsWithin(request.Host.Host, site.Host) ? site.Host : request.Host.Host;

    /// <summary>Whether a browser would make a passkey here.</summary>
    public static bool WorksAt(HttpRequest request) =>
        request.Host.Host is "localhost" || (request.IsHttps && !IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out _));

    /// <summary>
    /// Whether a passkey was made or used on this site's own page. The framework would compare with a header that browsers leave out
    /// when a page says, as the answers to forms do, that it tells nobody its address.
    /// </summary>
    public static bool IsOwn(PasskeyOriginValidationContext proof) =>
        !proof.CrossOrigin
        && Uri.TryCreate(proof.Origin, UriKind.Absolute, out var page)
        && page.Authority.Equals(proof.HttpContext.Request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
