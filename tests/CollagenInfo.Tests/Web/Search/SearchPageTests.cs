namespace CollagenInfo.Tests.Web.Search;

public class SearchPageTests(
    Site site,
    FrontPageSite frontPage,
    SearchPageTests.SymptomsSite symptoms,
    SearchPageTests.ActivitiesSite activities,
    SearchPageTests.ToolPagesSite tools
)
    : IClassFixture<Site>,
        IClassFixture<FrontPageSite>,
        IClassFixture<SearchPageTests.SymptomsSite>,
        IClassFixture<SearchPageTests.ActivitiesSite>,
        IClassFixture<SearchPageTests.ToolPagesSite>
{
    private const string Symptoms = """
        breath:
          label: Trouble breathing
          words: [can't breathe]
          steps:
            - is: emergency
        pus:
          label: Pus
          steps:
            - is: same-day
        """;

    private const string Activities = """
        makeup:
          question: wear makeup
          fact: aftercare.makeup
          words: [foundation]
          article: aftercare/makeup.md
        swim:
          question: swim
          fact: aftercare.makeup
        """;

    [Fact]
    public async Task Lists_what_was_found_with_the_words_marked()
    {
        await using var own = new Site().WithArticle(
            "aftercare/scars",
            "A scar may <b>fade</b>.\n\n## Old scars\n\nOld scars take longer."
        );

        var page = await own.ReadAsync("/search?q=scars");

        Assert.Equal("1 page found", page.QuerySelector("h2")?.Words());
        Assert.Equal("/aftercare/scars", page.QuerySelector(".search-hit h3 a")?.GetAttribute("href")?.Split('#')[0]);
        Assert.NotEmpty(page.QuerySelectorAll(".search-hit mark"));
        Assert.Empty(page.QuerySelectorAll(".search-hit__text b"));
        Assert.Equal("scars", page.QuerySelector("main input[name=q]")?.GetAttribute("value"));
    }

    [Fact]
    public async Task A_word_that_no_page_has_is_named()
    {
        var page = await site.ReadAsync("/search?q=zebra+makeup");

        Assert.Equal("No page says “zebra”. These have other words of your search.", page.QuerySelector(".search__count + p")?.Words());
        Assert.Null((await site.ReadAsync("/search?q=makeup")).QuerySelector(".search__count + p"));
    }

    [Fact]
    public async Task An_answer_without_a_page_is_not_followed_by_nothing_found()
    {
        var page = await tools.ReadAsync("/search?q=is+this+normal");

        Assert.NotEmpty(page.QuerySelectorAll(".answers > *"));
        Assert.DoesNotContain("No page found", page.QuerySelectorAll("main h2").Select(heading => heading.Words()));
    }

    [Fact]
    public async Task It_is_no_place_to_arrive_at_and_nothing_keeps_it()
    {
        using var answer = await site.AskAsync("/search?q=makeup");
        var page = await Site.PageOf(answer);

        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=zzzz")]
    [InlineData("/search?q=%22%22")]
    public async Task Nothing_found_is_no_dead_end(string address)
    {
        var page = await frontPage.ReadAsync(address);

        Assert.Superset(
            new HashSet<string> { "/aftercare", "/choosing", "/aftercare/help", "/tools", "/a-to-z", "/glossary", "tel:2025550147" },
            page.MainPart().Links().ToHashSet()
        );
    }

    [Fact]
    public async Task A_misspelt_word_is_mended_and_can_be_had_as_typed()
    {
        await using var own = new Site().WithArticle("aftercare/swelling", "Swelling goes down.");

        var page = await own.ReadAsync("/search?q=sweling");
        var exact = await own.ReadAsync(page.QuerySelector(".search__note a")!.GetAttribute("href")!);

        Assert.Contains("Showing results for swelling.", page.QuerySelector(".search__note").Words(), StringComparison.Ordinal);
        Assert.Empty(exact.QuerySelectorAll(".search-hit"));
    }

    [Theory]
    [InlineData("cant breathe", "emergency", "Emergency advice: Call 911 now if:", "tel:911")]
    [InlineData("pus", "urgent", "Urgent advice: Get medical help the same day if:", "tel:2025550147")]
    public async Task A_sign_that_cannot_wait_puts_its_card_on_top(string typed, string kind, string heading, string phone)
    {
        var page = await symptoms.ReadAsync($"/search?q={Uri.EscapeDataString(typed)}");

        var card = Assert.Single(page.QuerySelectorAll($"section.care-card.care-card--{kind}"));
        Assert.Equal(heading, card.QuerySelector("h2").Words());
        Assert.Contains(phone, card.Links());
    }

    [Fact]
    public async Task A_time_is_answered_above_the_list()
    {
        var answer = (await activities.ReadAsync("/search?q=when+can+i+use+foundation")).QuerySelector(".answer--time");

        Assert.Equal("When can I wear makeup?", answer?.QuerySelector("h2").Words());
        Assert.Equal("After 48 hours.", answer?.QuerySelector(".answer__word").Words());
        Assert.Equal(["/aftercare/makeup", "/tools/when-can-i"], answer.Links());
    }

    [Fact]
    public async Task What_holds_for_two_times_is_said_once()
    {
        var answers = (await activities.ReadAsync("/search?q=when+can+i+use+foundation+and+swim")).QuerySelectorAll(".answer--time");

        Assert.Equal(2, answers.Length);
        Assert.DoesNotContain("Count from the end", answers[0].Words(), StringComparison.Ordinal);
        Assert.Contains("Count from the end", answers[1].Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_a_time_the_tool_of_the_times_is_not_named_again() =>
        Assert.Empty((await activities.ReadAsync("/search?q=when+can+i+use+foundation")).QuerySelectorAll(".answer--tool"));

    [Theory]
    [InlineData("I had my treatment today", "/tools/aftercare-timeline")]
    [InlineData("how soon can I swim", "/tools/when-can-i")]
    [InlineData("is it normal to peel", "/tools/is-this-normal")]
    [InlineData("am i suitible", "/tools/suitability")]
    [InlineData("price calculator", "/tools/course-planner")]
    [InlineData("makeup", null)]
    public async Task A_tool_that_answers_is_named_above_the_list(string typed, string? tool)
    {
        var page = await tools.ReadAsync($"/search?q={Uri.EscapeDataString(typed)}");

        Assert.Equal(tool, page.QuerySelector(".answer--tool")?.Links().Single());
    }

    [Fact]
    public async Task What_is_too_long_is_cut_with_a_note()
    {
        var page = await site.ReadAsync($"/search?q={new string('a', 10_000)}");

        Assert.Contains("up to 200 characters", page.QuerySelector(".search__note").Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/aftercare/makeup")]
    [InlineData("/clinic")]
    [InlineData("/nowhere")]
    public async Task Every_page_has_a_box_that_leads_here(string address)
    {
        using var answer = await site.AskAsync(address);

        var form = Assert.Single((await Site.PageOf(answer)).QuerySelectorAll(".site-header form"));

        Assert.Equal(("/search", "search"), (form.GetAttribute("action"), form.GetAttribute("role")));
        Assert.Equal("Search", form.QuerySelector($"label[for={form.QuerySelector("input[name=q]")!.Id}]").Words());
    }

    [Fact]
    public async Task The_search_page_has_one_box() =>
        Assert.Single((await site.ReadAsync("/search?q=makeup")).QuerySelectorAll("form[role=search]"));

    public sealed class SymptomsSite : Site
    {
        public SymptomsSite() => With("symptoms.yml", Symptoms);
    }

    public sealed class ActivitiesSite : Site
    {
        public ActivitiesSite() => With("activities.yml", Activities);
    }

    public sealed class ToolPagesSite : Site
    {
        public ToolPagesSite() => With("pages.yml", File.ReadAllText(RepositoryRoot.PathOf("content/pages.yml")));
    }
}
