using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>The result of a load.</summary>
/// <param name="Rate">Requests per second.</param>
/// <param name="Median">The median time of an answer.</param>
/// <param name="Late">The 99th percentile of the times.</param>
internal sealed record LoadResult(double Rate, TimeSpan Median, TimeSpan Late);

/// <summary>The load: the program wrk on a core of its own.</summary>
internal static partial class Wrk
{
    private const string Core = "1";
    private const string Connections = "64";

    public static async Task<LoadResult> RunAsync(Uri address, int seconds, CancellationToken stop)
    {
        string[] command =
        [
            "-c",
            Core,
            "wrk",
            "-t1",
            "-c",
            Connections,
            "-d",
            $"{seconds}s",
            "--latency",
            "-H",
            "Accept-Encoding: br",
            address.AbsoluteUri,
        ];
        using var load = Process.Start(new ProcessStartInfo("taskset", command) { UseShellExecute = false, RedirectStandardOutput = true })
            ?? throw new MeasurementException("wrk could not be started.");
        var said = await load.StandardOutput.ReadToEndAsync(stop);
        await load.WaitForExitAsync(stop);
        if (
            load.ExitCode != 0
            || said.Contains("Non-2xx", StringComparison.Ordinal)
            || said.Contains("Socket errors", StringComparison.Ordinal)
        )
        {
            throw new MeasurementException($"The load on {address} failed; is wrk installed?{Environment.NewLine}{said}");
        }

        return new LoadResult(
            double.Parse(Rate().Match(said).Groups["rate"].ValueSpan, CultureInfo.InvariantCulture),
            Share(said, "50%"),
            Share(said, "99%")
        );
    }

    private static TimeSpan Share(string said, string share)
    {
        var line = ShareLine().Matches(said).Single(line => line.Groups["share"].Value == share);
        var value = double.Parse(line.Groups["value"].ValueSpan, CultureInfo.InvariantCulture);
        return line.Groups["unit"].Value switch
        {
            "us" => TimeSpan.FromMicroseconds(value),
            "ms" => TimeSpan.FromMilliseconds(value),
            _ => TimeSpan.FromSeconds(value),
        };
    }

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[0-9.]+)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Rate();

    [GeneratedRegex(
        @"^\s+(?<share>50%|99%)\s+(?<value>[0-9.]+)(?<unit>us|ms|s)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex ShareLine();
}
