namespace CollagenInfo.Web.Hosting;

/// <summary>Keeps answers to a reader's form out of caches and other sites.</summary>
internal static class NoStoreForPosts
{
    /// <summary>
    /// Adds headers to answers to POST: no browser or proxy stores them, no search engine lists them, no other site sees their
    /// address.
    /// </summary>
    public static void UseNoStoreForPosts(this WebApplication app) => app.Use((request, next) =>
    {
        if (!HttpMethods.IsGet(request.Request.Method) && !HttpMethods.IsHead(request.Request.Method))
        {
            request.Response.Headers.CacheControl = "no-store";
            request.Response.Headers["Referrer-Policy"] = "no-referrer";
            request.Response.Headers["X-Robots-Tag"] = "noindex";
        }

        return next(request);
    });
}
