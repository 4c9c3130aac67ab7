using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
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
/// One line for each request. A request only leaves a note; the lines are written several times a second, many at once and away
/// from the threads of readers, for an event and a write for each line would cost more than a page from memory should.
/// </summary>
internal sealed class RequestLog : BackgroundService
{
    private const string Section = "RequestLog";

    /// <summary>Notes that wait; more than a second of them at full speed.</summary>
    private const int MostWaiting = 100_000;

    /// <summary>A text of more lines would be a large object to .NET, which is costly to throw away.</summary>
    private const int MostLinesAtOnce = 250;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ConcurrentQueue<RequestLine> notes = new();
    private readonly StringBuilder text = new();
    private readonly Logger sink;
    private int waiting;
    private int lost;
    private long second;
    private string clock = "";

    public RequestLog(IConfiguration configuration)
    {
        sink = new LoggerConfiguration()
            .ReadFrom.Configuration(configuration, new ConfigurationReaderOptions { SectionName = Section })
            .CreateLogger();
        IsOn = sink.IsEnabled(LogEventLevel.Information);
    }

    /// <summary>Somebody wants to read the lines.</summary>
    public bool IsOn { get; }

    /// <summary>Notes a request. If more come than can be written, it is counted and its line is lost.</summary>
    public void Note(in RequestLine line)
    {
        if (Interlocked.Increment(ref waiting) <= MostWaiting)
        {
            notes.Enqueue(line);
            return;
        }

        Interlocked.Decrement(ref waiting);
        Interlocked.Increment(ref lost);
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

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => LowPriorityWork.RunAsync(
        () =>
        {
            while (!stoppingToken.WaitHandle.WaitOne(Pause))
            {
                Write();
            }
        },
        stoppingToken);

    private void Write()
    {
        while (!notes.IsEmpty)
        {
            text.Clear();
            for (var lines = 0; lines < MostLinesAtOnce && notes.TryDequeue(out var line); lines++)
            {
                Interlocked.Decrement(ref waiting);
                Append(line);
            }

            Send();
        }

        if (Interlocked.Exchange(ref lost, 0) is > 0 and var missing)
        {
            text.Clear()
                .Append(
                    CultureInfo.InvariantCulture,
                    $"{DateTimeOffset.Now:HH:mm:ss} WRN {missing} requests more than could be written down"
                )
                .AppendLine();
            Send();
        }
    }

    private void Append(in RequestLine line)
    {
        var tenths = line.Took.Ticks / (TimeSpan.TicksPerMillisecond / 10);
        text.Append(Clock(line.Ended)).Append(" INF ").Append(line.Method).Append(' ')
            // Escaped, so that an address cannot forge a line of the log.
            .Append(line.Path.ToUriComponent())
            .Append(' ').Append(line.Status).Append(' ').Append(tenths / 10).Append('.').Append(tenths % 10).AppendLine(" ms");
    }

    private string Clock(DateTimeOffset moment)
    {
        if (moment.ToUnixTimeSeconds() is var now && now != second)
        {
            (second, clock) = (now, moment.ToLocalTime().ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        }

        return clock;
    }

    private void Send() => sink.Information("{Lines:l}", text.ToString());
}
