namespace CollagenInfo.Web.Hosting;

/// <summary>What depends on a reader's answers stays between the reader and the page.</summary>
internal static class NoStoreForPosts
{
    /// <summary>An answer to anything that was sent is not kept by a browser, a proxy, a search engine or the next site.</summary>
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
