namespace CollagenInfo.Tests.Web.Course;

public class CourseAnswerTests(PlannerSite site) : IClassFixture<PlannerSite>
{
    [Fact]
    public async Task Lists_the_sessions_and_the_checks_by_date()
    {
        var page = await site.PlanAsync();

        Assert.Equal("Your plan: 3 sessions, 4 weeks apart", page.Title());
        Assert.Equal(
            ["Session 1", "Session 2", "Session 3", "First fair check of a course", "A full result may show, if there is one"],
            page.QuerySelectorAll("ol h3").Words()
        );
        Assert.Equal(
            ["Mon 11 Jan", "Mon 8 Feb", "Mon 8 Mar", "Tue 8 Jun", "Tue 8 Jun"],
            page.QuerySelectorAll(".rail__day[aria-hidden=true]").Words()
        );
        Assert.Equal(
            [
                "Monday, January 11, 2027",
                "Monday, February 8, 2027",
                "Monday, March 8, 2027",
                "Tuesday, June 8, 2027",
                "June 8, 2027 to September 8, 2027",
            ],
            page.QuerySelectorAll(".course__when").Words()
        );
    }

    [Fact]
    public async Task Says_what_to_keep_clear()
    {
        var page = await site.PlanAsync(("sessions", "1"));

        Assert.Equal(
            ["You may want to stay out of view until January 14.", "Do not plan an important event before January 18."],
            page.QuerySelectorAll(".course .rail > li:first-child .course__note").Words()
        );
        Assert.Contains(
            "No tanning, sunbathing or tanning beds: December 28, 2026 to January 25, 2027",
            page.MainPart().Words(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Plumpness in the first 1 to 7 days after a session is swelling, not a result.",
            page.MainPart().Words(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1", "4", false)]
    [InlineData("3", "4", true)]
    [InlineData("3", "6", false)]
    public async Task Says_if_no_day_is_left_to_tan_between_the_sessions(string sessions, string weeks, bool isSaid)
    {
        var page = await site.PlanAsync(("sessions", sessions), ("weeks", weeks));

        Assert.Equal(isSaid, page.MainPart().Words().Contains("do not tan in the whole course", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_drawing_has_what_the_list_has_and_screen_readers_have_the_list()
    {
        var strip = (await site.PlanAsync(("sessions", "12"))).QuerySelector(".course-strip")!;

        Assert.Equal("true", strip.GetAttribute("aria-hidden"));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"{number}"), strip.QuerySelectorAll(".course-strip__number").Words());
        Assert.Equal(
            "32.26%",
            strip
                .QuerySelectorAll(".course-strip__month")
                .Single(month => month.Words().StartsWith("Jan 2027", StringComparison.Ordinal))
                .QuerySelector(".course-strip__events")!
                .GetAttribute("x")
        );
        Assert.Single(strip.QuerySelectorAll(".course-strip__month .course-strip__check"));
    }

    [Theory]
    [InlineData("2028-02-29", "Feb 2028", "93.55%")]
    [InlineData("2027-02-01", "Feb 2027", "90.32%")]
    [InlineData("2027-04-01", "Apr 2027", "96.77%")]
    public async Task A_month_is_as_long_as_it_is(string first, string month, string width)
    {
        var row = (await site.PlanAsync(("first", first)))
            .QuerySelectorAll(".course-strip__month")
            .Single(row => row.QuerySelector("span").Words() == month);

        Assert.Equal(width, row.QuerySelector(".course-strip__ground")!.GetAttribute("width"));
    }

    [Fact]
    public async Task A_very_long_course_shows_only_months_in_which_something_happens()
    {
        var page = await site.PlanAsync(("sessions", "12"), ("weeks", "26"), ("first", "2028-11-22"));

        NotEmpty.All(page.QuerySelectorAll(".course-strip__month"), month =>
            Assert.NotEmpty(month.QuerySelectorAll(".course-strip__session, .course-strip__check"))
        );
        Assert.Equal(12, page.QuerySelectorAll(".course-strip__number").Length);
    }

    [Theory]
    [InlineData("costArticle: aftercare/makeup.md\n", 1)]
    [InlineData("", 0)]
    public async Task The_cost_leads_to_the_article_that_the_clinic_names(string line, int links)
    {
        await using var own = new Site().WithPlanner().WithEdit("clinic.yml", "\nprices:", $"\n{line}prices:");

        var page = await own.PlanAsync();

        Assert.Equal(links, page.MainPart().Links().Count(link => link == "/aftercare/makeup"));
    }

    [Theory]
    [InlineData("people:\n  - name: Ada Ray\n    job: registered nurse\n", "Who treats you: Ada Ray, registered nurse")]
    [InlineData("", "Who treats you, and what to ask")]
    public async Task Beside_the_way_to_book_stands_who_treats(string people, string words)
    {
        await using var own = new Site().WithPlanner().WithEdit("clinic.yml", "\nprices:", $"\n{people}prices:");

        var line = Assert.Single((await own.PlanAsync()).QuerySelectorAll(".course__people"));

        Assert.Equal(words, line.Words());
        Assert.Equal(["/clinic#who-treats-you"], line.Links());
    }

    [Fact]
    public async Task The_cost_is_the_clinics_price_with_its_date_and_what_it_leaves_out()
    {
        var words = (await site.PlanAsync()).MainPart().Words();

        Assert.Contains("$900 to $1,050 for 3 sessions, by our price list", words, StringComparison.Ordinal);
        Assert.Contains(
            "Face: $300 to $350, since January 1, 2026. For 3 sessions: $900 to $1,050. Not included: Aftercare products.",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("Consultation: $50, since February 1, 2026", words, StringComparison.Ordinal);
        Assert.DoesNotContain("often quoted", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_price_for_it_the_market_is_quoted_and_not_as_ours()
    {
        var words = (await site.PlanAsync(("area", "not-listed"))).MainPart().Words();

        Assert.Contains(
            "These are not our prices: $200 to $700 a session is often quoted in the US. That is $600 to $2,100 for 3 sessions.",
            words,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("by our price list", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sessions_before_the_price_list_are_told_and_not_counted()
    {
        await using var own = new Site().WithPlanner().WithEdit("clinic.yml", "2026-01-01", "2027-02-01");

        var words = (await own.PlanAsync()).MainPart().Words();

        Assert.Contains("$600 to $700 for 2 sessions, by our price list", words, StringComparison.Ordinal);
        Assert.Contains("1 session on an earlier date cannot be counted here.", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_time_between_sessions_is_the_shortest_that_the_facts_allow()
    {
        Assert.Equal("Your plan: 3 sessions, 4 weeks apart", (await site.PlanAsync(("weeks", ""))).Title());
        Assert.Equal("Your plan: 3 sessions, 6 weeks apart", (await site.PlanAsync(("weeks", null), ("reason", "scars"))).Title());
    }

    [Fact]
    public async Task A_course_unlike_the_common_one_is_planned_with_a_remark()
    {
        var page = await site.PlanAsync(("sessions", "8"), ("weeks", "10"));

        Assert.Equal(
            [
                "A common plan is 3 to 6 sessions. Ask us why more or fewer would suit you.",
                "A common plan has 4 to 6 weeks between sessions. More time is possible: ask us whether it suits you.",
            ],
            page.QuerySelectorAll(".course__remark").Words()
        );
    }

    [Fact]
    public async Task A_session_in_the_past_is_marked_as_past()
    {
        var page = await site.PlanAsync(("first", "2026-11-21"));

        Assert.Contains("This date has passed.", page.QuerySelector(".course .rail > li:first-child").Words(), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".course__note").Words(), "This date has passed.");
    }

    [Fact]
    public async Task The_plan_is_kept_by_the_browser_only()
    {
        using var answer = await site.SendAsync(CoursePlanner.Address, CoursePlanner.With());

        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
