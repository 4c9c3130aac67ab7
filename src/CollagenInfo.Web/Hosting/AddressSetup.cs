using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CollagenInfo.Web.Hosting;

/// <summary>Where the site listens, and how much and how slowly somebody may send.</summary>
internal static class AddressSetup
{
    private const string DefaultAddress = "http://localhost:5080";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Listens on the address of <c>ASPNETCORE_URLS</c> or its kin, else on the default one; sends no banner.</summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A search for ten thousand characters gets a page that says what was dropped.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            // The longest form has some hundred short answers.
            kestrel.Limits.MaxRequestBodySize = 64 * 1024;
            kestrel.Limits.MaxRequestHeaderCount = 64;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(75);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
        });
        if (!Settings.Any(setting => builder.Configuration.GetSection(setting).Exists()))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }
}
