namespace CollagenInfo.Tests.Web.Topics;

public class TopicPageTests
{
    [Fact]
    public async Task Lists_its_articles_in_their_order_and_those_of_the_same_order_by_name()
    {
        await using var site = new Site()
            .WithTopic("sessions", "Sessions")
            .WithArticle("sessions/before", "Text.", "order: 20")
            .WithArticle("sessions/zero", "Text.", "order: 10")
            .WithArticle("sessions/alpha", "Text.", "order: 20");

        var page = await site.ReadAsync("/sessions");

        Assert.Equal(
            ["/sessions/zero", "/sessions/alpha", "/sessions/before"],
            page.MainPart().QuerySelectorAll("li h2").SelectMany(title => title.Links())
        );
        Assert.Equal(["Zero", "Alpha", "Before"], page.MainPart().QuerySelectorAll("li h2").Words());
    }

    [Fact]
    public async Task Shows_title_summary_and_introduction_with_their_facts()
    {
        await using var site = new Site().WithTopic(
            "sessions",
            "Wait {{ aftercare.makeup }}",
            "order: 1",
            "Count **from** {{ aftercare.makeup }}."
        );

        var page = await site.ReadAsync("/sessions");

        Assert.Equal("Wait 48 hours", page.Title());
        Assert.Equal("All about sessions.", page.Description());
        Assert.Equal("Count from 48 hours.", page.Text().Words());
    }

    [Fact]
    public async Task Shows_the_summaries_of_its_articles_with_their_facts()
    {
        await using var site = new Site().WithArticle("aftercare/makeup", "Text.", summary: "\"Wait {{ aftercare.makeup }}.\"");

        var page = await site.ReadAsync("/aftercare");

        Assert.Equal("Wait 48 hours.", page.MainPart().QuerySelector("li p").Words());
    }

    [Fact]
    public async Task Shows_how_strong_the_evidence_is_where_a_summary_gives_one_grade()
    {
        await using var site = new Site()
            .WithShippedData()
            .WithTopic("uses", "Uses")
            .WithArticle("uses/one", "Text.", "order: 1", summary: "\"Strength of evidence: {{ evidence.wrinkles }}.\"")
            .WithArticle("uses/two", "Text.", "order: 2", summary: "\"{{ evidence.acne-scars }} or {{ evidence.wrinkles }}.\"");

        var lines = (await site.ReadAsync("/uses")).MainPart().QuerySelectorAll("li:has(h2)");

        Assert.Equal("Low", lines[0].QuerySelector(".evidence--2").Words());
        Assert.Null(lines[1].QuerySelector(".evidence"));
    }

    [Fact]
    public async Task Shows_the_drawing_that_has_its_name()
    {
        await using var site = new Site().WithTopic("sessions", "Sessions");

        var sessions = (await site.ReadAsync("/sessions")).MainPart().QuerySelector("svg.drawing");
        var aftercare = (await site.ReadAsync("/aftercare")).MainPart().QuerySelector("svg.drawing");

        Assert.NotNull(sessions);
        Assert.NotNull(aftercare);
        Assert.NotEqual(sessions.InnerHtml, aftercare.InnerHtml);
    }

    [Fact]
    public async Task A_topic_without_a_drawing_is_shown_without_one()
    {
        await using var site = new Site().WithTopic("prices", "Prices");

        var page = await site.ReadAsync("/prices");
        var front = await site.ReadAsync("/");

        Assert.Equal("Prices", page.Title());
        Assert.Null(page.MainPart().QuerySelector("svg.drawing"));
        Assert.Null(front.Section("All topics")!.QuerySelector("li:has(a[href='/prices']) svg"));
    }

    [Fact]
    public async Task Says_so_when_it_is_empty_and_leads_on()
    {
        await using var site = new Site().WithTopic("sessions", "Sessions");

        var page = await site.ReadAsync("/sessions");

        Assert.Contains("no articles here yet", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal("/", page.MainPart().Links().Last());
    }

    [Fact]
    public async Task A_citation_in_the_introduction_leads_to_its_source()
    {
        await using var site = new Site().WithTopic("sessions", "Sessions", introduction: "It heals [@S1].");

        var page = await site.ReadAsync("/sessions");

        var anchor = Assert.Single(page.Text().Links());
        Assert.Contains("Wound healing after needling", page.GetElementById(anchor!.TrimStart('#')).Words(), StringComparison.Ordinal);
    }
}
