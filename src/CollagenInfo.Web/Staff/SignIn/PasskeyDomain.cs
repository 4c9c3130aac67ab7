using System.Net;

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

    private static bool IsWithin(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
