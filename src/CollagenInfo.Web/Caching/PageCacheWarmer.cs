using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;

namespace CollagenInfo.Web.Caching;

/// <summary>After each change, renders the most read pages in the background, so that readers do not wait for them.</summary>
internal sealed class PageCacheWarmer(ContentRepository content, PageCache cache, ILogger<PageCacheWarmer> log)
    : ContentChangeListener(content, log)
{
    protected override async Task FollowAsync(CancellationToken stop)
    {
        var pages = cache.Current;
        foreach (var path in pages.WorthRendering)
        {
            // A page that fails is logged when somebody asks for it.
            await ((Task)pages.RenderAsync(path)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
