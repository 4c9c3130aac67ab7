using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests;

public class ContentLibraryTests
{
    private static readonly Slug Aftercare = TestContent.SlugOf("aftercare");

    [Fact]
    public void Topics_and_articles_stand_by_order_and_then_by_name()
    {
        var library = new ContentLibrary(
            new(),
            [
                TestContent.Topic("sessions") with
                {
                    Order = 2,
                },
                TestContent.Topic("benefits") with
                {
                    Order = 2,
                },
                TestContent.Topic() with
                {
                    Order = 1,
                },
                TestContent.Article("aftercare/sun") with
                {
                    Order = 10,
                },
                TestContent.Article("aftercare/makeup") with
                {
                    Order = 10,
                },
                TestContent.Article("aftercare/water"),
            ]
        );

        Assert.Equal(["aftercare", "benefits", "sessions"], library.Topics.Select(topic => topic.Slug.ToString()));
        Assert.Equal(["water", "makeup", "sun"], library.ArticlesOf(Aftercare).Select(article => article.Slug.ToString()));
    }

    [Fact]
    public void Of_two_articles_with_one_address_the_first_stays()
    {
        var first = TestContent.Article();

        var library = new ContentLibrary(new(), [first, TestContent.Article()]);

        Assert.Same(first, Assert.Single(library.Articles));
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        var library = new ContentLibrary(new(), [TestContent.Topic(), TestContent.Article()]);

        Assert.Null(library.Find(TestContent.SlugOf("nowhere")));
        Assert.Null(library.Find(Aftercare, TestContent.SlugOf("nothing")));
        Assert.Null(library.Find(default, default));
        Assert.Empty(library.ArticlesOf(TestContent.SlugOf("nowhere")));
    }

    [Fact]
    public void An_article_knows_its_neighbors_on_the_shelf()
    {
        var (first, middle, last) = (
            TestContent.Article("aftercare/a"),
            TestContent.Article("aftercare/b"),
            TestContent.Article("aftercare/c")
        );
        var library = new ContentLibrary(new(), [TestContent.Topic(), last, first, TestContent.Article("benefits/a"), middle]);

        Assert.Equal((null, middle), library.NeighborsOf(first));
        Assert.Equal((first, last), library.NeighborsOf(middle));
        Assert.Equal((middle, null), library.NeighborsOf(last));
    }

    [Fact]
    public void References_become_words_and_a_gap_can_be_seen()
    {
        var library = new ContentLibrary(
            new()
            {
                Facts = TestContent.Facts(("aftercare.makeup", "48 hours")),
                Clinic = new ClinicProfile { Name = "Harbor Skin Clinic" },
            },
            []
        );

        Assert.Equal("Wait 48 hours, says Harbor Skin Clinic.", library.Expand("Wait {{ aftercare.makeup }}, says {{clinic.name}}."));
        Assert.Equal("Wait [number missing: please ask the clinic].", library.Expand("Wait {{ aftercare.sun }}."));
    }

    [Fact]
    public void Help_is_the_article_behind_the_help_door()
    {
        var help = TestContent.Article("aftercare/when-to-get-help");
        var home = new HomePage("CIT", "", [Door("makeup", isHelp: false), Door("when-to-get-help", isHelp: true)]);

        Assert.Same(help, new ContentLibrary(new() { Home = home }, [TestContent.Article(), help]).Help);
        Assert.Null(new ContentLibrary(new() { Home = home }, [TestContent.Article()]).Help);
        Assert.Null(new ContentLibrary(new(), [help]).Help);
    }

    private static HomeDoor Door(string article, bool isHelp) => new("?", "!", "Read", Aftercare, TestContent.SlugOf(article), isHelp, 1);
}
