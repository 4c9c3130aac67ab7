using CollagenInfo.Content;

namespace CollagenInfo.Tests.Checks;

public class HeadImageTests
{
    [Theory]
    [InlineData(
        "nothing.svg",
        "Skin",
        "unknown-image: There is no picture 'nothing.svg' in the folder images. Put the file there, or correct 'image:'."
    )]
    [InlineData("skin.svg", null, "image-alt: The picture 'skin.svg' is not described. Say in 'imageAlt:' what matters in it.")]
    public void A_picture_of_the_front_matter_is_there_and_described(string image, string? alt, string told) =>
        Assert.Equal([$"aftercare/makeup.md:2: error {told}"], Check(image, alt).Lines());

    [Theory]
    [InlineData("skin.svg", "Skin on day three")]
    [InlineData(null, null)]
    public void A_described_picture_and_none_at_all_are_right(string? image, string? alt) => Assert.Empty(Check(image, alt));

    private static IReadOnlyList<ContentProblem> Check(string? image, string? alt) =>
        LibraryQuestions.Errors(
            new ContentLibrary(
                new() { Images = new HashSet<string>(["skin.svg"]) },
                [TestContent.Topic(), TestContent.Article() with { Image = image, ImageAlt = alt }]
            )
        );
}
