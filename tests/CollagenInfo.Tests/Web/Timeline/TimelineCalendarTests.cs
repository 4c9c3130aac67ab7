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
            ["day=2026-11-22", "time=14:30"],
            form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}")
        );
    }

    [Fact]
    public async Task The_file_is_what_the_standard_has_and_holds_every_rule_to_come()
    {
        using var answer = await site.SendAsync(Tool, TreatmentDays.Afternoon);
        var calendar = StrictCalendar.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal(19, calendar.Parts.Count);
        Assert.Equal(5, calendar.Parts.Sum(planned => planned.Parts.Count));
        Assert.Contains(calendar.Parts, planned =>
            planned["SUMMARY"] == "Wear makeup (see the note): the wait is over" && planned["DTSTART"] == "20261124T193000Z"
        );
        Assert.Contains(@"Clinic: (202) 555-0147\nEmergency: 911", calendar.Parts[0]["DESCRIPTION"], StringComparison.Ordinal);
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
