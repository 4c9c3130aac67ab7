using System.Text;
using CollagenInfo.Web.Caching;
using Microsoft.Net.Http.Headers;
using NUglify;

namespace CollagenInfo.Web.Layout;

/// <summary>One style sheet, at an address that changes with its text, so that browsers may keep it for ever.</summary>
/// <param name="name">Its name: <c>site</c>, or that of a controller.</param>
/// <param name="text">The sheet as it was written.</param>
internal sealed class Stylesheet(string name, string text)
{
    private const string ForEver = "public, max-age=31536000, immutable";

    private readonly Lazy<CachedAnswer> answer = new(() => new CachedAnswer(
        [new(HeaderNames.Vary, HeaderNames.AcceptEncoding)],
        "text/css; charset=utf-8",
        CompressedBody.From(Encoding.UTF8.GetBytes(Minify(text))).CompressFully()));

    public string Name => name;

    public string Address { get; } = $"/css/{name}.{CompressedBody.FingerprintOf(Encoding.UTF8.GetBytes(text))[..10]}.css";

    /// <summary>Sends the sheet, minified and fully compressed when it is first asked for.</summary>
    public Task AnswerAsync(HttpContext request) => answer.Value.AnswerAsync(request, ForEver);

    /// <summary>
    /// Answers with this sheet for the address of another version, which a page from before an update, or from another instance,
    /// links to.
    /// </summary>
    public Task AnswerForOtherVersionAsync(HttpContext request)
    {
        request.Response.OnStarting(() =>
        {
            request.Response.Headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        });
        return AnswerAsync(request);
    }

    /// <summary>Removes comments and spaces. A sheet that the minifier cannot parse stays as written.</summary>
    internal static string Minify(string text) => Uglify.Css(text) is { HasErrors: false } minified ? minified.Code : text;
}
