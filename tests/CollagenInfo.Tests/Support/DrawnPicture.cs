using NetVips;

namespace CollagenInfo.Tests.Support;

/// <summary>Pictures that are drawn while a test runs.</summary>
internal static class DrawnPicture
{
    /// <summary>
    /// As from a phone that was held sideways: 4,000 by 3,000 pixels, red on the left, which is above when it is turned upright, and with
    /// the place where it was taken.
    /// </summary>
    public static byte[] OfPhone { get; } = Phone();

    /// <summary>One color, in a kind by the ending of a name.</summary>
    public static byte[] Plain(int width, int height, string kind = ".png")
    {
        using var picture = Field(width, height, 90, 120, 160);
        return picture.WriteToBuffer(kind);
    }

    /// <summary>Opens a picture as a browser would.</summary>
    public static Image Read(byte[] bytes) => Image.NewFromBuffer(bytes);

    private static byte[] Phone()
    {
        using var left = Field(2000, 3000, 200, 40, 40);
        using var right = Field(2000, 3000, 230, 220, 200);
        using var picture = left.Join(right, Enums.Direction.Horizontal);
        using var told = picture.Mutate(changed =>
        {
            changed.Set(GValue.GIntType, "orientation", 6);
            changed.Set(GValue.GStrType, "exif-ifd0-Make", "Phone (Phone, ASCII, 6 components, 6 bytes)");
            changed.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "38/1 53/1 0/1 (38, 53, 0, Rational, 3 components, 24 bytes)");
        });
        return told.WriteToBuffer(".jpg");
    }

    private static Image Field(int width, int height, params double[] color)
    {
        using var black = Image.Black(width, height, bands: 3);
        using var colored = black + color;
        using var bytes = colored.Cast(Enums.BandFormat.Uchar);
        return bytes.Copy(interpretation: Enums.Interpretation.Srgb);
    }
}
