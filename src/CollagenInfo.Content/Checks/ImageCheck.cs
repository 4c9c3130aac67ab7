namespace CollagenInfo.Content.Checks;

/// <summary>Every picture is there, and is described or said to be decoration.</summary>
internal sealed class ImageCheck : ICheck
{
    public IEnumerable<ContentProblem> Check(CheckedPage page, CheckedLibrary library)
    {
        foreach (var image in page.Outline.Images)
        {
            if (!library.Content.Images.Contains(image.File))
            {
                yield return page.Error("unknown-image", image.Line, $"There is no picture '{image.File}' in the folder images.", "Put the file there and write its name alone; pictures of other sites are not shown.");
            }

            if (image.Alt.Length == 0 && !image.IsDecorative)
            {
                yield return page.Error("image-alt", image.Line, $"The picture '{image.File}' is not described.", "Say in the brackets what matters in it, or write {decorative} behind it.");
            }
        }

        if (page.Article is { Image: { } head } article)
        {
            if (!library.Content.Images.Contains(head))
            {
                yield return page.Error("unknown-image", article.TitleLine, $"There is no picture '{head}' in the folder images.", "Put the file there, or correct 'image:'.");
            }

            if (article.ImageAlt is null)
            {
                yield return page.Error("image-alt", article.TitleLine, $"The picture '{head}' is not described.", "Say in 'imageAlt:' what matters in it.");
            }
        }
    }
}
