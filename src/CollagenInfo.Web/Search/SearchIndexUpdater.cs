using CollagenInfo.Content.Search;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Runtime;

namespace CollagenInfo.Web.Search;

/// <summary>
/// Brings the search index up to each new library, in the background: a save is on show at once, and nobody waits for the
/// index but the first reader who searches right after the start.
/// </summary>
internal sealed class SearchIndexUpdater(ContentRepository content, SiteSearch search) : ContentChangeListener(content)
{
    /// <summary>From so many articles on, the collection is worth the tenths of a second that it takes.</summary>
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
