using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Caching;

namespace CollagenInfo.Web.Hosting;

/// <summary>Renders the most read pages again after each change, in the background, so that readers do not wait for them.</summary>
internal sealed class PageWarming(ContentRepository content, PageCache cache) : BackgroundService
{
    private readonly SemaphoreSlim changes = new(0);

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
            while (!stoppingToken.IsCancellationRequested)
            {
                await changes.WaitAsync(stoppingToken);
                var shelf = cache.Current;
                foreach (var path in shelf.Wanted)
                {
                    // A page that breaks is news when somebody asks for it.
                    await ((Task)shelf.RenderAsync(path)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                }
            }
        }
        finally
        {
            content.Refreshed -= Note;
        }
    }

    private void Note(ContentReport report) => changes.Release();
}
