using System.Globalization;
using System.Text;
using QRCoder;

namespace CollagenInfo.Web.Timeline;

/// <summary>A QR code as one path: a square of the code is a square of the drawing.</summary>
/// <param name="Size">How many squares it is wide and high, with the empty frame that readers need.</param>
/// <param name="Path">The dark squares, joined along each row.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <summary>Paper gets folded and splashed: a quarter of the squares may be lost.</summary>
    private const QRCodeGenerator.ECCLevel Safety = QRCodeGenerator.ECCLevel.Q;

    internal static QrDrawing From(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, Safety);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                var start = x;
                while (x < rows[y].Count && rows[y][x])
                {
                    x++;
                }

                path.Append(x > start ? string.Create(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z") : "");
            }
        }

        return new QrDrawing(rows.Count, path.ToString());
    }
}
