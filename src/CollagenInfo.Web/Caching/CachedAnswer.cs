using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Caching;

/// <summary>A page or style sheet kept in memory: its headers, and its body in every content coding.</summary>
internal sealed class CachedAnswer(IReadOnlyList<KeyValuePair<string, StringValues>> headers, StringValues contentType, CompressedBody body)
{
    private readonly KeyValuePair<string, StringValues>[] headers = [.. headers];

    /// <summary>Roughly how often it was sent; counted without a lock.</summary>
    public int Reads { get; private set; }

    public CompressedBody Body => body;

    /// <summary>Sends the whole answer, only its headers for HEAD, or 304 if the browser already has it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="freshness">How long a cache may serve it.</param>
    public Task AnswerAsync(HttpContext context, StringValues freshness)
    {
        Reads++;
        var (asked, response) = (context.Request, context.Response);
        var coded = body.In(AcceptedCodings.Best(asked.Headers.AcceptEncoding));
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        response.Headers.CacheControl = freshness;
        response.Headers.ETag = coded.Tag;
        if (asked.Headers.IfNoneMatch is { Count: > 0 } known && Matches(known, coded.Tag.ToString()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.Headers.ContentType = contentType;
        response.ContentLength = coded.Bytes.Length;
        if (coded.Coding.Count > 0)
        {
            response.Headers.ContentEncoding = coded.Coding;
        }

        return HttpMethods.IsHead(asked.Method) ? Task.CompletedTask : response.Body.WriteAsync(coded.Bytes).AsTask();
    }

    /// <summary>Compares tags weakly, because a proxy that compresses makes our tags weak.</summary>
    private static bool Matches(StringValues known, string tag) =>
        known == tag
        || (EntityTagHeaderValue.TryParseList([.. known.OfType<string>()], out var tags)
            && tags.Any(other => other.Tag == tag || other.Tag == "*"));
}
