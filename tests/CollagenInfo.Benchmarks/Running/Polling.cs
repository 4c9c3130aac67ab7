using System.Diagnostics;

namespace CollagenInfo.Benchmarks.Running;

/// <summary>Waits for something by looking every few milliseconds.</summary>
internal static class Polling
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(4);

    public static async Task ForAsync(Func<Task<bool>> seen, TimeSpan longest, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (!await seen())
        {
            if (watch.Elapsed > longest)
            {
                throw new MeasurementException($"What was waited for did not happen within {longest.TotalSeconds} seconds.");
            }

            await Task.Delay(Pause, stop);
        }
    }
}
