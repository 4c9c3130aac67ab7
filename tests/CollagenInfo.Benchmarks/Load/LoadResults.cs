using System.Globalization;
using CollagenInfo.Benchmarks.Report;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>The results of the servers, turn by turn.</summary>
/// <param name="bytes">How long the page is, compressed.</param>
internal sealed class LoadResults(int bytes)
{
    public List<LoadResult> Site { get; } = [];

    public List<LoadResult> Bare { get; } = [];

    /// <summary>Bare Kestrel with the headers of the site.</summary>
    public List<LoadResult> BareWithHeaders { get; } = [];

    /// <summary>Empty if nginx is not installed.</summary>
    public List<LoadResult> Nginx { get; } = [];

    /// <summary>The site while a file is saved every second.</summary>
    public List<LoadResult> Saving { get; } = [];

    public void Print()
    {
        Row($"An article of {bytes:N0} bytes, compressed", "requests per second", "median", "99th percentile", "99th / median");
        Row("---", "---:", "---:", "---:", "---:");
        Row("The site, all headers and its log on", Site);
        Row("Kestrel, bare", Bare);
        Row("Kestrel, bare, with the headers of the site", BareWithHeaders);
        Row("nginx, a file", Nginx);
        Row("The site while a file is saved every second", Saving);
        Console.WriteLine();
        Compare("site / bare Kestrel", Bare);
        Compare("site / bare Kestrel with its headers", BareWithHeaders);
        Compare("site / nginx", Nginx);
    }

    private void Compare(string name, List<LoadResult> others)
    {
        if (others.Count > 0)
        {
            var ratios = Site.Zip(others, (site, other) => site.Rate / other.Rate).Order().ToList();
            Console.WriteLine(Text($"{name}, requests per second: {Column.MedianOf(ratios):0.00} ({ratios[0]:0.00} to {ratios[^1]:0.00})"));
        }
    }

    private static void Row(string name, List<LoadResult> results)
    {
        if (results.Count > 0)
        {
            Row(
                name,
                Text($"{Column.MedianOf(results.Select(result => result.Rate)):N0}"),
                Milliseconds(results.Select(result => result.Median)),
                Milliseconds(results.Select(result => result.Late)),
                Text($"{Column.MedianOf(results.Select(result => result.Late / result.Median)):0.0}"));
        }
    }

    private static string Milliseconds(IEnumerable<TimeSpan> times) =>
        Text($"{Column.MedianOf(times.Select(time => time.TotalMilliseconds)):0.00} ms");

    private static void Row(params string[] cells) => Console.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
