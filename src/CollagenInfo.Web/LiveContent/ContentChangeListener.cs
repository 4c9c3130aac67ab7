using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Does something in the background at the start and after each change of the content.</summary>
internal abstract class ContentChangeListener(ContentRepository content) : BackgroundService
{
    private readonly SemaphoreSlim changes = new(1);

    protected ContentRepository Content => content;

    public override void Dispose()
    {
        changes.Dispose();
        base.Dispose();
    }

    protected abstract Task FollowAsync(CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        content.Refreshed += Note;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await changes.WaitAsync(stoppingToken);
                await FollowAsync(stoppingToken);
            }
        }
        finally
        {
            content.Refreshed -= Note;
        }
    }

    private void Note(ContentReport report) => changes.Release();
}
