using CollagenInfo.Web.Caching;
using Microsoft.Extensions.FileProviders;

namespace CollagenInfo.Web.Layout;

/// <summary>The font of the headings, at an address that changes with its bytes, so that browsers may keep it for ever.</summary>
internal sealed class Font
{
    /// <summary>Its file in <c>wwwroot</c>, as the style sheets name it.</summary>
    public const string File = "/fonts/newsreader.woff2";

    private const string ForEver = "public, max-age=31536000, immutable";

    private readonly byte[] content;

    private Font(string address, byte[] content) => (Address, this.content) = (address, content);

    /// <summary>The file where it lies, for a developer's machine.</summary>
    public static Font AsWritten { get; } = new(File, []);

    public string Address { get; }

    public static Font WithFingerprint(IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        return new Font($"/fonts/newsreader.{CompressedBody.FingerprintOf(bytes)[..10]}.woff2", bytes);
    }

    public Task AnswerAsync(HttpContext request)
    {
        request.Response.Headers.CacheControl = ForEver;
        return Results.Bytes(content, "font/woff2").ExecuteAsync(request);
    }
}
