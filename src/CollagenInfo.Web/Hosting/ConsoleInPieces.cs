namespace CollagenInfo.Web.Hosting;

/// <summary>
/// The console, written ten times a second in long pieces. The log flushes each of its lines, and a system call for each would cost
/// as much as a tenth of a page from memory.
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

    /// <summary>Left to the timer.</summary>
    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        timer.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>The timer is started anew each time: a console that nobody reads keeps one thread waiting, not more and more.</summary>
    private void SendAndRest()
    {
        Send();
        timer.Change(pause, Timeout.InfiniteTimeSpan);
    }

    /// <summary>
    /// Under the one lock that there is: the console's own, which whoever writes has, and which its stream takes, too. With a second
    /// one here, a line and a piece waited for each other for ever.
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
                // A full disk behind the console, or its end: the piece is lost, the site goes on.
            }
        }
    }
}
