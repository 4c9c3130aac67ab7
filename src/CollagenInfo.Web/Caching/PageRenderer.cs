using CollagenInfo.Content;
using CollagenInfo.Web.LiveContent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Caching;

/// <summary>
/// Renders pages for the cache by sending requests to the site itself, inside the process. Such a request has no cookie, query,
/// address or header of any reader, so nothing about one reader can get into a page for another.
/// </summary>
public sealed class PageRenderer(IServiceScopeFactory scopes, ShownLibrary shown)
{
    /// <summary>The headers that the cache sets itself, for each answer or coding.</summary>
    private static readonly string[] OwnHeaders =
    [
        HeaderNames.CacheControl,
        HeaderNames.ContentLength,
        HeaderNames.ContentType,
        HeaderNames.Date,
        HeaderNames.ETag,
        HeaderNames.TransferEncoding,
        HeaderNames.Vary,
    ];

    /// <summary>The middleware that renders a page; set when the pipeline is built.</summary>
    public RequestDelegate? Site { get; set; }

    /// <summary>Renders a page; null if the path has no page that is the same for everybody.</summary>
    /// <param name="path">The path of the page.</param>
    /// <param name="before">The page's previous version; its body is kept if the text did not change, so that it is not
    /// compressed again.</param>
    internal async Task<CachedAnswer?> RenderAsync(string path, CachedAnswer? before)
    {
        if (Site is null)
        {
            return null;
        }

        var (answer, body) = await VisitAsync(path);
        return IsForEverybody(answer) ? Page(answer.Headers, body, before) : null;
    }

    /// <summary>Renders a page as it would be with another library.</summary>
    public async Task<(int Status, string? ContentType, byte[] Body)> PreviewAsync(string path, PublishedLibrary library)
    {
        var (answer, body) = await shown.PreviewAsync(library, () => VisitAsync(path));
        return (answer.StatusCode, answer.ContentType, body);
    }

    private async Task<(HttpResponse Answer, byte[] Body)> VisitAsync(string path)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var visit = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        visit.Request.Method = HttpMethods.Get;
        visit.Request.Scheme = Uri.UriSchemeHttp;
        visit.Request.Host = new HostString("localhost");
        visit.Request.Path = path;
        visit.Response.Body = body;
        await Site!(visit);
        var isPage = visit.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true;
        return (visit.Response, isPage ? HtmlSpaces.Without(body.GetBuffer().AsSpan(0, (int)body.Length)) : body.ToArray());
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
            .. headers.Where(header => !OwnHeaders.Contains(header.Key, StringComparer.OrdinalIgnoreCase)),
            new(HeaderNames.Vary, string.Join(", ", varies)),
        ];
        var body = before?.Body.Fingerprint == CompressedBody.FingerprintOf(text) ? before.Body : CompressedBody.From(text);
        return new CachedAnswer(kept, headers.ContentType, body);
    }
}
