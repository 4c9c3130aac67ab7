using CollagenInfo.Benchmarks.MadeUp;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>
/// How many requests a second for one article the site answers, with all headers and its log on, compared with a bare Kestrel and
/// nginx. They take turns on one core and send the same bytes; the load comes from the other core.
/// </summary>
internal static class LoadBenchmark
{
    private const int Articles = 30;

    /// <summary>Long enough for .NET to compile hot code fully, and for the site to compress the page fully.</summary>
    private const int WarmUpSeconds = 15;

    /// <summary>Enough for .NET to compile the code of a save fully, too.</summary>
    private const int WarmUpSaves = 120;

    /// <summary>Many short turns, because the speed of a shared machine changes.</summary>
    private const int Seconds = 1;

    private const int TurnsInRun = 12;

    /// <summary>Longer, so that it includes several saves.</summary>
    private const int SavingSeconds = 8;

    private static readonly TimeSpan BetweenSaves = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BetweenWarmUpSaves = TimeSpan.FromMilliseconds(250);

    public static async Task RunAsync(BenchmarkOptions options, CancellationToken stop)
    {
        using var folder = new TempFolder();
        var library = MadeUpLibrary.Write(Path.Combine(folder.Path, "content"), Articles);
        var article = library.Articles[Articles / 2];
        using var site = await LoadServers.SiteAsync(folder.Path, options.Program, library, article.Address, stop);
        Console.WriteLine("Warming up");
        await SaveAndReadAsync(site, article.FileIn(library.Folder), stop);
        await Wrk.RunAsync(site.Address, WarmUpSeconds, stop);
        var page = await site.PageAsync(stop);
        using var bare = await LoadServers.BareAsync(folder.Path, page, headers: [], stop);
        using var bareWithHeaders = await LoadServers.BareAsync(folder.Path, page, page.Headers, stop);
        using var nginx = await LoadServers.NginxAsync(folder.Path, page, stop);
        foreach (var other in new[] { bare, bareWithHeaders, nginx }.OfType<PinnedServer>())
        {
            await Wrk.RunAsync(other.Address, WarmUpSeconds, stop);
        }

        var results = new LoadResults(page.Bytes.Length);
        for (var run = 1; run <= options.Runs; run++)
        {
            Console.WriteLine($"Run {run} of {options.Runs}");
            for (var turn = 0; turn < TurnsInRun; turn++)
            {
                results.Site.Add(await Wrk.RunAsync(site.Address, Seconds, stop));
                results.Bare.Add(await Wrk.RunAsync(bare.Address, Seconds, stop));
                results.BareWithHeaders.Add(await Wrk.RunAsync(bareWithHeaders.Address, Seconds, stop));
                if (nginx is not null)
                {
                    results.Nginx.Add(await Wrk.RunAsync(nginx.Address, Seconds, stop));
                }
            }

            results.Saving.Add(await WhileSavingAsync(site, article.FileIn(library.Folder), stop));
        }

        results.Print();
    }

    private static async Task SaveAndReadAsync(PinnedServer site, string file, CancellationToken stop)
    {
        var text = await File.ReadAllTextAsync(file, stop);
        for (var number = 0; number < WarmUpSaves; number++)
        {
            Save(file, text, number);
            await Task.Delay(BetweenWarmUpSaves, stop);
            await site.PageAsync(stop);
        }

        SaveMeasurement.Rename(file, text);
        await Task.Delay(BetweenSaves, stop);
    }

    private static async Task<LoadResult> WhileSavingAsync(PinnedServer site, string file, CancellationToken stop)
    {
        var text = await File.ReadAllTextAsync(file, stop);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var saving = SaveEachSecondAsync(file, text, over.Token);
        var result = await Wrk.RunAsync(site.Address, SavingSeconds, stop);
        await over.CancelAsync();
        await saving;
        SaveMeasurement.Rename(file, text);
        await Task.Delay(BetweenSaves, stop);
        return result;
    }

    private static async Task SaveEachSecondAsync(string file, string text, CancellationToken over)
    {
        for (var number = 0; !over.IsCancellationRequested; number++)
        {
            Save(file, text, number);
            await Task.Delay(BetweenSaves, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static void Save(string file, string text, int number) =>
        SaveMeasurement.Rename(file, $"{text}\nSaved as {new string((char)('a' + (number % 26)), 6)} here.\n");
}
