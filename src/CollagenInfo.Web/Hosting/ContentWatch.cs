using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Hosting;

/// <summary>Shows changed files while the site runs.</summary>
internal sealed class ContentWatch(ContentRepository content, ContentWatcher watcher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = await watcher.NextChangesAsync(stoppingToken);
            await OwnThread.RunAsync(() => content.Refresh(changed), stoppingToken);
        }
    }
}
