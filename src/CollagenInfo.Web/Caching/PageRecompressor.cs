using System.Diagnostics;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Caching;

/// <summary>Compresses pages that are read repeatedly as far as possible, once the content has not changed for a while.</summary>
internal sealed partial class PageRecompressor(PageCache cache, ILogger<PageRecompressor> log) : BackgroundService
{
    /// <summary>Waits first, because the work would be wasted while an author saves again and again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Rests four times as long as it works, so that it uses at most a fifth of a core.</summary>
    private const int RestForEachWork = 4;

    /// <summary>Compresses the pages that are in memory now.</summary>
    public void Recompress(CancellationToken stop)
    {
        var pages = cache.Current;
        foreach (var page in pages.Pages.Where(page => page is { Reads: > 1, Body.IsFullyCompressed: false }))
        {
            var start = Stopwatch.GetTimestamp();
            page.Body.CompressFully();
            if (stop.WaitHandle.WaitOne(RestForEachWork * Stopwatch.GetElapsedTime(start)) || cache.Current != pages)
            {
                return;
            }
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RuntimeSetup.RunOnOwnThreadAsync(
        () =>
        {
            while (!stoppingToken.WaitHandle.WaitOne(Pause))
            {
                TryRecompress(stoppingToken);
            }
        },
        stoppingToken);

    private void TryRecompress(CancellationToken stop)
    {
        try
        {
            Recompress(stop);
        }
        catch (Exception exception)
        {
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "Pages could not be compressed further; they are sent as they are")]
    private partial void LogFailed(Exception exception);
}
