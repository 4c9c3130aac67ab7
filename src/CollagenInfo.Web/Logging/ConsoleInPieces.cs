using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CollagenInfo.Web.Logging;

/// <summary>
/// Writes to the console ten times a second, in large pieces, from a thread of its own. The log flushes each line, and a system call
/// for each would cost a tenth of the time of answering a page from memory. Whoever writes a line never waits: if nobody reads the
/// console, lines wait in memory, and more than fit there are lost.
/// </summary>
internal sealed class ConsoleInPieces : TextWriter
{
    private const int MostCharacters = 512 * 1024;

    private static readonly TimeSpan LastPiece = TimeSpan.FromSeconds(1);

    private static readonly Lazy<ConsoleInPieces> OfProcess = new(() =>
    {
        var pieces = new ConsoleInPieces(StandardOutput(), TimeSpan.FromMilliseconds(100));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => pieces.End();
        AppDomain.CurrentDomain.UnhandledException += (_, _) => pieces.End();
        return pieces;
    });

    private readonly Stream console;
    private readonly TimeSpan pause;
    private readonly Thread thread;
    private readonly Lock sync = new();
    private readonly ManualResetEventSlim ending = new();
    private StringBuilder waiting = new();
    private StringBuilder sending = new();

    internal ConsoleInPieces(Stream console, TimeSpan pause)
    {
        (this.console, this.pause) = (console, pause);
        // In the background: a console that nobody reads keeps the thread, but must not keep the program.
        thread = new Thread(SendAll) { IsBackground = true, Name = "console" };
        // Without the surroundings of whoever opens it, which it would keep in memory for ever.
        thread.UnsafeStart();
    }

    public override Encoding Encoding => Console.OutputEncoding;

    /// <summary>Makes it the console of the process: one, however many sites start in it, as in tests.</summary>
    public static void Open() => Console.SetOut(OfProcess.Value);

    public override void Write(char value) => Write([value]);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (sync)
        {
            if (waiting.Length + buffer.Length <= MostCharacters)
            {
                waiting.Append(buffer);
            }
        }
    }

    /// <summary>Sends what waits, if somebody takes it within a second.</summary>
    internal void End()
    {
        ending.Set();
        thread.Join(LastPiece);
    }

    protected override void Dispose(bool disposing)
    {
        End();
        base.Dispose(disposing);
    }

    /// <summary>
    /// .NET's own stream holds the lock of the console while it writes, which every writer of a line takes. A file never keeps it
    /// waiting, and has a position that only that stream leaves right; a pipe or a terminal has none.
    /// </summary>
    private static Stream StandardOutput()
    {
        const int Descriptor = 1;
        if (!OperatingSystem.IsWindows())
        {
            var direct = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!direct.CanSeek)
            {
                return direct;
            }

            direct.Dispose();
        }

        return Console.OpenStandardOutput();
    }

    private void SendAll()
    {
        bool isLast;
        do
        {
            isLast = ending.Wait(pause);
            Send();
        }
        while (!isLast);
    }

    private void Send()
    {
        lock (sync)
        {
            (waiting, sending) = (sending, waiting);
        }

        if (sending.Length == 0)
        {
            return;
        }

        try
        {
            console.Write(Encoding.GetBytes(sending.ToString()));
        }
        catch (Exception failed) when (failed is IOException or ObjectDisposedException)
        {
            // The console is closed, or its disk is full: this piece is lost, but the site keeps running.
        }

        sending.Clear();
    }
}
