using System.Buffers;
using System.Collections.Concurrent;
using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace CollagenInfo.Web.Refusals;

/// <summary>
/// Answers what Kestrel refuses before it is a request: a line or headers that are too long, a host that is no name. By itself
/// Kestrel would send an empty answer without headers, and no line would be in the log. It tells of each such request first, and
/// sends nothing if that has been answered.
/// </summary>
/// <param name="refuseAsync">Answers with the site's page for a status.</param>
/// <param name="scopes">A scope for each page that is made.</param>
/// <param name="content">The library whose phone number the pages have.</param>
/// <param name="log">Logs the status, and nothing that was sent.</param>
internal sealed partial class UnreadRequests(
    Func<HttpContext, int, Task> refuseAsync,
    IServiceScopeFactory scopes,
    ContentRepository content,
    ILogger<UnreadRequests> log
) : IObserver<KeyValuePair<string, object?>>
{
    private volatile Pages pages = new(null, []);

    /// <summary>The name under which Kestrel tells of them.</summary>
    public static bool IsTheirEvent(string name) => name == "Microsoft.AspNetCore.Server.Kestrel.BadRequest";

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is IFeatureCollection request
            && request.Get<IBadRequestExceptionFeature>()?.Error is BadHttpRequestException refused
            && request.Get<IHttpResponseFeature>() is { HasStarted: false } response
            && request.Get<IConnectionTransportFeature>() is { } connection
            && request.Get<IHttpRequestFeature>() is { Protocol: "" or "HTTP/1.0" or "HTTP/1.1" })
        {
            LogRefused(refused.StatusCode, ReasonPhrases.GetReasonPhrase(refused.StatusCode));
            var page = PageOf(refused.StatusCode);
            response.StatusCode = refused.StatusCode;
            foreach (var (name, header) in page.Headers)
            {
                response.Headers[name] = header;
            }

            response.Headers.ContentLength = page.Body.Length;
            response.Headers.Connection = "close";
            // The headers by Kestrel; it has no place yet for a body, which follows them on the wire.
            request.GetRequiredFeature<IHttpResponseBodyFeature>().StartAsync().GetAwaiter().GetResult();
            connection.Transport.Output.Write(page.Body);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    /// <summary>Made once for each library and status, because whoever sends one such request may send thousands.</summary>
    private Page PageOf(int status)
    {
        var library = content.Published;
        var known = pages;
        if (!ReferenceEquals(known.Library, library))
        {
            pages = known = new Pages(library, []);
        }

        return known.ByStatus.GetOrAdd(status, status => new Lazy<Page>(() => MakeAsync(status).GetAwaiter().GetResult())).Value;
    }

    private async Task<Page> MakeAsync(int status)
    {
        await using var scope = scopes.CreateAsyncScope();
        using var body = new MemoryStream();
        var visit = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        visit.Request.Method = HttpMethods.Get;
        visit.Response.Body = body;
        await refuseAsync(visit, status);
        return new Page(visit.Response.Headers, body.ToArray());
    }

    [LoggerMessage(LogLevel.Information, "Refused unread: {Status} {Reason}")]
    private partial void LogRefused(int status, string reason);

    private sealed record Page(IHeaderDictionary Headers, byte[] Body);

    private sealed record Pages(ContentLibrary? Library, ConcurrentDictionary<int, Lazy<Page>> ByStatus);
}
