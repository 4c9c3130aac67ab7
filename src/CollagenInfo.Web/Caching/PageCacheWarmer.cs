using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;

namespace CollagenInfo.Web.Caching;

/// <summary>Renders the most read pages again after each change, in the background, so that readers do not wait for them.</summary>
internal sealed class PageCacheWarmer(ContentRepository content, PageCache cache) : ContentChangeListener(content)
{
    protected override async Task FollowAsync(CancellationToken stop)
    {
        var pages = cache.Current;
        foreach (var path in pages.Wanted)
        {
            // A page that breaks is news when somebody asks for it.
            await ((Task)pages.RenderAsync(path)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
