using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace CollagenInfo.Web.Hosting;

/// <summary>Compresses what is made for one reader, while it is sent; pages for everybody are compressed ahead.</summary>
internal static class CompressionSetup
{
    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            // No page holds a secret, neither a token nor a cookie, that its length could give away.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/calendar"];
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }
}
