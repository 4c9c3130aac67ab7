using System.Reflection;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace CollagenInfo.Web.Hosting;

/// <summary>Where the site listens, and how much and how slowly somebody may send.</summary>
internal static class AddressSetup
{
    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>.NET on Linux has no other way to say it, and reads it once, before the first socket.</summary>
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    private static readonly string[] Settings = ["urls", "http_ports", "https_ports", "Kestrel:Endpoints"];

    /// <summary>Listens on the address of <c>ASPNETCORE_URLS</c> or its kin, else on the default one; sends no banner.</summary>
    public static void AddAddress(this WebApplicationBuilder builder)
    {
        ReadWhereItIsHeard();
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

    /// <summary>
    /// The thread that hears that something has come reads it, too, instead of asking another thread to: that is a sixth of the
    /// work of an answer from memory. Answers are still made by the pool, so none of them can hold that thread up. It goes for
    /// every socket of the process, so a process that has the site as a guest, as that of the tests does, is left alone.
    /// </summary>
    private static void ReadWhereItIsHeard()
    {
        var ownProcess = Assembly.GetEntryAssembly() == typeof(AddressSetup).Assembly;
        if (ownProcess && Environment.GetEnvironmentVariable(InlineCompletions) is null)
        {
            Environment.SetEnvironmentVariable(InlineCompletions, "1");
        }
    }
}
