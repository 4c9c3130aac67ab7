using System.Text;
using System.Xml;

namespace CollagenInfo.Content.Storage;

/// <summary>What a picture is by its first bytes, whatever its name says.</summary>
internal static class PictureType
{
    public const string Known = "svg, png, jpg, webp, avif or gif";

    /// <summary>The media type of a picture; null if it is none that the site serves.</summary>
    public static string? Of(byte[] picture) => OfHead(picture) ?? (IsSvg(picture) ? "image/svg+xml" : null);

    private static string? OfHead(ReadOnlySpan<byte> head) =>
        head is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] ? "image/png"
        : head is [0xFF, 0xD8, 0xFF, ..] ? "image/jpeg"
        : head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? "image/gif"
        : head is [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, .. var kind] && kind.StartsWith("WEBP"u8) ? "image/webp"
        : head is [_, _, _, _, .. var type] && (type.StartsWith("ftypavif"u8) || type.StartsWith("ftypavis"u8)) ? "image/avif"
        : null;

    private static bool IsSvg(byte[] picture)
    {
        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(picture),
                new XmlReaderSettings
                {
                    DtdProcessing = DtdProcessing.Ignore,
                    XmlResolver = null,
                    CloseInput = true,
                }
            );
            return reader.MoveToContent() is XmlNodeType.Element && reader.LocalName == "svg";
        }
        catch (Exception exception) when (exception is XmlException or DecoderFallbackException or ArgumentException)
        {
            return false;
        }
    }
}
