namespace CollagenInfo.Web.Caching;

/// <summary>
/// Pages answered from memory. The framework's output cache keeps one body for each entry: it would render a page again for each
/// content coding, or compress it for each reader; it cannot be emptied in one step, and writes no entity tag.
/// </summary>
internal static class CachingSetup
{
    public static void AddPageCache(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<PageCache>();
        builder.Services.AddHostedService<PageCacheWarmer>();
        builder.Services.AddHostedService<PageRecompressor>();
    }

    /// <summary>
    /// Answers a page that was rendered before; what comes after this line renders it. On a developer's machine a view may have
    /// changed meanwhile, so each page is rendered anew.
    /// </summary>
    public static void UsePageCache(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            return;
        }

        app.Use(next =>
        {
            app.Services.GetRequiredService<PageRenderer>().Site = next;
            var cache = app.Services.GetRequiredService<PageCache>();
            return request =>
            {
                if (!MayBeCached(request.Request))
                {
                    return next(request);
                }

                var (shelf, path) = (cache.Current, request.Request.Path.Value!);
                return shelf.Find(path) is { } page ? page.AnswerAsync(request)
                    : shelf.Knows(path) ? RenderAsync(shelf, path, request, next)
                    : next(request);
            };
        });
    }

    /// <summary>Who asks for an article as Markdown gets it past the cache.</summary>
    private static bool MayBeCached(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && !request.QueryString.HasValue
        && request.Path.HasValue
        && (
            request.Headers.Accept is not { Count: > 0 } accept
            || !accept.ToString().Contains("text/markdown", StringComparison.OrdinalIgnoreCase)
        );

    private static async Task RenderAsync(CachedPages shelf, string path, HttpContext request, RequestDelegate next) =>
        await (await shelf.RenderAsync(path) is { } page ? page.AnswerAsync(request) : next(request));
}
