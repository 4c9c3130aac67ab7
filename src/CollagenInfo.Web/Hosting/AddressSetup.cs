using CollagenInfo.Web.Settings;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CollagenInfo.Web.Hosting;

/// <summary>Where the site listens, and limits on what clients may send.</summary>
internal static class AddressSetup
{
    private const string DefaultAddress = "http://localhost:5080";
    private const string Urls = "urls";
    private const int HighestPort = 65535;

    private static readonly string[] Ports = ["http_ports", "https_ports"];

    private static readonly string[] Settings = [Urls, .. Ports, "Kestrel:Endpoints"];

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
        Array.ForEach(Setting.List(builder.Configuration[Urls], ';'), RequireAddress);
        foreach (var ports in Ports)
        {
            Array.ForEach(Setting.List(builder.Configuration[ports], ';'), port => Setting.WholeNumber(ports, port, 0, HighestPort));
        }

        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    private static void RequireAddress(string url)
    {
        try
        {
            if (BindingAddress.Parse(url).Port <= HighestPort)
            {
                return;
            }
        }
        catch (FormatException)
        {
            // Told below.
        }

        throw Setting.Refused("ASPNETCORE_URLS", url, $"an address like {DefaultAddress}, with a port from 1 to {HighestPort}");
    }
}
