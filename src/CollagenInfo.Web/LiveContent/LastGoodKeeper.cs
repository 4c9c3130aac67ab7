using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Keeps what readers see on disk, once the site serves and after each change, for the next start of the program.</summary>
internal sealed partial class LastGoodKeeper(
    ContentRepository content,
    LastGoodFiles kept,
    IHostApplicationLifetime lifetime,
    ILogger<LastGoodKeeper> log
) : ContentChangeListener(content, log)
{
    private bool isTold;

    protected override Task FollowAsync(CancellationToken stop) => RuntimeSetup.RunOnOwnThreadAsync(() => Keep(stop), stop);

    private void Keep(CancellationToken stop)
    {
        WaitHandle.WaitAny([lifetime.ApplicationStarted.WaitHandle, stop.WaitHandle]);
        stop.ThrowIfCancellationRequested();
        try
        {
            Content.KeepLastGood();
            isTold = false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (!isTold)
            {
                LogUnwritable(kept.Folder, exception.Message);
            }

            isTold = true;
        }
    }

    [LoggerMessage(
        LogLevel.Warning,
        "What readers see now cannot be kept in {Folder}, so a restart would show the files as they are then: {Reason}"
    )]
    private partial void LogUnwritable(string folder, string reason);
}
