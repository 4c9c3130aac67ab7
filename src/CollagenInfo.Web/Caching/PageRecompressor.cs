using System.Diagnostics;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Caching;

/// <summary>Compresses the pages that are read again as small as they get, once they have stood for a while.</summary>
internal sealed class PageRecompressor(PageCache cache) : BackgroundService
{
    /// <summary>While an author saves again and again, it would be done in vain.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>It takes a fifth of a core at most from readers.</summary>
    private const int RestForEachWork = 4;

    /// <summary>Packs what is kept now.</summary>
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
                Recompress(stoppingToken);
            }
        },
        stoppingToken);
}
