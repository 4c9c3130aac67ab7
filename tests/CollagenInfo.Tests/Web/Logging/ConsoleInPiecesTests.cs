using CollagenInfo.Web.Logging;

namespace CollagenInfo.Tests.Web.Logging;

[Collection(RunsAlone.Name)]
public sealed class ConsoleInPiecesTests : IDisposable
{
    private const int Lines = 20_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TextWriter before = Console.Out;

    public void Dispose() => Console.SetOut(before);

    /// <summary>Such a deadlock between a writer of a line and the timer once stopped the whole site.</summary>
    [Fact]
    public async Task Lines_and_pieces_do_not_wait_for_each_other()
    {
        using var console = new LockedConsole { Expected = 2 * Lines };
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromMilliseconds(1));
        Console.SetOut(pieces);

        await Task.WhenAll(WriteAsync(), WriteAsync(), console.Complete.Task).WaitAsync(Patience);
    }

    [Fact]
    public async Task A_full_disk_behind_the_console_ends_nothing()
    {
        using var console = new LockedConsole { IsFull = true, Expected = 1 };
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromMilliseconds(1));
        Console.SetOut(pieces);
        await Console.Out.WriteLineAsync("lost");
        await console.Refused.Task.WaitAsync(Patience);

        console.IsFull = false;
        await Console.Out.WriteLineAsync("kept");

        await console.Complete.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Nobody_waits_for_a_console_that_is_not_read_and_what_waits_for_it_takes_little_memory()
    {
        using var console = new BlockedConsole();
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromMilliseconds(1));
        Console.SetOut(pieces);
        await Console.Out.WriteLineAsync("first");
        await console.Asked.Task.WaitAsync(Patience);

        await Task.WhenAll([.. Enumerable.Range(0, 20).Select(_ => WriteAsync())]).WaitAsync(Patience);
        await Task.Run(pieces.End).WaitAsync(Patience);
        console.Reader.Set();

        await console.Complete.Task.WaitAsync(Patience);
        Assert.InRange(console.Bytes, 1_000, 1_000_000);
    }

    [Fact]
    public async Task The_last_line_is_sent_before_the_program_ends()
    {
        using var console = new LockedConsole { Expected = 1 };
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromHours(1));
        Console.SetOut(pieces);
        await Console.Out.WriteLineAsync("last");

        await Task.Run(pieces.End).WaitAsync(Patience);

        Assert.True(console.Complete.Task.IsCompleted);
    }

    private static Task WriteAsync() => Task.Run(() =>
    {
        for (var number = 0; number < Lines; number++)
        {
            Console.Out.WriteLine("GET / 200");
            Console.Out.Flush();
        }
    });

    /// <summary>Takes the console's lock for each write, as .NET's own stream does.</summary>
    private sealed class LockedConsole : MemoryStream
    {
        private int lines;

        public bool IsFull { get; set; }

        public required int Expected { get; init; }

        public TaskCompletionSource Refused { get; } = new();

        public TaskCompletionSource Complete { get; } = new();

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer);

        public override void Write(byte[] buffer, int offset, int count) => Take(buffer.AsSpan(offset, count));

        private void Take(ReadOnlySpan<byte> piece)
        {
            // Leaves time for another line, as on a busy machine.
            Thread.SpinWait(50_000);
            lock (Console.Out)
            {
                if (IsFull)
                {
                    Refused.TrySetResult();
                    throw new IOException("No space left on device");
                }

                lines += piece.Count("\n"u8);
                if (lines == Expected)
                {
                    Complete.TrySetResult();
                }
            }
        }
    }

    /// <summary>Takes nothing until somebody reads.</summary>
    private sealed class BlockedConsole : MemoryStream
    {
        public ManualResetEventSlim Reader { get; } = new();

        public TaskCompletionSource Asked { get; } = new();

        public TaskCompletionSource Complete { get; } = new();

        public int Bytes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Bytes += buffer.Length;
            if (!Asked.TrySetResult())
            {
                Complete.TrySetResult();
            }

            Reader.Wait();
        }

        protected override void Dispose(bool disposing)
        {
            Reader.Dispose();
            base.Dispose(disposing);
        }
    }
}
