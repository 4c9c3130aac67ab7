using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Timeline;

public class TimelineAnswerTests(TreatmentDaySite site) : IClassFixture<TreatmentDaySite>
{
    private const string Tool = "/tools/aftercare-timeline";

    [Fact]
    public async Task Every_rule_is_a_real_time_under_how_far_away_it_is()
    {
        var page = await AnswerAsync("2026-11-22", "14:30");

        Assert.Equal(["What you can do now", "Tomorrow", "In the next days", "Later"], Headings(page));
        Assert.Equal(
            [
                "Not before Monday, November 23, 2:30 PM",
                "Not before Tuesday, November 24, 2:30 PM",
                "Not before Wednesday, November 25, 2:30 PM",
                "Not before Sunday, November 29, 2:30 PM",
                "Not before Sunday, December 6, 2:30 PM",
            ],
            page.QuerySelectorAll(".timeline__when").Words()
        );
        Assert.Contains("Wear makeup: if your skin is not broken, weeping or sore; use clean brushes", RulesOf(page, "In the next days"));
        Assert.Contains("Swim or use a hot tub: pools, the sea and lakes are the same", RulesOf(page, "Later"));
        Assert.Equal("2026-11-24T14:30-05:00", page.QuerySelectorAll(".timeline__when time")[1].GetAttribute("datetime"));
    }

    [Fact]
    public async Task What_is_over_is_folded()
    {
        var page = await AnswerAsync("2026-11-20", "14:30");

        var folded = page.QuerySelector("main details");
        Assert.Equal("Waiting is over for 5 things", folded?.QuerySelector("summary").Words());
        Assert.Contains(
            "Wear makeup: if your skin is not broken, weeping or sore; use clean brushes",
            folded!.QuerySelectorAll("li").Words()
        );
        Assert.Contains("Use hot water on the area", folded.QuerySelectorAll("li").Words());
        Assert.Equal(["What you can do now", "Tomorrow", "In the next days", "Later"], Headings(page));
    }

    [Fact]
    public async Task What_is_done_from_then_on_stays_in_view_and_on_paper()
    {
        const string Sunscreen =
            "Put on sunscreen: at least SPF 30, every day, and again every 2 hours outdoors, until 4 weeks after your last session";

        var today = await AnswerAsync("2026-11-22", "14:30");
        var later = await AnswerAsync("2026-11-20", "14:30");

        Assert.Contains(
            Sunscreen + "; until then shade and clothing, unless your clinic gives you a sunscreen",
            today.QuerySelectorAll("main li").Words()
        );
        Assert.Contains(Sunscreen, later.QuerySelectorAll("#now ~ ul li").Words());
    }

    [Fact]
    public async Task When_everything_is_over_it_says_so_and_offers_no_calendar()
    {
        var page = await AnswerAsync("2026-09-01", "14:30");

        Assert.Equal(["What you can do now"], Headings(page));
        Assert.Empty(page.QuerySelectorAll("a[href='#calendar']"));
        Assert.Contains("All the waiting times are over.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"form[action='{Tool}/calendar']"));
    }

    [Fact]
    public async Task A_treatment_that_is_still_to_come_is_said_to_be()
    {
        var page = await AnswerAsync("2026-12-22", "14:30");

        Assert.Contains(
            "For a treatment that ends on Tuesday, December 22, 2026, 2:30 PM.",
            page.QuerySelector(".lead").Words(),
            StringComparison.Ordinal
        );
        Assert.Contains("Your treatment is still to come.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Equal("What needs no waiting", Headings(page).First());
    }

    [Theory]
    [InlineData("2026-11-22")]
    [InlineData("2026-09-01")]
    [InlineData(null)]
    public async Task The_signs_that_need_help_are_in_view_with_the_numbers(string? day)
    {
        var page = day is null
            ? await site.ReadAsync(Tool)
            : await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("time", "14:30"));

        var (emergency, sameDay) = (page.QuerySelector(".care-card--emergency"), page.QuerySelector(".care-card--urgent"));
        Assert.Contains("Trouble breathing", emergency!.QuerySelectorAll("li").Words());
        Assert.Equal(["tel:911"], emergency.Links());
        Assert.Contains("Skin that gets hotter, more swollen or more painful", sameDay!.QuerySelectorAll("li").Words());
        Assert.Contains("tel:2025550147", sameDay.Links());
        Assert.Empty(page.QuerySelectorAll("details .care-card"));
        Assert.Contains("If we told you something else, do what we told you.", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("not medical advice", page.QuerySelector("main aside").Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_fact_changes_the_times_and_the_version_of_the_leaflet()
    {
        await using var before = new Site().OnThatEvening();
        await using var after = new Site()
            .OnThatEvening()
            .WithEdit(
                "facts.yml",
                "  makeup:\n    label: Wearing makeup\n    avoid: 48 hours",
                "  makeup:\n    label: Wearing makeup\n    avoid: 72 hours"
            );

        var (old, changed) = (
            await before.AnswerAsync(Tool, HttpStatusCode.OK, TreatmentDays.Afternoon),
            await after.AnswerAsync(Tool, HttpStatusCode.OK, TreatmentDays.Afternoon)
        );

        Assert.Equal("Tuesday, November 24, 2:30 PM", WhenOf(old, "Wear makeup"));
        Assert.Equal("Wednesday, November 25, 2:30 PM", WhenOf(changed, "Wear makeup"));
        Assert.Matches("^Leaflet [0-9a-f]{8}, November 22, 2026$", old.QuerySelector(".timeline__edition").Words());
        Assert.NotEqual(old.QuerySelector(".timeline__edition").Words(), changed.QuerySelector(".timeline__edition").Words());
    }

    [Fact]
    public async Task The_drawn_line_is_for_eyes_only_and_stands_on_the_days()
    {
        var page = await AnswerAsync("2026-11-22", "14:30");

        var line = page.QuerySelector(".day-line");
        Assert.Equal("true", line?.GetAttribute("aria-hidden"));
        Assert.Equal(15, line!.QuerySelectorAll(".day-line__day--today, .day-line__day").Length / 2);
        Assert.Equal(5, line.QuerySelectorAll(".day-line__end").Length);
        Assert.Single(line.QuerySelectorAll(".day-line__now"));
    }

    [Theory]
    [InlineData("siteAddress: https://clinic.example/skin", 1)]
    [InlineData("bookingLink: https://clinic.example", 0)]
    public async Task A_code_leads_back_here_if_the_site_has_an_address(string line, int codes)
    {
        await using var own = new Site().OnThatEvening().With("clinic.yml", $"{TestContentFolder.Clinic}\n{line}\n");

        var page = await own.AnswerAsync(Tool, HttpStatusCode.OK, TreatmentDays.Afternoon);

        Assert.Equal(codes, page.QuerySelectorAll(".timeline__code path").Length);
    }

    private Task<IDocument> AnswerAsync(string day, string time) =>
        site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("time", time));

    private static IEnumerable<string> Headings(IDocument page) => page.QuerySelectorAll(".timeline__times h2").Words();

    private static IEnumerable<string> RulesOf(IDocument page, string heading) => page.Section(heading)!.QuerySelectorAll("li").Words();

    private static string? WhenOf(IDocument page, string rule) => page.QuerySelectorAll(".timeline__when")
        .Where(when => when.NextElementSibling!.Words().Contains(rule, StringComparison.Ordinal))
        .Select(when => when.QuerySelector("time").Words())
        .SingleOrDefault();
}
