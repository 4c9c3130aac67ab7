using System.Reflection;
using System.Runtime.InteropServices;

namespace CollagenInfo.Web.Runtime;

/// <summary>
/// What .NET is told about threads, sockets and memory, each with the gain that was measured. What it has to know before the
/// program begins is in the project file.
/// </summary>
internal static class RuntimeSetup
{
    /// <summary>.NET on Linux has no other way to say it, and reads it once, before the first socket.</summary>
    private const string InlineCompletions = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>How nice a thread is, of 19: 10 gives it a tenth of the time of a reader's thread while both want the same core.</summary>
    private const int Nice = 10;

    /// <summary>
    /// The thread that hears that something has come reads it, too, instead of asking another thread to: an answer from memory takes
    /// 8% to 16% less processor time. Pages are still made by the pool, so none of them can hold that thread up. It goes for every
    /// socket of the process, so a process that has the site as a guest, as that of the tests, is left alone.
    /// </summary>
    public static void Tune()
    {
        var ownProcess = Assembly.GetEntryAssembly() == typeof(RuntimeSetup).Assembly;
        if (ownProcess && Environment.GetEnvironmentVariable(InlineCompletions) is null)
        {
            Environment.SetEnvironmentVariable(InlineCompletions, "1");
        }
    }

    /// <summary>Does long work on a thread of its own that gives way. The pool's are for readers, and a small machine has one.</summary>
    public static Task RunAtLowPriorityAsync(Action work, CancellationToken stop) => Task.Factory.StartNew(
        () =>
        {
            GiveWay();
            work();
        },
        stop,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>Gives back to the machine what reading a large library for the first time leaves behind: as much as is kept.</summary>
    public static void GiveBackMemory() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>.NET leaves the priorities of threads alone on Linux. Elsewhere, and if refused, the work takes its full share.</summary>
    private static void GiveWay()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(which: 0, who: 0, Nice);
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
