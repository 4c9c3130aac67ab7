using System.Net;
using CollagenInfo.Tests.Care;

namespace CollagenInfo.Tests.Web.Timeline;

public class TimelineCalendarTests(TreatmentDaySite site) : IClassFixture<TreatmentDaySite>
{
    private const string Tool = "/tools/aftercare-timeline/calendar";

    [Fact]
    public async Task The_button_sends_the_treatment_that_is_on_the_page()
    {
        var page = await site.AnswerAsync("/tools/aftercare-timeline", HttpStatusCode.OK, ("day", "2026-11-22"), ("time", "2:30 PM"));

        var form = Assert.Single(page.QuerySelectorAll($"form[action='{Tool}']"));
        Assert.Equal(
            ["day=2026-11-22", "time=14:30", "area=skin", "area=scalp"],
            form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}")
        );
        Assert.Equal("skin", Assert.Single(form.QuerySelectorAll("input[checked]")).GetAttribute("value"));
    }

    [Fact]
    public async Task The_file_is_what_the_standard_has_and_holds_one_event_for_each_moment_to_come()
    {
        using var answer = await site.SendAsync(Tool, TreatmentDays.Afternoon);
        var calendar = StrictCalendar.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal(5, calendar.Parts.Count);
        NotEmpty.All(calendar.Parts, planned => Assert.Single(planned.Parts));
        Assert.Equal(
            (@"From 2:30\u00a0PM: makeup\, hot water (see the note)", "20261124T193000Z"),
            (calendar.Parts[1]["SUMMARY"].Replace("\u00a0", @"\u00a0", StringComparison.Ordinal), calendar.Parts[1]["DTSTART"])
        );
        Assert.DoesNotContain(calendar.Parts, planned => planned["DESCRIPTION"].Contains("scalp", StringComparison.Ordinal));
        Assert.Contains(@"Clinic: (202) 555-0147\nEmergency: 911", calendar.Parts[0]["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_had_the_scalp_treated_gets_what_is_for_the_scalp_too()
    {
        using var answer = await site.SendAsync(Tool, [.. TreatmentDays.Afternoon, ("area", "scalp")]);
        var calendar = StrictCalendar.Read(await answer.Content.ReadAsStringAsync());

        Assert.Contains(
            "If your scalp was treated: use minoxidil on the scalp again",
            calendar.Parts[0]["DESCRIPTION"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_is_a_file_to_save_that_nobody_else_keeps()
    {
        using var answer = await site.SendAsync(Tool, TreatmentDays.Afternoon);

        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(
            ("attachment", "aftercare.ics"),
            (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileName)
        );
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task When_everything_is_over_the_page_answers_instead_of_an_empty_file()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2026-09-01"), ("time", "14:30"));

        Assert.Contains("All the waiting times are over.", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_treatment_brings_back_the_form()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, ("day", "tomorrow"), ("time", "14:30"));

        Assert.Equal(["#day"], page.QuerySelector(".error-summary").Links());
    }
}
