using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CollagenInfo.Benchmarks.Running;

namespace CollagenInfo.Benchmarks.Load;

/// <summary>A server in a process of its own that may use one core only.</summary>
internal sealed class PinnedServer : IDisposable
{
    /// <summary>The servers take turns on this core; the load comes from the other one.</summary>
    private const string Core = "0";

    private readonly Process process;

    private PinnedServer(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a server and waits until it answers.</summary>
    public static async Task<PinnedServer> StartAsync(int port, string path, IEnumerable<string> command, IReadOnlyDictionary<string, string> settings, CancellationToken stop)
    {
        var start = new ProcessStartInfo("taskset", ["-c", Core, .. command]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var started = Process.Start(start) ?? throw new MeasurementException("taskset could not be started.");
        // What it logs is read and thrown away, as a service manager reads it.
        started.OutputDataReceived += static (_, _) => { };
        started.ErrorDataReceived += static (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        var server = new PinnedServer(started, new Uri($"http://127.0.0.1:{port}{path}"));
        await Waiting.ForAsync(() => server.AnswersAsync(stop), TimeSpan.FromMinutes(1), stop);
        return server;
    }

    /// <summary>The page as it is sent to a reader who takes Brotli.</summary>
    public async Task<byte[]> BytesAsync(CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        return await client.GetByteArrayAsync(Address, stop);
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
            return (await BytesAsync(stop)).Length > 0;
        }
        catch (HttpRequestException)
        {
            return process.HasExited ? throw new MeasurementException($"The server for {Address} has ended with {process.ExitCode}.") : false;
        }
    }
}
