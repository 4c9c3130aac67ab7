using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Refreshes the content when files change while the site runs.</summary>
internal sealed class ContentRefreshService(ContentRepository content, ContentFolderWatcher watcher) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = await watcher.NextChangesAsync(stoppingToken);
            await RuntimeSetup.RunOnOwnThreadAsync(() => content.Refresh(changed), stoppingToken);
        }
    }
}
