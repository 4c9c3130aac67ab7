using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Content.Checks;

/// <summary>Every picture is there, is described or said to be decoration, and stands by itself.</summary>
internal sealed class ImageCheck : IPageCheck
{
    public const int LongestAlt = 125;

    internal static readonly Rule Unknown = new(
        "unknown-image",
        "A picture that is not there leaves a hole in the page.",
        "![Skin on day 3](nothing.svg)",
        "(a picture of the folder images)"
    );
    internal static readonly Rule Alt = new(
        "image-alt",
        "Somebody who cannot see the picture has to learn the same.",
        "![](skin.svg)",
        "![Skin with small crusts on day 3](skin.svg)"
    );
    internal static readonly Rule LongAlt = new(
        "image-alt-long",
        "A screen reader reads a description in one breath; what is longer belongs into the text.",
        "![(a description of more than 125 letters)](skin.svg)",
        "![Skin with small crusts on day 3](skin.svg)",
        Severity.Warning
    );
    private static readonly Rule Beside = new(
        "image-beside",
        "On a phone, pictures beside each other are too small to see.",
        "![One](a.svg) ![Two](b.svg)",
        "![One](a.svg)\n\n![Two](b.svg)"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Unknown, Alt, LongAlt, Beside];

    public IEnumerable<ContentProblem> Check(CheckedPage page, ContentLibrary library) =>
        [.. page.Outline.Images.SelectMany(image => InText(image, page, library)), .. Besides(page), .. Head(page, library)];

    private static IEnumerable<ContentProblem> InText(OutlineImage image, CheckedPage page, ContentLibrary library)
    {
        if (!library.Data.Images.Contains(image.File))
        {
            yield return Unknown.Broken(
                page.File,
                image.Line,
                $"There is no picture '{image.File}' in the folder images.",
                "Put the file there and write its name alone; pictures of other sites are not shown."
            );
        }

        if (image.Alt.Length == 0 && !image.IsDecorative)
        {
            yield return Alt.Broken(
                page.File,
                image.Line,
                $"The picture '{image.File}' is not described.",
                "Say in the brackets what matters in it, or write {decorative} behind it."
            );
        }

        if (library.Expand(image.Alt).Length > LongestAlt)
        {
            yield return LongAlt.Broken(
                page.File,
                image.Line,
                $"The description of '{image.File}' has more than {LongestAlt} letters.",
                "Say what matters, and write the rest into the text."
            );
        }
    }

    private static IEnumerable<ContentProblem> Besides(CheckedPage page) =>
        from image in page.Outline.Images
        where image.IsBesideAnother
        select Beside.Broken(
            page.File,
            image.Line,
            $"The picture '{image.File}' stands in one paragraph with another.",
            "Put an empty line between them."
        );

    private static IEnumerable<ContentProblem> Head(CheckedPage page, ContentLibrary library)
    {
        if (page.Article is not { Image: { } head } article)
        {
            yield break;
        }

        if (!library.Data.Images.Contains(head))
        {
            yield return Unknown.Broken(
                page.File,
                article.TitleLine,
                $"There is no picture '{head}' in the folder images.",
                "Put the file there, or correct 'image:'."
            );
        }

        if (article.ImageAlt is null)
        {
            yield return Alt.Broken(
                page.File,
                article.TitleLine,
                $"The picture '{head}' is not described.",
                "Say in 'imageAlt:' what matters in it."
            );
        }
    }
}
