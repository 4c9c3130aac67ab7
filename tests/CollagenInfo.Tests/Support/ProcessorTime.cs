using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CollagenInfo.Tests.Support;

/// <summary>The processor time of a thread, which other programs and tests do not add to.</summary>
internal static class ProcessorTime
{
    private const int ThreadClockOfLinux = 3;
    private const int ThreadClockOfApple = 16;

    /// <summary>On Windows, whose steps are too long for a test, the elapsed time instead.</summary>
    public static TimeSpan OfThisThread =>
        !OperatingSystem.IsWindows() && Read(OperatingSystem.IsMacOS() ? ThreadClockOfApple : ThreadClockOfLinux, out var time) is 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
