using Microsoft.AspNetCore.Http.Headers;

namespace CollagenInfo.Web.Caching;

/// <summary>Whether a program asks for Markdown by name and does not prefer HTML. No browser does that.</summary>
internal static class MarkdownWish
{
    public const string MediaType = "text/markdown";

    public static bool IsIn(HttpRequest request) =>
        request.Headers.Accept is { Count: > 0 } accept
        && accept.ToString().Contains(MediaType, StringComparison.OrdinalIgnoreCase)
        && request.GetTypedHeaders() is var headers
        && WishFor(MediaType, headers) is > 0 and var wish
        && wish >= WishFor("text/html", headers);

    private static double WishFor(string type, RequestHeaders headers) => headers.Accept
        .Where(accepted => accepted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
        .Select(accepted => accepted.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
