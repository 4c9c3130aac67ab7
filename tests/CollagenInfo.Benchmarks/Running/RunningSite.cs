using System.Diagnostics;
using System.Net;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>The site in a process of its own, on a free port of this machine.</summary>
internal sealed class RunningSite : IDisposable
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly HttpClient reader;

    private RunningSite(Process process, HttpClient reader)
    {
        this.process = process;
        this.reader = reader;
    }

    public SiteLog Log { get; } = new();

    /// <summary>The memory that the process holds now, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static RunningSite Start(string program, string contentFolder)
    {
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        var start = new ProcessStartInfo("dotnet", [program])
        {
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Content__Folder"] = contentFolder;
        start.Environment["Search__ByMeaning"] = "false";

        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false })
        {
            BaseAddress = new Uri(address),
            Timeout = LongestAnswer,
        };
        var site = new RunningSite(new Process { StartInfo = start }, client);
        site.process.OutputDataReceived += (_, output) => site.Log.Add(output.Data);
        site.process.ErrorDataReceived += (_, output) => site.Log.Add(output.Data);
        site.process.Start();
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        return site;
    }

    /// <summary>A page as it is now; null if the site does not answer yet.</summary>
    public async Task<string?> TryReadAsync(string address, CancellationToken stop)
    {
        if (process.HasExited)
        {
            throw new MeasurementException($"The site has stopped with code {process.ExitCode}.{Environment.NewLine}{Log.Complaints}");
        }

        try
        {
            using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), stop);
            return answer.StatusCode is HttpStatusCode.OK
                ? await answer.Content.ReadAsStringAsync(stop)
                : throw new MeasurementException($"{address} answers {(int)answer.StatusCode}.{Environment.NewLine}{Log.Complaints}");
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (TaskCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new MeasurementException(
                $"{address} was not answered within {LongestAnswer.TotalSeconds} seconds.{Environment.NewLine}{Log.Complaints}"
            );
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        reader.Dispose();
    }
}
