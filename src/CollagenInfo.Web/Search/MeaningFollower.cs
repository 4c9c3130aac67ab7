using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Search;

/// <summary>
/// Lets the language model read the example searches of each new library, in the background. Until it has, the search answers by words.
/// </summary>
internal sealed partial class MeaningFollower(ContentRepository content, MeaningIndex meanings, ILogger<MeaningFollower> log)
    : ContentChangeListener(content, log)
{
    protected override Task FollowAsync(CancellationToken stop) => RuntimeSetup.RunOnOwnThreadAsync(() => Follow(stop), stop);

    private void Follow(CancellationToken stop)
    {
        var isFirst = !meanings.IsReady;
        var hasRead = meanings.Follow(Content.Published, stop);
        if (meanings.Trouble is { } trouble)
        {
            LogTrouble(trouble);
        }
        else if (isFirst && hasRead)
        {
            LogReady();
            RuntimeSetup.GiveBackMemory();
        }
    }

    [LoggerMessage(LogLevel.Information, "The search knows what searches mean")]
    private partial void LogReady();

    [LoggerMessage(LogLevel.Warning, "The search goes by words only, because its language model does not run here: {Trouble}")]
    private partial void LogTrouble(string trouble);
}
