using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// Renders pages for the cache by visits that the site pays to itself. Such a visit has no cookie, no query, no address and no
/// header of any reader, so nothing of one reader can get into a page that another one is given.
/// </summary>
internal sealed class PageRenderer(IServiceScopeFactory scopes)
{
    /// <summary>
    /// Ten seconds old at most; a minute while a server in front asks for the new one; a day if this site is down. Not s-maxage:
    /// that would forbid a shared cache the last two.
    /// </summary>
    private const string Freshness = "public, max-age=10, stale-while-revalidate=60, stale-if-error=86400";

    /// <summary>Headers that the cache writes itself, for each answer or coding.</summary>
    private static readonly string[] Own =
    [
        HeaderNames.CacheControl,
        HeaderNames.ContentLength,
        HeaderNames.ContentType,
        HeaderNames.Date,
        HeaderNames.ETag,
        HeaderNames.TransferEncoding,
        HeaderNames.Vary,
    ];

    /// <summary>What answers a visit; known once the site is put together.</summary>
    public RequestDelegate? Site { get; set; }

    /// <summary>The page; null if the path has none that everybody may have.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="before">The page under the library before; kept if it did not change, so that it is not compressed again.</param>
    public async Task<CachedAnswer?> RenderAsync(string path, CachedAnswer? before)
    {
        if (Site is null)
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var visit = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        visit.Request.Method = HttpMethods.Get;
        visit.Request.Scheme = Uri.UriSchemeHttp;
        visit.Request.Host = new HostString("localhost");
        visit.Request.Path = path;
        visit.Response.Body = body;
        await Site(visit);
        return IsForEverybody(visit.Response) ? Page(visit.Response.Headers, body.ToArray(), before) : null;
    }

    private static bool IsForEverybody(HttpResponse answer) =>
        answer.StatusCode == StatusCodes.Status200OK
        && StringValues.IsNullOrEmpty(answer.Headers.SetCookie)
        && StringValues.IsNullOrEmpty(answer.Headers.CacheControl);

    private static CachedAnswer Page(IHeaderDictionary headers, byte[] text, CachedAnswer? before)
    {
        var varies = headers.Vary.OfType<string>().Append(HeaderNames.AcceptEncoding).Distinct(StringComparer.OrdinalIgnoreCase);
        KeyValuePair<string, StringValues>[] kept =
        [
            .. headers.Where(header => !Own.Contains(header.Key, StringComparer.OrdinalIgnoreCase)),
            new(HeaderNames.CacheControl, Freshness),
            new(HeaderNames.Vary, string.Join(", ", varies)),
        ];
        var body = before?.Body.Fingerprint == CompressedBody.FingerprintOf(text) ? before.Body : CompressedBody.From(text);
        return new CachedAnswer(kept, headers.ContentType, body);
    }
}
