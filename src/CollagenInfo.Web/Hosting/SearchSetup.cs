using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Hosting;

/// <summary>The search as a service.</summary>
internal static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteSearch>();
        builder.Services.AddHostedService<SearchFollower>();
    }
}

/// <summary>
/// Brings the search index up to each new library, in the background: a save is on show at once, and nobody waits for the
/// index but the first reader who searches right after the start.
/// </summary>
internal sealed class SearchFollower(ContentRepository content, SiteSearch search) : BackgroundService
{
    private readonly SemaphoreSlim changes = new(1);

    public override void Dispose()
    {
        changes.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        content.Refreshed += Note;
        try
        {
            await changes.WaitAsync(stoppingToken);
            await OwnThread.RunAsync(Begin, stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                await changes.WaitAsync(stoppingToken);
                await OwnThread.RunAsync(() => search.Follow(content.Published), stoppingToken);
            }
        }
        finally
        {
            content.Refreshed -= Note;
        }
    }

    /// <summary>Reading everything for the first time leaves as much behind as is kept: it is given back to the machine.</summary>
    private void Begin()
    {
        search.Follow(content.Published);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void Note(ContentReport report) => changes.Release();
}
