using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CollagenInfo.Web.Hosting;

/// <summary>
/// Takes the client's address, and whether it used HTTPS, from the headers of a reverse proxy. Only proxies on this machine are
/// trusted, and those in the setting <c>ForwardedHeaders:KnownProxies</c>, separated by commas.
/// </summary>
internal static class ClientAddressSetup
{
    private const string Setting = "ForwardedHeaders:KnownProxies";

    public static void UseClientAddresses(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        var proxies = (app.Configuration[Setting] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var proxy in proxies)
        {
            options.KnownProxies.Add(
                IPAddress.TryParse(proxy, out var address)
                    ? address
                    : throw new FormatException($"{Setting}: {proxy} is no address, like 192.0.2.1 or 2001:db8::1.")
            );
        }

        // Checked first, because the middleware would take as long as finding the page.
        app.UseWhen(request => NamesReader(request.Request.Headers, options), site => site.UseForwardedHeaders(options));
    }

    private static bool NamesReader(IHeaderDictionary headers, ForwardedHeadersOptions options) =>
        headers.ContainsKey(options.ForwardedForHeaderName) || headers.ContainsKey(options.ForwardedProtoHeaderName);
}
