using System.Diagnostics;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>A page as a server sends it.</summary>
/// <param name="Bytes">The page, compressed.</param>
/// <param name="Headers">The other headers, each as one line.</param>
internal sealed record SentPage(byte[] Bytes, IReadOnlyList<string> Headers);

/// <summary>A server in its own process, limited to one core.</summary>
internal sealed class PinnedServer : IDisposable
{
    /// <summary>The servers take turns on this core; the load comes from the other one.</summary>
    private const string Core = "0";

    private readonly Process process;

    private PinnedServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Starts a server and waits until it answers. Its output goes to a file, as with nginx.</summary>
    public static async Task<PinnedServer> StartAsync(
        int port,
        string path,
        string log,
        IEnumerable<string> command,
        IReadOnlyDictionary<string, string> settings,
        CancellationToken stop
    )
    {
        var start = new ProcessStartInfo(
            "sh",
            ["-c", "log=$1; shift; exec \"$@\" > \"$log\" 2>&1", "sh", log, "taskset", "-c", Core, .. command]
        )
        {
            UseShellExecute = false,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start) ?? throw new MeasurementException("sh could not be started.");
        var server = new PinnedServer(started, new Uri($"http://127.0.0.1:{port}{path}"));
        await Polling.ForAsync(() => server.AnswersAsync(stop), TimeSpan.FromMinutes(1), stop);
        return server;
    }

    /// <summary>The page as it is sent to a client that accepts Brotli.</summary>
    public async Task<SentPage> PageAsync(CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        using var answer = await client.GetAsync(Address, stop);
        answer.EnsureSuccessStatusCode();
        return new SentPage(
            await answer.Content.ReadAsByteArrayAsync(stop),
            [.. answer.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}")]
        );
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken stop)
    {
        try
        {
            return (await PageAsync(stop)).Bytes.Length > 0;
        }
        catch (HttpRequestException)
        {
            return process.HasExited
                ? throw new MeasurementException($"The server for {Address} has ended with {process.ExitCode}.")
                : false;
        }
    }
}
