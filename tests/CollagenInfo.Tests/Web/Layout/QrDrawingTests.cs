using System.Text.RegularExpressions;
using CollagenInfo.Web.Layout;
using QRCoder;

namespace CollagenInfo.Tests.Web.Layout;

public partial class QrDrawingTests
{
    private const string Text = "https://clinic.example/tools/aftercare-timeline#2026-11-22T14:30";

    [Fact]
    public void Every_dark_square_is_drawn_and_no_light_one()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.Q);

        var drawing = QrDrawing.From(Text);

        var dark =
            from y in Enumerable.Range(0, code.ModuleMatrix.Count)
            from x in Enumerable.Range(0, code.ModuleMatrix.Count)
            where code.ModuleMatrix[y][x]
            select (x, y);
        Assert.Equal(code.ModuleMatrix.Count, drawing.Size);
        Assert.Equal(dark, Squares(drawing.Path));
    }

    private static IEnumerable<(int X, int Y)> Squares(string path) =>
        from bar in Bars().Matches(path)
        from step in Enumerable.Range(0, Number(bar, "width"))
        select (Number(bar, "x") + step, Number(bar, "y"));

    private static int Number(Match bar, string name) =>
        int.Parse(bar.Groups[name].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("M(?<x>[0-9]+) (?<y>[0-9]+)h(?<width>[0-9]+)v1h-[0-9]+z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Bars();
}
