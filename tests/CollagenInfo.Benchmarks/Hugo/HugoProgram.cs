using System.ComponentModel;
using System.Diagnostics;

namespace CollagenInfo.Benchmarks.Hugo;

/// <summary>Hugo, as it is installed on this machine.</summary>
/// <param name="Name">How it is called.</param>
/// <param name="Version">What it says about itself.</param>
internal sealed record HugoProgram(string Name, string Version)
{
    /// <summary>Null if Hugo is not installed.</summary>
    public static async Task<HugoProgram?> TryFindAsync(CancellationToken stop)
    {
        const string hugo = "hugo";
        try
        {
            var said = await RunAsync(hugo, ["version"], stop);
            return new HugoProgram(hugo, string.Join(' ', said.Split(' ').Take(2)));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>How long it takes to build the source into an empty folder.</summary>
    public async Task<TimeSpan> BuildAsync(string source, int articles, CancellationToken stop)
    {
        using var built = new TempFolder();
        var watch = Stopwatch.StartNew();
        await RunAsync(Name, ["--quiet", "--noBuildLock", "--source", source, "--destination", built.Path], stop);
        var took = watch.Elapsed;
        var pages = Directory.EnumerateFiles(built.Path, "index.html", SearchOption.AllDirectories).Count();
        return pages >= articles ? took : throw new MeasurementException($"Hugo built {pages} pages of {articles}.");
    }

    private static async Task<string> RunAsync(string name, IEnumerable<string> arguments, CancellationToken stop)
    {
        var start = new ProcessStartInfo(name, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var hugo = new Process { StartInfo = start };
        hugo.Start();
        try
        {
            var errors = hugo.StandardError.ReadToEndAsync(stop);
            var said = await hugo.StandardOutput.ReadToEndAsync(stop);
            await hugo.WaitForExitAsync(stop);
            return hugo.ExitCode == 0 ? said : throw new MeasurementException($"Hugo failed: {said}{await errors}");
        }
        finally
        {
            hugo.Kill(entireProcessTree: true);
        }
    }
}
