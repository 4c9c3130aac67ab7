using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Search;

/// <summary>
/// Updates the search index for each new library, in the background: a saved page is shown immediately, and nobody waits for the
/// index but the first reader who searches right after the start.
/// </summary>
internal sealed class SearchIndexUpdater(ContentRepository content, SiteSearch search, ILogger<SearchIndexUpdater> log)
    : ContentChangeListener(content, log)
{
    /// <summary>From this many articles on, collecting garbage is worth the tenths of a second that it takes.</summary>
    private const int LargeLibrary = 1_000;

    private bool hasBegun;

    protected override Task FollowAsync(CancellationToken stop) => RuntimeSetup.RunOnOwnThreadAsync(Follow, stop);

    private void Follow()
    {
        search.Follow(Content.Published);
        if (!hasBegun && Content.Published.Articles.Count >= LargeLibrary)
        {
            RuntimeSetup.GiveBackMemory();
        }

        hasBegun = true;
    }
}
