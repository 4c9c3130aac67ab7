using CollagenInfo.Content;

namespace CollagenInfo.Tests.Storage;

public class HomeFileTests
{
    [Fact]
    public void Doors_stand_in_their_order_and_one_is_for_help()
    {
        using var folder = new TestContentFolder().With(
            "home.yml",
            """
            title: CIT
            introduction: Fine needles.
            doors:
              - question: Q1
                answer: A1
                link: aftercare/makeup.md
              - question: Q2
                answer: A2
                link: aftercare/makeup.md
                help: true
            """
        );

        var home = folder.Open().Published.Data.Home!;

        Assert.Equal(("CIT", "Fine needles."), (home.Title, home.Introduction));
        var (topic, article) = (TestContent.SlugOf("aftercare"), TestContent.SlugOf("makeup"));
        Assert.Equal(
            [
                new HomeDoor("Q1", "A1", "arrow", topic, article, IsHelp: false, 4),
                new HomeDoor("Q2", "A2", "arrow", topic, article, IsHelp: true, 7),
            ],
            home.Doors
        );
    }

    [Fact]
    public void A_door_may_lead_to_a_tool()
    {
        var (home, problems) = Read("/tools/aftercare-timeline");

        var door = Assert.Single(home!.Doors);
        Assert.Equal(("/tools/aftercare-timeline", "/tools/aftercare-timeline"), (door.Tool, door.Address));
        Assert.DoesNotContain(problems, problem => problem is { File: HomePage.File, Rule: "broken-link" });
    }

    [Theory]
    [InlineData("/tools/nowhere")]
    [InlineData("/tools")]
    [InlineData("https://clinic.example")]
    [InlineData("makeup.md")]
    public void A_door_to_nowhere_is_told_and_left_out(string link)
    {
        var (home, problems) = Read(link);

        Assert.Empty(home!.Doors);
        var problem = Assert.Single(problems, problem => problem is { File: HomePage.File, Rule: "broken-link" });
        Assert.Equal($"'{link}' names no article and no tool.", problem.Message);
        Assert.Equal(6, problem.Line);
    }

    private static (HomePage? Home, IReadOnlyList<ContentProblem> Problems) Read(string link)
    {
        using var folder = new TestContentFolder().With(
            "home.yml",
            $"""
            title: CIT
            introduction: Fine needles.
            doors:
              - question: Q
                answer: A
                link: {link}
            """
        );
        var content = folder.Open();
        return (content.Published.Data.Home, content.LastReport.Problems);
    }
}
