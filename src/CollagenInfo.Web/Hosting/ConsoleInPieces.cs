namespace CollagenInfo.Web.Hosting;

/// <summary>
/// Writes to the console ten times a second, in large pieces. The log flushes each line, and a system call for each would cost a
/// tenth of the time of answering a page from memory.
/// </summary>
internal sealed class ConsoleInPieces : StreamWriter
{
    private const int Characters = 32 * 1024;

    private readonly TimeSpan pause;
    private readonly Timer timer;

    internal ConsoleInPieces(Stream console, TimeSpan pause)
        : base(console, Console.OutputEncoding, Characters)
    {
        this.pause = pause;
        timer = new Timer(_ => SendAndRest(), state: null, pause, Timeout.InfiniteTimeSpan);
    }

    public static void Open()
    {
        var console = new ConsoleInPieces(Console.OpenStandardOutput(), TimeSpan.FromMilliseconds(100));
        Console.SetOut(console);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => console.Send();
        AppDomain.CurrentDomain.UnhandledException += (_, _) => console.Send();
    }

    /// <summary>Does nothing: the timer flushes.</summary>
    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        timer.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>
    /// Starts the timer again only after sending: if nobody reads the console, one thread waits, not more and more.
    /// </summary>
    private void SendAndRest()
    {
        Send();
        timer.Change(pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Uses the console's own lock, which every writer and its stream already take. With a second lock here, a writer of a line
    /// and this method could wait for each other for ever.
    /// </summary>
    private void Send()
    {
        lock (Console.Out)
        {
            try
            {
                base.Flush();
            }
            catch (Exception failed) when (failed is IOException or ObjectDisposedException)
            {
                // The console is closed, or its disk is full: this piece is lost, but the site keeps running.
            }
        }
    }
}
