using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Refreshes the content when files change while the site runs.</summary>
internal sealed partial class ContentRefreshService(
    ContentRepository content,
    ContentFolderWatcher watcher,
    TimeProvider clock,
    ILogger<ContentRefreshService> log
) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private string? told;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                watcher.LookWithin = content.NextLook;
                var changed = await watcher.NextChangesAsync(stoppingToken);
                await RuntimeSetup.RunOnOwnThreadAsync(() => Refresh(changed), stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                Tell(exception);
                await Task.Delay(PauseAfterFailure, clock, stoppingToken);
            }
        }
    }

    /// <summary>A change of which nobody told means that the watch is on a folder which is not the content folder any more.</summary>
    private void Refresh(IReadOnlySet<string>? changed)
    {
        if (content.Refresh(changed) && !watcher.WasTold)
        {
            watcher.Renew();
        }
    }

    /// <summary>The same failure at each look is told once.</summary>
    private void Tell(Exception exception)
    {
        if (exception.Message != told)
        {
            LogFailed(exception);
        }

        told = exception.Message;
    }

    [LoggerMessage(LogLevel.Error, "A change of the content could not be taken over: readers see what was there before")]
    private partial void LogFailed(Exception exception);
}
