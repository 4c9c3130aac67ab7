using System.Globalization;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Rendering;

/// <summary>How large a picture is: a browser keeps its place free, and fetches the copy that is large enough.</summary>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is, in pixels.</param>
/// <param name="SourceSet">Its copies with their widths, as HTML has it; null if there is only one.</param>
public sealed record PictureSizes(int Width, int Height, string? SourceSet)
{
    /// <summary>How wide pictures are on a page, as HTML has it.</summary>
    private const string Shown = "(min-width: 48rem) 42rem, 100vw";

    /// <summary>How wide it is shown; null if there is no choice.</summary>
    public string? ShownWidth => SourceSet is null ? null : Shown;

    /// <summary>The sizes of a picture; null if nothing is known of it.</summary>
    public static PictureSizes? Find(string file, ContentData data) =>
        data.Pictures.GetValueOrDefault(file) is not { Width: > 0, Height: > 0 } picture
            ? null
            : new PictureSizes(
                picture.Width,
                picture.Height,
                data.Images.Contains(picture.SmallFile)
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"/images/{picture.SmallFile} {PictureEntry.SmallWidth}w, /images/{file} {picture.Width}w"
                    )
                    : null
            );

    /// <summary>The attributes of an image, each behind a space.</summary>
    internal string Attributes =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(SourceSet is null ? "" : $" srcset=\"{SourceSet}\" sizes=\"{Shown}\"")} width=\"{Width}\" height=\"{Height}\""
        );
}
