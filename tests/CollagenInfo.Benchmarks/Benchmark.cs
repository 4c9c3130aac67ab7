using CollagenInfo.Benchmarks.Hugo;
using CollagenInfo.Benchmarks.MadeUp;
using CollagenInfo.Benchmarks.Report;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks;

/// <summary>Measures each library the given number of times, the site and Hugo in turn, and prints one table.</summary>
internal static class Benchmark
{
    public static async Task RunAsync(BenchmarkOptions options, CancellationToken stop)
    {
        var hugo = options.WithHugo ? await HugoProgram.TryFindAsync(stop) : null;
        var columns = new List<Column>();
        foreach (var articles in options.Articles)
        {
            columns.Add(await MeasureAsync(articles, options, hugo, stop));
        }

        Console.WriteLine();
        Console.WriteLine(ResultTable.Format(columns, hugo?.Version));
        if (options.WithHugo && hugo is null)
        {
            Console.WriteLine("Hugo is not installed, so there is nothing to compare with: install it so that `hugo version` answers.");
        }
    }

    private static async Task<Column> MeasureAsync(int articles, BenchmarkOptions options, HugoProgram? hugo, CancellationToken stop)
    {
        using var folder = new TempFolder();
        var library = MadeUpLibrary.Write(Path.Combine(folder.Path, "content"), articles);
        var hugoSource = hugo is null ? null : HugoSite.Write(Path.Combine(folder.Path, "hugo"), library.Folder);
        var results = new List<RunResult>();
        for (var run = 1; run <= options.Runs; run++)
        {
            Console.WriteLine($"{articles:N0} articles, run {run} of {options.Runs}");
            var result = await SiteMeasurement.RunAsync(options.Program, library, stop);
            var build = hugo is null || hugoSource is null ? (TimeSpan?)null : await hugo.BuildAsync(hugoSource, articles, stop);
            results.Add(result with { HugoBuild = build });
        }

        return new Column(articles, library.MarkdownBytes, results);
    }
}
