using System.Globalization;
using CollagenInfo.Benchmarks.MadeUp;
using CollagenInfo.Benchmarks.Report;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>
/// How many requests for one article a second the site answers, with every header and its log on, against the least that Kestrel
/// can do and against nginx. They take turns on one core, and send the same bytes; the load comes from the other core.
/// </summary>
internal static class LoadBenchmark
{
    private const int Articles = 30;
    private const int Seconds = 8;

    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(1);

    /// <summary>The runtime of the site counts no lines as it runs; the bare server is given the same.</summary>
    private static readonly Dictionary<string, string> SameRuntime = new(StringComparer.Ordinal) { ["DOTNET_TieredPGO"] = "0" };

    public static async Task RunAsync(BenchmarkOptions options, CancellationToken stop)
    {
        using var folder = new TempFolder();
        var library = MadeUpLibrary.Write(Path.Combine(folder.Path, "content"), Articles);
        var article = library.Articles[Articles / 2];
        using var site = await SiteAsync(options.Program, library, article.Address, stop);
        var page = await site.BytesAsync(stop);
        using var bare = await BareAsync(folder.Path, page, stop);
        using var nginx = await NginxAsync(folder.Path, page, stop);
        var (ofSite, ofBare, ofNginx) = (new List<LoadResult>(), new List<LoadResult>(), new List<LoadResult>());
        for (var run = 0; run <= options.Runs; run++)
        {
            Console.WriteLine(run == 0 ? "Warming up" : $"Run {run} of {options.Runs}");
            await MeasureAsync(site, ofSite, run, stop);
            await MeasureAsync(bare, ofBare, run, stop);
            if (nginx is not null)
            {
                await MeasureAsync(nginx, ofNginx, run, stop);
            }
        }

        var saving = await WhileSavingAsync(site, library, article.FileIn(library.Folder), stop);
        Print(page.Length, ofSite, ofBare, ofNginx, saving);
    }

    private static async Task MeasureAsync(PinnedServer server, List<LoadResult> results, int run, CancellationToken stop)
    {
        var result = await Wrk.RunAsync(server.Address, Seconds, stop);
        if (run > 0)
        {
            results.Add(result);
        }
    }

    private static Task<PinnedServer> SiteAsync(string program, MadeUpLibrary library, string address, CancellationToken stop)
    {
        var port = PinnedServer.FreePort();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}",
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_CONTENTROOT"] = Path.GetDirectoryName(program)!,
            ["Content__Folder"] = library.Folder,
        };
        return PinnedServer.StartAsync(port, address, ["dotnet", program], settings, stop);
    }

    private static async Task<PinnedServer> BareAsync(string folder, byte[] page, CancellationToken stop)
    {
        var (port, file) = (PinnedServer.FreePort(), Path.Combine(folder, "page.br"));
        await File.WriteAllBytesAsync(file, page, stop);
        return await PinnedServer.StartAsync(
            port, "/", ["dotnet", typeof(LoadBenchmark).Assembly.Location, BareServer.Command, port.ToString(CultureInfo.InvariantCulture), file], SameRuntime, stop);
    }

    private static async Task<PinnedServer?> NginxAsync(string folder, byte[] page, CancellationToken stop)
    {
        if (!File.Exists("/usr/sbin/nginx"))
        {
            return null;
        }

        var (port, root) = (PinnedServer.FreePort(), Directory.CreateDirectory(Path.Combine(folder, "nginx")).FullName);
        return await PinnedServer.StartAsync(port, "/page", NginxConfig.Write(root, port, page), new Dictionary<string, string>(StringComparer.Ordinal), stop);
    }

    private static async Task<LoadResult> WhileSavingAsync(PinnedServer site, MadeUpLibrary library, string file, CancellationToken stop)
    {
        var text = await File.ReadAllTextAsync(file, stop);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var saving = SaveAsync(file, text, over.Token);
        var result = await Wrk.RunAsync(site.Address, Seconds, stop);
        await over.CancelAsync();
        await saving;
        SaveMeasurement.Rename(file, text);
        return result;
    }

    private static async Task SaveAsync(string file, string text, CancellationToken over)
    {
        for (var number = 0; !over.IsCancellationRequested; number++)
        {
            SaveMeasurement.Rename(file, $"{text}\nSaved as {new string((char)('a' + (number % 26)), 6)} here.\n");
            await Task.Delay(BetweenSaves, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static void Print(int bytes, List<LoadResult> site, List<LoadResult> bare, List<LoadResult> nginx, LoadResult saving)
    {
        Row($"An article of {bytes:N0} bytes, compressed", "requests per second", "median", "99th percentile");
        Row("---", "---:", "---:", "---:");
        Row("The site, all headers and its log on", site);
        Row("Kestrel, bare", bare);
        Row("nginx, a file", nginx);
        Row("The site while a file is saved every second", [saving]);
        Console.WriteLine();
        Ratio("site / bare Kestrel", Rate(site) / Rate(bare));
        if (nginx.Count > 0)
        {
            Ratio("site / nginx", Rate(site) / Rate(nginx));
        }

        Ratio("99th percentile / median, while a file is saved every second", saving.Late / saving.Median);
    }

    private static double Rate(List<LoadResult> results) => Column.MedianOf(results.Select(result => result.Rate));

    private static void Row(string name, List<LoadResult> results)
    {
        if (results.Count > 0)
        {
            Row(name, Text($"{Rate(results):N0}"), Milliseconds(results.Select(result => result.Median)), Milliseconds(results.Select(result => result.Late)));
        }
    }

    private static string Milliseconds(IEnumerable<TimeSpan> times) => Text($"{Column.MedianOf(times.Select(time => time.TotalMilliseconds)):0.00} ms");

    private static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    private static void Ratio(string name, double ratio) => Console.WriteLine(Text($"{name}: {ratio:0.000}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
