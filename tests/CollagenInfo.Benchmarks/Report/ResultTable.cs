using System.Globalization;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Report;

/// <summary>The measurements as a Markdown table for the README.</summary>
internal static class ResultTable
{
    private static readonly (string Name, Func<Column, string> Cell)[] SiteRows =
    [
        ("Markdown", column => Megabytes(column.MarkdownBytes)),
        ("Start of the program to the first page", column => Time(column.Median(run => run.FirstPage.TotalMilliseconds))),
        ("of which reading and checking the library", column => Time(column.Median(run => run.Read.TotalMilliseconds))),
        ("The command check, from the start of its process to its end", column => Time(column.Median(run => run.Check.TotalMilliseconds))),
        ("Memory after the start", column => Megabytes(column.Median(run => run.MemoryAfterStart))),
        ("Memory after reading up to 1,000 pages", column => Megabytes(column.Median(run => run.MemoryAfterReading))),
        ("Memory against 4 x Markdown + 100 MB", column =>
            Ratio(column.Median(run => Math.Max(run.MemoryAfterStart, run.MemoryAfterReading)) / column.MostMemory)
        ),
        ("Saving a file (rename) to reading it, median (worst)", column => Saves(column, run => run.SavesByRename)),
        ("Saving a file (overwrite) to reading it, median (worst)", column => Saves(column, run => run.SavesByOverwrite)),
        ("Building the search index (reading the library in the same process)", column =>
            $"{Time(column.Median(run => run.Search.Build.TotalMilliseconds))} "
                + $"({Time(column.Median(run => run.Search.Read.TotalMilliseconds))})"
        ),
        ("Memory of the search index", column => Megabytes(column.Median(run => run.Search.Memory))),
        ("One changed article into the search index, median (worst)", column => Saves(column, run => run.Search.Change)),
        ("A search, median", column => Milliseconds(column.Share(run => run.Search.Queries, 0.5))),
        ("A search, 99th percentile", column => Milliseconds(column.Share(run => run.Search.Queries, 0.99))),
    ];

    private static readonly (string Name, Func<Column, string> Cell)[] HugoRows =
    [
        ("Hugo builds the same articles", column => Time(column.Median(run => run.HugoBuild!.Value.TotalMilliseconds))),
        ("First page against Hugo's build", column => Ratio(column.Median(run => run.FirstPage / run.HugoBuild!.Value))),
    ];

    public static string Format(IReadOnlyList<Column> columns, string? hugo)
    {
        var rows = hugo is null ? SiteRows : [.. SiteRows, .. HugoRows];
        string[] lines =
        [
            Line("", columns.Select(column => Invariant($"{column.Articles:N0} articles"))),
            Line("---", columns.Select(_ => "---:")),
            .. rows.Select(row => Line(row.Name, columns.Select(row.Cell))),
            "",
            Machine(columns[0].Runs.Count, hugo),
        ];
        return string.Join(Environment.NewLine, lines);
    }

    private static string Machine(int runs, string? hugo)
    {
        var memory = Invariant($"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0} GB of memory");
        var programs = hugo is null ? $".NET {Environment.Version}" : $".NET {Environment.Version}, {hugo}";
        return Invariant($"{Environment.ProcessorCount} cores, {memory}, {programs}; medians of {runs} runs.");
    }

    private static string Line(string name, IEnumerable<string> cells) => $"| {name} | {string.Join(" | ", cells)} |";

    private static string Saves(Column column, Func<RunResult, IEnumerable<TimeSpan>> saves)
    {
        var times = column.Runs.SelectMany(saves).Select(time => time.TotalMilliseconds).ToList();
        return $"{Time(Column.MedianOf(times))} ({Time(times.Max())})";
    }

    private static string Time(double milliseconds) =>
        milliseconds < 1000 ? Invariant($"{milliseconds:0} ms") : Invariant($"{milliseconds / 1000:0.00} s");

    private static string Milliseconds(double milliseconds) => Invariant($"{milliseconds:0.0} ms");

    private static string Megabytes(double bytes) => Invariant($"{bytes / 1e6:0.0} MB");

    private static string Ratio(double ratio) => Invariant($"{ratio:0.00}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
