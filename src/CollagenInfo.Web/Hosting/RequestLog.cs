using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Settings.Configuration;

namespace CollagenInfo.Web.Hosting;

/// <summary>What is written down of one request.</summary>
/// <param name="Ended">When it was answered.</param>
/// <param name="Method">How it asked.</param>
/// <param name="Path">What for, without the query.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Took">How long that took.</param>
internal readonly record struct RequestLine(DateTimeOffset Ended, string Method, PathString Path, int Status, TimeSpan Took);

/// <summary>
/// One line for each request. A request only leaves a note; the lines are written several times a second, many at once, for an
/// event and a write for each line would cost more than a page from memory should.
/// </summary>
internal sealed class RequestLog : BackgroundService
{
    private const string Section = "RequestLog";

    /// <summary>Notes that wait; more than a second of them at full speed.</summary>
    private const int MostWaiting = 100_000;

    private const int MostLinesAtOnce = 1_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Channel<RequestLine> notes = Channel.CreateBounded<RequestLine>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
    private readonly StringBuilder text = new();
    private readonly Logger sink;
    private int lost;

    public RequestLog(IConfiguration configuration)
    {
        sink = new LoggerConfiguration().ReadFrom.Configuration(configuration, new ConfigurationReaderOptions { SectionName = Section }).CreateLogger();
        IsOn = sink.IsEnabled(LogEventLevel.Information);
    }

    /// <summary>Somebody wants to read the lines.</summary>
    public bool IsOn { get; }

    /// <summary>Notes a request. If more come than can be written, it is counted and its line is lost.</summary>
    public void Note(in RequestLine line)
    {
        if (!notes.Writer.TryWrite(line))
        {
            Interlocked.Increment(ref lost);
        }
    }

    public override void Dispose()
    {
        sink.Dispose();
        base.Dispose();
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Write();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await notes.Reader.WaitToReadAsync(stoppingToken))
        {
            Write();
            await Task.Delay(Pause, stoppingToken);
        }
    }

    private void Write()
    {
        while (notes.Reader.TryRead(out var line))
        {
            text.Clear();
            var lines = 0;
            do
            {
                Append(line);
            }
            while (++lines < MostLinesAtOnce && notes.Reader.TryRead(out line));
            Send();
        }

        if (Interlocked.Exchange(ref lost, 0) is > 0 and var missing)
        {
            text.Clear().Append(CultureInfo.InvariantCulture, $"{DateTimeOffset.Now:HH:mm:ss} WRN {missing} requests more than could be written down").AppendLine();
            Send();
        }
    }

    private void Append(in RequestLine line) => text
        .Append(CultureInfo.InvariantCulture, $"{line.Ended.ToLocalTime():HH:mm:ss} INF {line.Method} ")
        // Escaped, so that an address cannot forge a line of the log.
        .Append(line.Path.ToUriComponent())
        .Append(CultureInfo.InvariantCulture, $" {line.Status} {line.Took.TotalMilliseconds:0.0} ms")
        .AppendLine();

    private void Send() => sink.Information("{Lines:l}", text.ToString());
}
