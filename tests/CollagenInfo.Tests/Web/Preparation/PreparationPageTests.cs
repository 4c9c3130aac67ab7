using System.Net;
using AngleSharp.Dom;
using CollagenInfo.Tests.Care;

namespace CollagenInfo.Tests.Web.Preparation;

public class PreparationPageTests(PreparationPageTests.Before site) : IClassFixture<PreparationPageTests.Before>
{
    private const string Tool = "/tools/before-treatment";

    private static readonly (string, string)[] InTwelveDays = [("day", "2026-12-04"), ("time", "10:30")];

    [Fact]
    public async Task Asks_for_the_day_and_sends_it_in_no_address()
    {
        var page = await site.ReadAsync(Tool);

        var form = Assert.Single(page.QuerySelectorAll("tool-answer[data-in-address='day time'] form"));
        Assert.Equal(("post", Tool), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(
            ("2026-11-22", "2027-11-22"),
            (form.QuerySelector("#day")!.GetAttribute("min"), form.QuerySelector("#day")!.GetAttribute("max"))
        );
    }

    [Fact]
    public async Task Each_thing_has_its_day_and_medicines_come_first()
    {
        var page = await AnswerAsync(InTwelveDays);

        Assert.StartsWith(
            "For your appointment on Friday, December 4, 2026, 10:30 AM. Today is Sunday, November 22.",
            page.QuerySelector(".lead").Words(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Important: Keep taking your prescribed medicines", "Now, if you have not yet", "Begun already", "Day by day"],
            page.QuerySelectorAll(".preparation h2:not(#change)").Words()
        );
        Assert.Equal(
            [
                "Since Friday, November 20 2 weeks before",
                "Friday, November 27 7 days before",
                "Thursday, December 3 The day before",
                "Friday, December 4 On the day",
            ],
            page.QuerySelectorAll("main h3").Words()
        );
        Assert.Equal("Stop tanning and fake tan", page.QuerySelector("main h3 + ul").Words());
        Assert.Equal(
            ["Fri 20 Nov: heat-3", "Fri 27 Nov: heat-2", "Thu 3 Dec: heat-0", "Fri 4 Dec: heat-0"],
            page.QuerySelectorAll(".rail > li").Select(day => $"{day.QuerySelector("[aria-hidden]").Words()}: {day.ClassName}")
        );
    }

    [Theory]
    [InlineData("2026-11-29", "Today, Sunday, November 22 7 days before")]
    [InlineData("2026-11-22", "Today, Sunday, November 22 On the day")]
    public async Task Today_is_marked(string day, string heading)
    {
        var page = await AnswerAsync(("day", day), ("time", ""));

        Assert.Contains(heading, page.QuerySelectorAll("main h3").Words());
    }

    [Fact]
    public async Task What_is_late_is_said_kindly_with_the_number_to_call()
    {
        var (late, early) = (await AnswerAsync(InTwelveDays), await AnswerAsync(("day", "2027-03-05")));

        Assert.Contains("start now, and tell us before you come", late.MainPart().Words(), StringComparison.Ordinal);
        Assert.Contains("tel:2025550147", late.MainPart().Links());
        Assert.DoesNotContain("Begun already", early.MainPart().Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "#day")]
    [InlineData("2026-11-21", "", "#day")]
    [InlineData("2027-11-23", "", "#day")]
    [InlineData("2026-02-30", "after lunch", "#day #time")]
    public async Task What_is_no_appointment_brings_back_the_form(string day, string time, string wrong)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, ("day", day), ("time", time));

        Assert.Equal(wrong.Split(' '), page.QuerySelector(".error-summary").Links());
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(day, page.QuerySelector("#day")?.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task The_answer_is_kept_by_nobody_but_the_browser()
    {
        using var answer = await site.SendAsync(Tool, InTwelveDays);

        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_calendar_has_one_event_for_each_day_to_come()
    {
        using var answer = await site.SendAsync($"{Tool}/calendar", InTwelveDays);
        var calendar = StrictCalendar.Read(await answer.Content.ReadAsStringAsync());

        Assert.Equal("get-ready.ics", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(
            [
                "before-20261204-7d@collagen-info.invalid 20261127 Get ready for your appointment: 7 days before",
                "before-20261204-1d@collagen-info.invalid 20261203 Get ready for your appointment: the day before",
                "before-20261204-0d@collagen-info.invalid 20261204 Your appointment\\, 10:30 AM",
            ],
            calendar.Parts.Select(planned =>
                $"{planned["UID"]} {planned["DTSTART"]} {planned["SUMMARY"].Replace('\u00a0', ' ')}"
            )
        );
        NotEmpty.All(calendar.Parts, planned => Assert.Single(planned.Parts));
        NotEmpty.All(calendar.Parts, planned =>
            Assert.Contains("Keep taking your prescribed medicines.", planned["DESCRIPTION"], StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Without_the_page_it_reads_it_says_that_it_cannot_be_used()
    {
        await using var own = new Site().OnThatEvening();

        var page = await own.AnswerAsync(Tool, HttpStatusCode.OK, InTwelveDays);

        Assert.Contains("cannot be counted now", page.MainPart().Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form"));
    }

    private Task<IDocument> AnswerAsync(params (string, string)[] fields) => site.AnswerAsync(Tool, HttpStatusCode.OK, fields);

    /// <summary>The site on that evening, with the shipped article about the time before treatment.</summary>
    public sealed class Before : Site
    {
        public Before() => this.OnThatEvening().WithShippedSession("before-treatment.md");
    }
}
