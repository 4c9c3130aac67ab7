using System.Diagnostics;

namespace CollagenInfo.Tests;

[Collection(RunsAlone.Name)]
public class BenchmarkTests
{
    /// <summary>Whether measuring works at all; what it measures is for a person to read, on a quiet machine.</summary>
    [Fact]
    public async Task Measuring_works()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CollagenInfo.Benchmarks.dll"), "--smoke"])
        {
            WorkingDirectory = RepositoryRoot.PathOf("."),
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var benchmark = Process.Start(start)!;

        var output = await benchmark.StandardOutput.ReadToEndAsync();
        await benchmark.WaitForExitAsync();

        Assert.Equal(0, benchmark.ExitCode);
        Assert.Contains("| Saving a file (rename) to reading it", output, StringComparison.Ordinal);
    }
}
