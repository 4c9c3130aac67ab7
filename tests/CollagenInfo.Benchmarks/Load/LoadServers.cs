using System.Globalization;
using CollagenInfo.Benchmarks.MadeUp;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>Starts the servers that are compared, each with its files and its log in one folder.</summary>
internal static class LoadServers
{
    private const string Nginx = "/usr/sbin/nginx";

    /// <summary>The site runs without tiered PGO, so the bare server does too.</summary>
    private static readonly Dictionary<string, string> SameRuntime = new(StringComparer.Ordinal) { ["DOTNET_TieredPGO"] = "0" };

    public static Task<PinnedServer> SiteAsync(string folder, string program, MadeUpLibrary library, string address, CancellationToken stop)
    {
        var port = FreePort.Find();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_CONTENTROOT"] = Path.GetDirectoryName(program)!,
            ["Content__Folder"] = library.Folder,
        };
        return PinnedServer.StartAsync(port, address, Path.Combine(folder, "site.log"), ["dotnet", program], settings, stop);
    }

    /// <summary>Bare Kestrel with the bytes of the page and these headers.</summary>
    public static async Task<PinnedServer> BareAsync(string folder, SentPage page, IReadOnlyList<string> headers, CancellationToken stop)
    {
        var (port, place) = (FreePort.Find(), Directory.CreateDirectory(Path.Combine(folder, $"bare-{headers.Count}")).FullName);
        var (bytes, more) = (Path.Combine(place, "page"), Path.Combine(place, "headers"));
        await File.WriteAllBytesAsync(bytes, page.Bytes, stop);
        await File.WriteAllLinesAsync(more, headers, stop);
        string[] command =
        [
            "dotnet",
            typeof(BareServer).Assembly.Location,
            BareServer.Command,
            port.ToString(CultureInfo.InvariantCulture),
            bytes,
            more,
        ];
        return await PinnedServer.StartAsync(port, "/", Path.Combine(place, "log"), command, SameRuntime, stop);
    }

    /// <summary>nginx with the bytes of the page; null if it is not installed.</summary>
    public static async Task<PinnedServer?> NginxAsync(string folder, SentPage page, CancellationToken stop)
    {
        if (!File.Exists(Nginx))
        {
            return null;
        }

        var (port, place) = (FreePort.Find(), Directory.CreateDirectory(Path.Combine(folder, "nginx")).FullName);
        var command = NginxConfig.Write(place, port, page.Bytes);
        return await PinnedServer.StartAsync(
            port,
            "/page",
            Path.Combine(place, "log"),
            command,
            new Dictionary<string, string>(StringComparer.Ordinal),
            stop
        );
    }
}
