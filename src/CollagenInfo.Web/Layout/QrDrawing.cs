using System.Globalization;
using System.Text;
using QRCoder;

namespace CollagenInfo.Web.Layout;

/// <summary>A QR code as one SVG path; each square of the code is one unit.</summary>
/// <param name="Size">Its width and height in squares, with the empty margin that scanners need.</param>
/// <param name="Path">The dark squares, joined along each row.</param>
public sealed record QrDrawing(int Size, string Path)
{
    /// <summary>The code can still be read with a quarter of its squares lost: paper gets folded and splashed.</summary>
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
