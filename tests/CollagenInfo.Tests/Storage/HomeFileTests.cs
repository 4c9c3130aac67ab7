using CollagenInfo.Content;

namespace CollagenInfo.Tests.Storage;

public class HomeFileTests
{
    [Fact]
    public void Doors_stand_in_their_order_and_one_is_for_help()
    {
        using var folder = new ContentFolder().With("home.yml", """
            title: CIT
            introduction: Fine needles.
            doors:
              - question: Q1
                answer: A1
                action: Go 1
                link: aftercare/makeup.md
              - question: Q2
                answer: A2
                action: Go 2
                link: aftercare/makeup.md
                help: true
            """);

        var home = folder.Open().Published.Home!;

        Assert.Equal(("CIT", "Fine needles."), (home.Title, home.Introduction));
        var (topic, article) = (Sample.SlugOf("aftercare"), Sample.SlugOf("makeup"));
        Assert.Equal([new HomeDoor("Q1", "A1", "Go 1", topic, article, IsHelp: false, 4), new HomeDoor("Q2", "A2", "Go 2", topic, article, IsHelp: true, 8)], home.Doors);
    }
}
