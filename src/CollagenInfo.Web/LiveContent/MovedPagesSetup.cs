using CollagenInfo.Content;

namespace CollagenInfo.Web.LiveContent;

/// <summary>
/// Redirects requests for the old address of a page to its new one, if nothing else answers there, and says of a page that was taken
/// off the site that it is gone: search engines then forget it sooner.
/// </summary>
internal static class MovedPagesSetup
{
    public static void UseMovedPages(this WebApplication app) => app.Use(async (request, next) =>
    {
        await next(request);
        if (request.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false }
            && (HttpMethods.IsGet(request.Request.Method) || HttpMethods.IsHead(request.Request.Method))
            && request.Request.Path.Value is { } path
            && request.RequestServices.GetRequiredService<PublishedLibrary>() is var library)
        {
            if (library.Data.Moved.Follow(path, library) is not { } target)
            {
                request.Response.StatusCode = library.Data.Moved.IsGone(path, library)
                    ? StatusCodes.Status410Gone
                    : StatusCodes.Status404NotFound;
                return;
            }

            // The query is dropped: it belonged to the old page. Kept for a day only, because a wrong line must not stay in
            // browsers for ever.
            request.Response.Headers.CacheControl = "public, max-age=86400";
            request.Response.Redirect(Escaped(target), permanent: true);
        }
    });

    private static string Escaped(string target)
    {
        var path = MovedPages.PathOf(target);
        var anchor = target.Length > path.Length ? "#" + Uri.EscapeDataString(target[(path.Length + 1)..]) : "";
        return new PathString(path).ToUriComponent() + anchor;
    }
}
