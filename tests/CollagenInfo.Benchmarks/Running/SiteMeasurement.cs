using System.Diagnostics;
using CollagenInfo.Benchmarks.MadeUp;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>Starts the site over a library and measures one visit to it.</summary>
internal static class SiteMeasurement
{
    private const int MostPages = 1000;

    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(2);

    public static async Task<RunResult> RunAsync(string program, MadeUpLibrary library, CancellationToken stop)
    {
        var check = await CheckMeasurement.RunAsync(program, library, stop);
        var watch = Stopwatch.StartNew();
        using var site = RunningSite.Start(program, library.Folder);
        await Polling.ForAsync(async () => await site.TryReadAsync(library.Articles[0].Address, stop) is not null, LongestStart, stop);
        var firstPage = watch.Elapsed;
        var read = await site.Log.ReadAsync(library.KnownProblems, stop);
        var afterStart = site.Memory;

        foreach (var article in library.Articles.Take(MostPages))
        {
            await site.TryReadAsync(article.Address, stop);
        }

        var afterReading = site.Memory;
        return new RunResult
        {
            FirstPage = firstPage,
            Read = read,
            Check = check,
            MemoryAfterStart = afterStart,
            MemoryAfterReading = afterReading,
            Search = SearchMeasurement.Run(library),
            SavesByRename = await SaveMeasurement.RunAsync(site, library, SaveMeasurement.Rename, stop),
            SavesByOverwrite = await SaveMeasurement.RunAsync(site, library, File.WriteAllText, stop),
        };
    }
}
