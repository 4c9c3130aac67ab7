using CollagenInfo.Web.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CollagenInfo.Web.Hosting;

/// <summary>Where the site listens, and limits on what clients may send.</summary>
internal static class AddressSetup
{
    private const string DefaultAddress = "http://localhost:5080";
    private const string Urls = "urls";
    private const string Endpoints = "Kestrel:Endpoints";
    private const int HighestPort = 65535;
    private const StringComparison Exactly = StringComparison.Ordinal;

    private static readonly string[] Ports = ["http_ports", "https_ports"];

    private static readonly string[] Settings = [Urls, .. Ports, Endpoints];

    /// <summary>
    /// Listens on the address of <c>ASPNETCORE_URLS</c> or a similar setting, otherwise on the default one; sends no Server
    /// header.
    /// </summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // Large enough that a search for 10,000 letters gets a page that says what was cut off.
            kestrel.Limits.MaxRequestLineSize = 16 * 1024;
            // The longest form has about a hundred short answers.
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 64;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        });
        Array.ForEach(Setting.List(builder.Configuration[Urls], ';'), url => RequireAddress("ASPNETCORE_URLS", url));
        foreach (var endpoint in builder.Configuration.GetSection(Endpoints).GetChildren())
        {
            RequireAddress($"{Endpoints}:{endpoint.Key}:Url", endpoint["Url"]);
        }

        foreach (var ports in Ports)
        {
            Array.ForEach(Setting.List(builder.Configuration[ports], ';'), port => Setting.WholeNumber(ports, port, 0, HighestPort));
        }

        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    private static void RequireAddress(string setting, string? url)
    {
        if (url is null || !IsAddress(url))
        {
            throw Setting.Refused(setting, url ?? "", $"an address like {DefaultAddress}, with a port up to {HighestPort} and no path");
        }
    }

    /// <summary>Kestrel has two signs for any host, and takes what it cannot read of an address for the name of one.</summary>
    private static bool IsAddress(string url) =>
        Uri.TryCreate(url.Replace("://*", "://any", Exactly).Replace("://+", "://any", Exactly), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && (address.AbsolutePath == "/" || address.Host == "unix");
}
