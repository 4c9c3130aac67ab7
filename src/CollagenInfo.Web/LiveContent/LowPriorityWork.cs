using System.Runtime.InteropServices;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Where long work is done: the pool's threads are for readers, and on a small machine there is one.</summary>
internal static class LowPriorityWork
{
    /// <summary>Of 19, the politest: a tenth of the time of a reader's thread while both want the same core.</summary>
    private const int Polite = 10;

    public static Task RunAsync(Action work, CancellationToken stop) => Task.Factory.StartNew(
        () =>
        {
            GiveWay();
            work();
        },
        stop,
        TaskCreationOptions.LongRunning,
        TaskScheduler.Default);

    /// <summary>.NET leaves the priorities of threads alone on Linux. Elsewhere, and if refused, the work takes its full share.</summary>
    private static void GiveWay()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(which: 0, who: 0, Polite);
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, int who, int priority);
}
