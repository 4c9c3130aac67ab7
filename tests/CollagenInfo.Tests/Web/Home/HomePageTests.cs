using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Home;

public class HomePageTests(FrontPageSite site) : IClassFixture<FrontPageSite>
{
    [Fact]
    public async Task Shows_the_questions_in_the_order_of_the_file_each_leading_to_its_article()
    {
        var page = await site.ReadAsync("/");

        var doors = Doors(page).QuerySelectorAll("a b");
        Assert.Equal(["Is it for me?", "What happens?", "I have just had it", "I am worried"], doors.Words());
        Assert.Equal(["/choosing/is-it-for-me", "/choosing/the-day", "/aftercare/makeup", "/aftercare/help"], Doors(page).Links());
    }

    [Fact]
    public async Task Puts_the_facts_into_words()
    {
        var page = await site.ReadAsync("/");

        Assert.Equal("No makeup for 48 hours.", page.Description());
        Assert.Contains("No makeup for 48 hours.", Doors(page).QuerySelectorAll("small").Words());
        Assert.Contains("No makeup for 48 hours.", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_the_worried_to_the_help_article_from_every_page()
    {
        var front = await site.ReadAsync("/");
        var article = await site.ReadAsync("/choosing/the-day");

        Assert.Contains("/aftercare/help", front.Navigation("Help").Links());
        Assert.Contains("/aftercare/help", article.Navigation("Help").Links());
    }

    [Fact]
    public async Task A_door_may_lead_to_a_tool()
    {
        await using var own = new Site()
            .WithFrontPage()
            .WithEdit("home.yml", "link: aftercare/makeup.md", "link: /tools/aftercare-timeline");

        var page = await own.ReadAsync("/");

        Assert.Equal(["/choosing/is-it-for-me", "/choosing/the-day", "/tools/aftercare-timeline", "/aftercare/help"], Doors(page).Links());
    }

    [Fact]
    public async Task Marks_only_the_help_door_as_help()
    {
        var page = await site.ReadAsync("/");

        var marked = Assert.Single(page.QuerySelectorAll(".tile--help"));
        Assert.Equal("/aftercare/help", marked.GetAttribute("href"));
    }

    [Fact]
    public async Task Leaves_out_a_door_to_a_draft()
    {
        await using var own = new Site().WithFrontPage().WithArticle("aftercare/help", "Not yet.", "status: draft");

        var page = await own.ReadAsync("/");

        Assert.Equal(["Is it for me?", "What happens?", "I have just had it"], Doors(page).QuerySelectorAll("b").Words());
        Assert.DoesNotContain("/aftercare/help", page.Links());
    }

    [Fact]
    public async Task Lists_the_topics_in_their_order()
    {
        await using var own = new Site().WithTopic("benefits", "Benefits", "order: -1").WithTopic("sessions", "Sessions", "order: 5");

        var page = await own.ReadAsync("/");

        Assert.Equal(["/benefits", "/aftercare", "/sessions"], page.Section("All topics").Links());
    }

    [Fact]
    public async Task Answers_without_a_home_file()
    {
        await using var own = new Site();

        var page = await own.ReadAsync("/");

        Assert.NotEmpty(page.Title());
        Assert.Equal(["/aftercare"], page.Section("All topics").Links());
    }

    private static IElement Doors(IDocument page) => page.Navigation("Start here")!;
}
