using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace CollagenInfo.ProgramTests;

/// <summary>The program in its own process, started as a clinic would.</summary>
internal sealed partial class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly SemaphoreSlim printed = new(0);
    private readonly Process process;

    private RunningProgram(string[] arguments, (string Name, string Value)[] settings, string? published = null)
    {
        var program = Path.Combine(published ?? AppContext.BaseDirectory, "CollagenInfo.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = published is null ? RepositoryRoot.PathOf("src/CollagenInfo.Web") : Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        // The environment of the test run must not change what is tested.
        start.Environment.Remove("ASPNETCORE_ENVIRONMENT");
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        // Each start would keep a processor busy for half a minute.
        start.Environment["Search__ByMeaning"] = "false";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public IReadOnlyList<string> Output => [.. output];

    public IReadOnlyList<string> Errors => [.. errors];

    public static RunningProgram Over(string folder, params (string Name, string Value)[] settings) =>
        new([], [("Content__Folder", folder), .. settings]);

    /// <summary>A program that was published into a folder, started in another one.</summary>
    public static RunningProgram PublishedIn(string published, params (string Name, string Value)[] settings) =>
        new([], settings, published);

    public static RunningProgram Told(params string[] arguments) => new(arguments, []);

    public static RunningProgram Told((string Name, string Value)[] settings, params string[] arguments) => new(arguments, settings);

    /// <summary>Waits until a line contains the words; if none does, fails with the whole output.</summary>
    public async Task<string> LineAsync(string words)
    {
        do
        {
            if (output.FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) is { } found)
            {
                return found;
            }
        } while (await printed.WaitAsync(Patience));

        throw new TimeoutException($"No line holds '{words}':\n{string.Join('\n', Output.Concat(Errors))}");
    }

    public async Task<HttpResponseMessage> AskAsync(string address)
    {
        var site = Address().Match(await LineAsync("Listening on")).Value;
        return await client.GetAsync(new Uri(site + address));
    }

    /// <summary>Sends a form, as a browser without script does.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, params (string Name, string Value)[] answers)
    {
        var site = Address().Match(await LineAsync("Listening on")).Value;
        return await client.PostAsync(
            new Uri(site + address),
            new FormUrlEncodedContent(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)))
        );
    }

    /// <summary>Sends bytes as they are, which need be no request, and gives all that comes back.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var connection = await BeginAsync("");
        var stream = connection.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        }
        catch (IOException)
        {
            // The site has refused it already, and reads no further.
        }

        using var answer = new StreamReader(stream, Encoding.UTF8);
        return await answer.ReadToEndAsync();
    }

    /// <summary>Sends bytes and leaves the connection open, as somebody who stops in the middle.</summary>
    public async Task<TcpClient> BeginAsync(string request)
    {
        var connection = new TcpClient();
        var site = new Uri(Address().Match(await LineAsync("Listening on")).Value);
        await connection.ConnectAsync(site.Host, site.Port);
        await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request));
        return connection;
    }

    /// <summary>Tells the program to stop, as a service manager does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]);
        return await EndAsync();
    }

    /// <summary>Waits until the program exits by itself, and gives its exit code.</summary>
    public async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process.Dispose();
        client.Dispose();
        printed.Dispose();
    }

    private void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
            printed.Release();
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
