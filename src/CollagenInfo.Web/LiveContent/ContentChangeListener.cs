using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.LiveContent;

/// <summary>
/// Does something in the background at the start and after each change of the content. If that fails, it is logged and tried again
/// at the next change, or after a while if there is one.
/// </summary>
internal abstract partial class ContentChangeListener(ContentRepository content, ILogger log) : BackgroundService
{
    private readonly SemaphoreSlim changes = new(1);

    protected ContentRepository Content => content;

    public override void Dispose()
    {
        changes.Dispose();
        base.Dispose();
    }

    /// <summary>How long to wait at most for the next change; without end unless there is something to try again.</summary>
    protected virtual TimeSpan Patience => Timeout.InfiniteTimeSpan;

    protected abstract Task FollowAsync(CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        content.Refreshed += Note;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await changes.WaitAsync(Patience, stoppingToken);
                while (await changes.WaitAsync(TimeSpan.Zero, stoppingToken))
                {
                    // All that has changed by now is followed at once.
                }

                await TryFollowAsync(stoppingToken);
            }
        }
        finally
        {
            content.Refreshed -= Note;
        }
    }

    /// <summary>As if the content had changed once more.</summary>
    protected void FollowAgain() => changes.Release();

    private async Task TryFollowAsync(CancellationToken stop)
    {
        try
        {
            await FollowAsync(stop);
        }
        catch (Exception exception)
        {
            // What the end of the program interrupts has not failed.
            if (!stop.IsCancellationRequested)
            {
                LogFailed(GetType().Name, exception);
            }
        }
    }

    private void Note(ContentReport report) => FollowAgain();

    [LoggerMessage(LogLevel.Error, "{Listener} failed and tries again at the next change of the content")]
    private partial void LogFailed(string listener, Exception exception);
}
