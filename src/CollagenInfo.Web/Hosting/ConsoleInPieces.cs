namespace CollagenInfo.Web.Hosting;

/// <summary>
/// The console, written ten times a second in long pieces. The log flushes each of its lines, and a system call for each would cost
/// as much as a tenth of a page from memory.
/// </summary>
internal sealed class ConsoleInPieces : StreamWriter
{
    private const int Characters = 32 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock sync = new();
    private readonly Timer timer;

    private ConsoleInPieces()
        : base(Console.OpenStandardOutput(), Console.OutputEncoding, Characters)
    {
        timer = new Timer(_ => Send(), state: null, Pause, Pause);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Send();
    }

    public static void Open() => Console.SetOut(new ConsoleInPieces());

    public override void Write(string? value)
    {
        lock (sync)
        {
            base.Write(value);
        }
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

    private void Send()
    {
        lock (sync)
        {
            base.Flush();
        }
    }
}
