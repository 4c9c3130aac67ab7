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
    /// <summary>From so many articles on, the collection is worth the tenths of a second that it takes.</summary>
    private const int LargeLibrary = 1_000;

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

    /// <summary>Reading a large library for the first time leaves as much behind as is kept: it is given back to the machine.</summary>
    private void Begin()
    {
        search.Follow(content.Published);
        if (content.Published.Articles.Count >= LargeLibrary)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }

    private void Note(ContentReport report) => changes.Release();
}
