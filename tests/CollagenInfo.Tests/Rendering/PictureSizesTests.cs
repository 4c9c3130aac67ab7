using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class PictureSizesTests
{
    private const string Small = "cheek-800.webp";

    [Theory]
    [InlineData(
        1200,
        1600,
        true,
        " srcset=\"/images/cheek-800.webp 800w, /images/cheek.webp 1200w\" sizes=\"(min-width: 48rem) 42rem, 100vw\""
    )]
    [InlineData(640, 480, false, "")]
    public void A_page_keeps_the_place_of_a_picture_free_and_small_screens_get_a_small_one(int width, int height, bool hasCopy, string set)
    {
        var library = new ContentLibrary(
            new ContentData
            {
                Images = new HashSet<string>(StringComparer.Ordinal) { "cheek.webp", hasCopy ? Small : "other.webp" },
                Pictures = new Dictionary<string, PictureEntry>(StringComparer.Ordinal)
                {
                    ["cheek.webp"] = new("cheek.webp", "A cheek", width, height, 1),
                },
            },
            [TestContent.Topic()]
        );

        Assert.Equal(
            $"<p><img src=\"/images/cheek.webp\" alt=\"A cheek\"{set} width=\"{width}\" height=\"{height}\" loading=\"lazy\"></p>\n",
            RenderedArticle.From(library, TestArticle.TextOf("![A cheek](cheek.webp)")).Html
        );
    }
}
