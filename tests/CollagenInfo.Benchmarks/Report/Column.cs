using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Report;

/// <summary>All measurements with one library.</summary>
internal sealed record Column(int Articles, long MarkdownBytes, IReadOnlyList<RunResult> Runs)
{
    /// <summary>The most memory that the site may take with a library of this size.</summary>
    public double MostMemory => (4.0 * MarkdownBytes) + 100_000_000;

    public double Median(Func<RunResult, double> value) => MedianOf(Runs.Select(value));

    /// <summary>A percentile of all measurements, in milliseconds.</summary>
    public double Share(Func<RunResult, IEnumerable<TimeSpan>> times, double share)
    {
        var sorted = Runs.SelectMany(times).Select(time => time.TotalMilliseconds).Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }

    public static double MedianOf(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
