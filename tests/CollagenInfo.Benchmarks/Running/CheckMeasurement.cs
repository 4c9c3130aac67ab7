using System.Diagnostics;
using CollagenInfo.Benchmarks.MadeUp;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>How long the command <c>check</c> takes, from the start of its process to its end.</summary>
internal static class CheckMeasurement
{
    public static async Task<TimeSpan> RunAsync(string program, MadeUpLibrary library, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        using var check = Process.Start(
            new ProcessStartInfo("dotnet", [program, "check", library.Folder]) { UseShellExecute = false, RedirectStandardOutput = true }
        ) ?? throw new MeasurementException("The check could not be started.");
        var said = await check.StandardOutput.ReadToEndAsync(stop);
        await check.WaitForExitAsync(stop);
        return check.ExitCode == 0
            ? watch.Elapsed
            : throw new MeasurementException(
                $"The check of the made-up library ended with {check.ExitCode}:{Environment.NewLine}{said[..Math.Min(said.Length, 2000)]}"
            );
    }
}
