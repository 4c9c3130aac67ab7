using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace CollagenInfo.Web.Hosting;

/// <summary>Compresses answers made for one reader while they are sent; pages for everybody are compressed in advance.</summary>
internal static class CompressionSetup
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            // Safe: the only secrets on pages are the tokens of the desk's forms, which are others each time, and whose cookie does not
            // come with what another site lets a browser ask.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }
}
