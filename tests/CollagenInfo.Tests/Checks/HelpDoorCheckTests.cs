using CollagenInfo.Content;

namespace CollagenInfo.Tests.Checks;

public class HelpDoorCheckTests
{
    private static readonly DateTime Soon = new(2026, 12, 1, 8, 0, 0, DateTimeKind.Unspecified);

    [Fact]
    public void One_door_with_an_article_that_is_always_on_show_is_right() =>
        Assert.Empty(Check(TestContent.Article(), Door(line: 4, isHelp: false), Door(line: 9, isHelp: true)));

    [Fact]
    public void A_page_without_a_help_door_is_told() =>
        Assert.Equal(
            [
                "home.yml:1: error help-door: 0 doors of the home page have 'help: true'. Mark the one that leads to when to "
                    + "get help; every page links to it.",
            ],
            Check(TestContent.Article(), Door(line: 4, isHelp: false)).Lines()
        );

    [Fact]
    public void Two_help_doors_are_told() =>
        Assert.Equal(
            [
                "home.yml:1: error help-door: 2 doors of the home page have 'help: true'. Mark the one that leads to when to "
                    + "get help; every page links to it.",
            ],
            Check(TestContent.Article(), Door(line: 4, isHelp: true), Door(line: 9, isHelp: true)).Lines()
        );

    public static TheoryData<bool, DateTime?, DateTime?> Hidden { get; } =
        new()
        {
            { true, null, null },
            { false, Soon, null },
            { false, null, Soon },
        };

    [Theory, MemberData(nameof(Hidden))]
    public void An_article_for_the_worried_that_is_not_always_on_show_is_told(bool isDraft, DateTime? publish, DateTime? unpublish)
    {
        var help = TestContent.Article() with { IsDraft = isDraft, Publish = publish, Unpublish = unpublish };

        Assert.Equal(
            [
                "home.yml:9: error help-door: The article behind the help door is not always on show. Remove 'status: draft', "
                    + "'publish:' and 'unpublish:' from it.",
            ],
            Check(help, Door(line: 4, isHelp: false), Door(line: 9, isHelp: true))
                .Lines()
                .Where(line => line.Contains("help-door", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void An_article_behind_another_door_may_have_its_times()
    {
        var library = new ContentLibrary(
            new() { Home = Home(Door(line: 4, isHelp: false) with { Article = TestContent.SlugOf("sun") }, Door(line: 9, isHelp: true)) },
            [TestContent.Topic(), TestContent.Article("aftercare/sun") with { Publish = Soon }, TestContent.Article()]
        );

        Assert.Empty(library.Errors());
    }

    [Fact]
    public void A_tool_behind_the_help_door_is_told() =>
        Assert.Equal(
            [
                "home.yml:9: error help-door: The help door leads to a tool. Link it to the article on when to get help; every "
                    + "page links to it.",
            ],
            Check(
                    TestContent.Article(),
                    Door(line: 9, isHelp: true) with
                    {
                        Topic = default,
                        Article = default,
                        Tool = SitePages.Tools[0].Address,
                    }
                )
                .Lines()
                .Where(line => line.Contains("help-door", StringComparison.Ordinal))
        );

    [Fact]
    public void A_tool_behind_another_door_is_no_problem() =>
        Assert.Empty(
            Check(
                TestContent.Article(),
                Door(line: 4, isHelp: false) with
                {
                    Topic = default,
                    Article = default,
                    Tool = SitePages.Tools[0].Address,
                },
                Door(line: 9, isHelp: true)
            )
        );

    private static HomePage Home(params HomeDoor[] doors) => new("CIT", "Fine needles.", doors);

    private static HomeDoor Door(int line, bool isHelp) =>
        new("Worried?", "Call.", "Read", TestContent.SlugOf("aftercare"), TestContent.SlugOf("makeup"), isHelp, line);

    private static IReadOnlyList<ContentProblem> Check(Article behind, params HomeDoor[] doors) =>
        LibraryQuestions.Errors(new ContentLibrary(new() { Home = Home(doors) }, [TestContent.Topic(), behind]));
}
