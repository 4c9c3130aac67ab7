using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace CollagenInfo.Web.Caching;

/// <summary>The bytes of an answer in one content coding, with their headers.</summary>
/// <param name="Coding">The value of <c>Content-Encoding</c>; empty if the bytes are not compressed.</param>
/// <param name="Tag">The strong entity tag of exactly these bytes.</param>
/// <param name="Bytes">The bytes as they are sent.</param>
internal sealed record CodedBody(StringValues Coding, StringValues Tag, byte[] Bytes);

/// <summary>
/// The body of an answer, compressed in advance. Brotli is kept, because nearly every browser accepts it; gzip is made when it is
/// first asked for; for clients that accept neither, the text is decompressed each time.
/// </summary>
internal sealed class CompressedBody
{
    /// <summary>Brotli quality for the first reader, who waits for it: one or two milliseconds for a long article.</summary>
    private const int Quick = 5;

    /// <summary>The best Brotli quality: an article becomes an eighth smaller, in fifty times the time.</summary>
    private const int Smallest = 11;

    private readonly Lazy<CodedBody> gzip;
    private volatile CodedBody brotli;

    private CompressedBody(byte[] text, string fingerprint)
    {
        Fingerprint = fingerprint;
        brotli = new CodedBody("br", $"\"{fingerprint}-br\"", Brotli(text, Quick));
        gzip = new Lazy<CodedBody>(() => new CodedBody("gzip", $"\"{Fingerprint}-gz\"", Gzip(Decompress())));
    }

    /// <summary>A hash of the text.</summary>
    public string Fingerprint { get; }

    /// <summary>Whether it is compressed as far as possible.</summary>
    public bool IsFullyCompressed { get; private set; }

    /// <summary>About how many bytes of memory it takes.</summary>
    public int Size => (brotli.Bytes.Length * 2) + 1024;

    /// <summary>Compresses a text quickly.</summary>
    public static CompressedBody From(byte[] text) => new(text, FingerprintOf(text));

    /// <summary>What <see cref="Fingerprint"/> would be for the text.</summary>
    public static string FingerprintOf(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text).AsSpan(0, 8));

    /// <summary>Compresses it again, as far as possible; the new bytes get a new tag.</summary>
    public CompressedBody CompressFully()
    {
        brotli = new CodedBody("br", $"\"{Fingerprint}-br-small\"", Brotli(Decompress(), Smallest));
        IsFullyCompressed = true;
        return this;
    }

    public CodedBody In(ContentCoding coding) => coding switch
    {
        ContentCoding.Brotli => brotli,
        ContentCoding.Gzip => gzip.Value,
        _ => new CodedBody(StringValues.Empty, $"\"{Fingerprint}\"", Decompress()),
    };

    private static byte[] Brotli(byte[] text, int quality)
    {
        const int Window = 18;
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        return BrotliEncoder.TryCompress(text, compressed, out var length, quality, Window)
            ? compressed[..length]
            : throw new InvalidOperationException("The text could not be compressed.");
    }

    private static byte[] Gzip(byte[] text)
    {
        using var compressed = new MemoryStream();
        using (var compressor = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            compressor.Write(text);
        }

        return compressed.ToArray();
    }

    private byte[] Decompress()
    {
        using var decompressor = new BrotliStream(new MemoryStream(brotli.Bytes), CompressionMode.Decompress);
        using var text = new MemoryStream();
        decompressor.CopyTo(text);
        return text.ToArray();
    }
}
