using CollagenInfo.Web.Logging;

namespace CollagenInfo.Tests.Web.Logging;

public sealed class ConsoleInPiecesTests
{
    private const int Lines = 20_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Such a deadlock between a writer of a line and the timer once stopped the whole site.</summary>
    [Fact]
    public async Task Lines_and_pieces_do_not_wait_for_each_other()
    {
        using var console = new LockedConsole { Expected = 100_000 };
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromMilliseconds(1));
        var writer = console.Writer = TextWriter.Synchronized(pieces);

        await Task.WhenAll(WriteAsync(writer, console.Complete.Task), WriteAsync(writer, console.Complete.Task)).WaitAsync(Patience);
    }

    [Fact]
    public async Task A_full_disk_behind_the_console_ends_nothing()
    {
        using var console = new LockedConsole { IsFull = true, Expected = 1 };
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromMilliseconds(1));
        var writer = console.Writer = TextWriter.Synchronized(pieces);
        await writer.WriteLineAsync("lost");
        await console.Refused.Task.WaitAsync(Patience);

        console.IsFull = false;
        await writer.WriteLineAsync("kept");

        await console.Complete.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Nobody_waits_for_a_console_that_is_not_read_and_what_waits_for_it_takes_little_memory()
    {
        using var console = new BlockedConsole();
        await using var pieces = new ConsoleInPieces(console, TimeSpan.FromMilliseconds(1));
        var writer = TextWriter.Synchronized(pieces);
        await writer.WriteLineAsync("first");
        await console.Asked.Task.WaitAsync(Patience);

        await Task.WhenAll([.. Enumerable.Range(0, 20).Select(_ => WriteAsync(writer))]).WaitAsync(Patience);
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
        await pieces.WriteLineAsync("last");

        await Task.Run(pieces.End).WaitAsync(Patience);

        Assert.True(console.Complete.Task.IsCompleted);
    }

    private static Task WriteAsync(TextWriter writer, Task? enough = null) => Task.Run(() =>
    {
        for (var number = 0; enough is null ? number < Lines : !enough.IsCompleted; number++)
        {
            writer.WriteLine("GET / 200");
            writer.Flush();
        }
    });

    /// <summary>Takes the lock of the console's writer for each write, as .NET's own stream does.</summary>
    private sealed class LockedConsole : MemoryStream
    {
        private int lines;

        public TextWriter Writer { get; set; } = TextWriter.Null;

        public bool IsFull { get; set; }

        public required int Expected { get; init; }

        public TaskCompletionSource Refused { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Complete { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override void Write(ReadOnlySpan<byte> buffer) => Take(buffer);

        public override void Write(byte[] buffer, int offset, int count) => Take(buffer.AsSpan(offset, count));

        private void Take(ReadOnlySpan<byte> piece)
        {
            // Leaves time for another line, as on a busy machine.
            Thread.SpinWait(50_000);
            lock (Writer)
            {
                if (IsFull)
                {
                    Refused.TrySetResult();
                    throw new IOException("No space left on device");
                }

                lines += piece.Count("\n"u8);
                if (lines >= Expected)
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

        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Complete { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
