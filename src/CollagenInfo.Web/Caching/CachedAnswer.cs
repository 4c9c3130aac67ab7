using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace CollagenInfo.Web.Caching;

/// <summary>What is answered from memory, a page or the style sheet: its headers, and its body in every content coding.</summary>
internal sealed class CachedAnswer(IReadOnlyList<KeyValuePair<string, StringValues>> headers, StringValues contentType, CompressedBody body)
{
    private readonly KeyValuePair<string, StringValues>[] headers = [.. headers];

    /// <summary>How often it was answered; only about, because nobody waits for counting.</summary>
    public int Reads { get; private set; }

    public CompressedBody Body => body;

    /// <summary>Answers with all of it, with the headers alone, or with the news that the reader has it already.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        Reads++;
        var (asked, response) = (context.Request, context.Response);
        var coded = body.In(AcceptedCodings.Best(asked.Headers.AcceptEncoding));
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        response.Headers.ETag = coded.Tag;
        if (asked.Headers.IfNoneMatch is { Count: > 0 } known && Knows(known, coded.Tag.ToString()))
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

    /// <summary>A server in front that compresses by itself makes our tags weak: they are compared without that mark.</summary>
    private static bool Knows(StringValues known, string tag) =>
        known == tag
        || (EntityTagHeaderValue.TryParseList([.. known.OfType<string>()], out var tags)
            && tags.Any(other => other.Tag == tag || other.Tag == "*"));
}
