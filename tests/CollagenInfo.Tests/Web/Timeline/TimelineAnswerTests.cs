using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Timeline;

public class TimelineAnswerTests(TreatmentDaySite site) : IClassFixture<TreatmentDaySite>
{
    private const string Tool = "/tools/aftercare-timeline";

    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Fact]
    public async Task Every_rule_is_a_real_time_beside_how_far_away_it_is()
    {
        var page = await AnswerAsync("2026-11-22", "14:30");

        Assert.Equal("What you can do now", page.QuerySelector(".timeline__times h2").Words());
        Assert.Equal(
            ["tomorrow", "Tuesday", "Wednesday", "Sunday, November 29", "Sunday, December 6"],
            page.QuerySelectorAll(".rail__near").Words()
        );
        Assert.Equal(
            [
                "Monday, November 23, 2:30 PM",
                "Tuesday, November 24, 2:30 PM",
                "Wednesday, November 25, 2:30 PM",
                "Sunday, November 29, 2:30 PM",
                "Sunday, December 6, 2:30 PM",
            ],
            page.QuerySelectorAll(".rail__full").Words()
        );
        NotEmpty.All(page.QuerySelectorAll(".rail__when").Words(), heading => Assert.StartsWith("Not before ", heading, Ordinal));
        Assert.Equal(
            "Tuesday, November 24, 2:30 PM",
            WhenOf(page, "Wear makeup: if your skin is not broken, weeping or sore; use clean brushes")
        );
        Assert.Equal("Sunday, November 29, 2:30 PM", WhenOf(page, "Swim or use a hot tub: pools, the sea and lakes are the same"));
        Assert.Equal("2026-11-24T14:30-05:00", page.QuerySelectorAll(".rail__when time")[1].GetAttribute("datetime"));
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
        Assert.Equal(["tomorrow", "Friday", "Friday, December 4"], page.QuerySelectorAll(".rail__near").Words());
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

        Assert.Equal(["What you can do now"], page.QuerySelectorAll(".timeline__times h2").Words());
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
        Assert.Equal("What needs no waiting", page.QuerySelector("#now").Words());
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
    public async Task The_days_at_the_side_are_for_eyes_only_and_their_heat_falls()
    {
        var page = await AnswerAsync("2026-11-22", "14:30");

        var steps = page.QuerySelectorAll(".rail > li");
        NotEmpty.All(steps, step => Assert.Equal("true", step.QuerySelector(".rail__day")?.GetAttribute("aria-hidden")));
        Assert.Equal("Sun 29 2:30 PM", steps[4].QuerySelector(".rail__day").Words().Replace('\u00a0', ' '));
        Assert.Equal(
            ["heat-0", "heat-0", "heat-1", "heat-1", "heat-2", "heat-3"],
            steps.Select(step => step.ClassList.First(name => name.StartsWith("heat-", Ordinal)))
        );
    }

    [Fact]
    public async Task What_comes_next_is_open_and_what_is_days_away_is_folded()
    {
        var page = await AnswerAsync("2026-11-22", "14:30");

        Assert.Equal([0, 0, 0, 0, 1, 1], page.QuerySelectorAll(".rail > li").Select(step => step.QuerySelectorAll("details").Length));
        Assert.EndsWith("3 more things", page.QuerySelectorAll(".rail summary")[^1].Words(), Ordinal);
    }

    [Fact]
    public async Task What_ends_today_has_its_hour()
    {
        var page = await AnswerAsync("2026-11-21", "23:00");

        Assert.Equal("11:00 PM today", page.QuerySelector(".rail__near").Words().Replace('\u00a0', ' '));
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

    private static string? WhenOf(IDocument page, string rule) =>
        page.QuerySelectorAll(".rail > li")
            .Where(step => step.QuerySelectorAll("li").Words().Any(words => words.StartsWith(rule, Ordinal)))
            .Select(step => step.QuerySelector(".rail__full").Words())
            .SingleOrDefault();
}
