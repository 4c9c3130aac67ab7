using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using NetVips;

namespace CollagenInfo.Web.Staff.Pictures;

/// <summary>
/// A picture as the site shows it: upright, not larger than a page, and without what a camera writes into it, such as the place. libvips
/// is loaded when the first picture comes, and not before.
/// </summary>
/// <param name="Large">The picture, as WebP.</param>
/// <param name="Small">The copy for small screens; null if the picture is no wider.</param>
/// <param name="Width">How wide the picture is, in pixels.</param>
/// <param name="Height">How high it is, in pixels.</param>
internal sealed record PreparedPicture(byte[] Large, byte[]? Small, int Width, int Height)
{
    /// <summary>The most that is taken, in bytes.</summary>
    public const int MostBytes = 15 * 1024 * 1024;

    private const int MostPixels = 40_000_000;
    private const int LongestSide = 1600;
    private const int Quality = 80;
    private const string OtherKind = "This is no JPEG, PNG, WebP or AVIF. Save the picture as one of these, for example as a JPEG.";
    private const string Broken = "The picture is damaged, or its end is missing. Choose the original again.";

    private static readonly string[] Kinds = ["image/jpeg", "image/png", "image/webp", "image/avif"];

    /// <summary>Prepares what somebody has chosen; null, with the reason, if it cannot be shown.</summary>
    public static PreparedPicture? From(byte[] chosen, out string? refusal)
    {
        if (chosen.Length > MostBytes)
        {
            refusal = "The picture has more than 15 MB. Choose a smaller one.";
            return null;
        }

        if (Picture.TypeOf(chosen) is not { } kind || !Kinds.Contains(kind))
        {
            refusal = OtherKind;
            return null;
        }

        try
        {
            return Made(chosen, out refusal);
        }
        catch (VipsException)
        {
            refusal = Broken;
            return null;
        }
        catch (Exception exception) when (exception is TypeInitializationException or DllNotFoundException)
        {
            refusal = "This server cannot handle pictures. Tell who runs it: libvips is missing.";
            return null;
        }
    }

    private static PreparedPicture? Made(byte[] chosen, out string? refusal)
    {
        // What is kept for the next time would hold pictures of patients in memory.
        Cache.Max = 0;
        using var whole = Image.NewFromBuffer(chosen, access: Enums.Access.Sequential, failOn: Enums.FailOn.Truncated);
        if ((long)whole.Width * whole.Height > MostPixels)
        {
            refusal = "The picture has more than 40 megapixels. Choose a smaller one.";
            return null;
        }

        // Only what is read to its end is known to have one.
        whole.Avg();
        refusal = null;

        using var large = Thumbnail(chosen, LongestSide, LongestSide);
        var small = large.Width > PictureEntry.SmallWidth ? Thumbnail(chosen, PictureEntry.SmallWidth, LongestSide) : null;
        using (small)
        {
            return new PreparedPicture(Written(large), small is null ? null : Written(small), large.Width, large.Height);
        }
    }

    /// <summary>Turns it upright as the camera says, and never makes it larger.</summary>
    private static Image Thumbnail(byte[] chosen, int width, int height) =>
        Image.ThumbnailBuffer(chosen, width, height: height, size: Enums.Size.Down, outputProfile: "srgb");

    private static byte[] Written(Image picture) => picture.WebpsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None);
}
