using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CollagenInfo.Web.Hosting;

/// <summary>
/// Who asks, and whether by HTTPS, when a server stands in front: it says so in headers. Those are believed from this machine, and
/// from the addresses that the setting <c>ForwardedHeaders:KnownProxies</c> names, with commas between them; from nobody else.
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

        // Looking for what a request does not have would take as long as finding its page.
        app.UseWhen(request => NamesReader(request.Request.Headers, options), site => site.UseForwardedHeaders(options));
    }

    private static bool NamesReader(IHeaderDictionary headers, ForwardedHeadersOptions options) =>
        headers.ContainsKey(options.ForwardedForHeaderName) || headers.ContainsKey(options.ForwardedProtoHeaderName);
}
