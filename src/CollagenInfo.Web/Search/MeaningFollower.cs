using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Search;

/// <summary>
/// Lets the language model read the example searches of each new library, in the background. Until it has, the search answers by words.
/// </summary>
internal sealed partial class MeaningFollower(
    ContentRepository content,
    MeaningIndex meanings,
    TimeProvider clock,
    ILogger<MeaningFollower> log
) : ContentChangeListener(content, log)
{
    /// <summary>The first page is sooner there if the model is loaded after it.</summary>
    private static readonly TimeSpan AfterTheFirstPage = TimeSpan.FromSeconds(2);

    private bool hasBegun;
    private string? told;

    protected override async Task FollowAsync(CancellationToken stop)
    {
        if (!hasBegun)
        {
            await Task.Delay(AfterTheFirstPage, clock, stop);
        }

        await RuntimeSetup.RunOnOwnThreadAsync(() => Follow(stop), stop);
    }

    private void Follow(CancellationToken stop)
    {
        meanings.Follow(Content.Published, stop);
        if (meanings.Trouble is { } trouble && trouble != told)
        {
            told = trouble;
            LogTrouble(trouble);
        }
        else if (!hasBegun)
        {
            LogReady();
            RuntimeSetup.GiveBackMemory();
        }

        hasBegun = true;
    }

    [LoggerMessage(LogLevel.Information, "The search knows what searches mean")]
    private partial void LogReady();

    [LoggerMessage(LogLevel.Warning, "The language model of the search failed, and it goes by words instead: {Trouble}")]
    private partial void LogTrouble(string trouble);
}
