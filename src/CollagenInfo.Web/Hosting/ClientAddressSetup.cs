using System.Net;
using CollagenInfo.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace CollagenInfo.Web.Hosting;

/// <summary>
/// Takes the client's address, and whether it used HTTPS, from the headers of the servers in front: from the last of them back to
/// the first that is not known. Known are this machine and what the section <c>ForwardedHeaders</c> names.
/// </summary>
internal static class ClientAddressSetup
{
    private const string Section = "ForwardedHeaders:";
    private const string Proxies = Section + nameof(ForwardedHeadersOptions.KnownProxies);
    private const string Networks = Section + "KnownNetworks";
    private const string Limit = Section + nameof(ForwardedHeadersOptions.ForwardLimit);
    private const int MostServers = 100;

    public static void UseClientAddresses(this WebApplication app)
    {
        var settings = app.Configuration;
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = Setting.WholeNumber(Limit, settings[Limit], 1, MostServers),
        };
        foreach (var proxy in Setting.List(settings[Proxies], ','))
        {
            options.KnownProxies.Add(AddressOf(proxy));
        }

        foreach (var network in Setting.List(settings[Networks], ','))
        {
            options.KnownIPNetworks.Add(NetworkOf(network));
        }

        // Checked first, because the middleware would take as long as finding the page.
        app.UseWhen(request => NamesReader(request.Request.Headers, options), site => site.UseForwardedHeaders(options));
    }

    private static bool NamesReader(IHeaderDictionary headers, ForwardedHeadersOptions options) =>
        headers.ContainsKey(options.ForwardedForHeaderName) || headers.ContainsKey(options.ForwardedProtoHeaderName);

    /// <summary>To .NET, "1.2.3" is an address too: 1.2.0.3.</summary>
    private static IPAddress AddressOf(string text) =>
        IPAddress.TryParse(text, out var address) && (text.Contains(':') || text.Count(letter => letter == '.') == 3)
            ? address
            : throw Setting.Refused(
                Proxies,
                text,
                $"addresses like 192.0.2.1 or 2001:db8::1, separated by commas; networks like 10.0.0.0/8 belong into {Networks}"
            );

    private static System.Net.IPNetwork NetworkOf(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network)
            ? network
            : throw Setting.Refused(
                Networks,
                text,
                $"networks like 10.0.0.0/8 or 2001:db8::/32, separated by commas; single addresses belong into {Proxies}"
            );
}
