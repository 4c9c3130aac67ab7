using System.Globalization;

namespace CollagenInfo.Benchmarks;

/// <summary>What to measure, from the command line.</summary>
/// <param name="Articles">How many made-up articles the libraries have.</param>
/// <param name="WithHugo">Let Hugo build the same articles, to compare.</param>
/// <param name="Runs">How often each library is measured.</param>
/// <param name="LongestTime">When to give up.</param>
internal sealed record BenchmarkOptions(IReadOnlyList<int> Articles, bool WithHugo, int Runs, TimeSpan LongestTime)
{
    public const string Usage = """
        Measures the site as a separate process over made-up libraries.

          --articles 30,1000,10000   how many articles the libraries have
          --runs 3                   how often each is measured; medians are shown
          --site folder              measure the site that was published there, and not the built one
          --hugo                     let Hugo build the same articles, and compare
          --load                     requests per second against bare Kestrel and nginx instead (Linux, wrk, 2 cores)
          --smoke                    only see that everything works: 30 articles, once, in seconds
        """;

    /// <summary>The site's program: the built one beside this program, or a published one.</summary>
    public string Program { get; private init; } = ProgramIn(AppContext.BaseDirectory);

    /// <summary>Measure requests per second, and nothing else.</summary>
    public bool IsLoad { get; private init; }

    private static readonly BenchmarkOptions Usual = new([30, 1000, 10000], WithHugo: false, Runs: 3, TimeSpan.FromMinutes(20));

    private static readonly BenchmarkOptions Smoke = new([30], WithHugo: false, Runs: 1, TimeSpan.FromMinutes(2));

    /// <summary>Parses the command line; null if it is wrong.</summary>
    public static BenchmarkOptions? TryParse(ReadOnlySpan<string> args) => args is ["--smoke"] ? Smoke : TryParse(args, Usual);

    private static BenchmarkOptions? TryParse(ReadOnlySpan<string> args, BenchmarkOptions so) => args switch
    {
        [] => so,
        ["--load", .. var rest] => TryParse(rest, so with { IsLoad = true }),
        ["--hugo", .. var rest] => TryParse(rest, so with { WithHugo = true }),
        ["--site", var folder, .. var rest] when File.Exists(ProgramIn(folder)) => TryParse(rest, so with { Program = ProgramIn(folder) }),
        ["--runs", var text, .. var rest] when TryCount(text) is { } runs => TryParse(rest, so with { Runs = runs }),
        ["--articles", var text, .. var rest] when TryCounts(text) is { } counts => TryParse(rest, so with { Articles = counts }),
        _ => null,
    };

    private static string ProgramIn(string folder) => Path.Combine(Path.GetFullPath(folder), "CollagenInfo.Web.dll");

    private static List<int>? TryCounts(string text)
    {
        var counts = text.Split(',').Select(TryCount).ToList();
        return counts.Contains(null) ? null : [.. counts.OfType<int>()];
    }

    private static int? TryCount(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 100_000 ? count : null;
}
