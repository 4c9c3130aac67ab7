using System.Net;

namespace CollagenInfo.Tests.Web.Timeline;

public class TimelineFormTests(TreatmentDaySite site) : IClassFixture<TreatmentDaySite>
{
    private const string Tool = "/tools/aftercare-timeline";

    public static TheoryData<string?, string?, string> Wrong => TreatmentDays.Wrong;

    [Fact]
    public async Task Asks_for_day_and_time_and_sends_them_in_no_address()
    {
        var page = await site.ReadAsync(Tool);

        var form = Assert.Single(page.QuerySelectorAll("main form"));
        Assert.Equal(("post", Tool), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(
            ["day: 2026-11-22", "time: "],
            form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}: {input.GetAttribute("value")}")
        );
        NotEmpty.All(form.QuerySelectorAll("input"), input => Assert.Single(form.QuerySelectorAll($"label[for='{input.Id}']")));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_no_treatment_brings_back_the_form_with_what_was_entered(string? day, string? time, string wrong)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, TreatmentDays.Fields(day, time));

        var summary = page.QuerySelector(".error-summary");
        Assert.Equal(wrong.Split(' '), summary.Links());
        Assert.True(summary!.HasAttribute("autofocus"));
        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        NotEmpty.All(summary.Links(), link => Assert.Equal("true", page.QuerySelector(link)?.GetAttribute("aria-invalid")));
        Assert.Equal(day ?? "", page.QuerySelector("#day")?.GetAttribute("value") ?? "");
        Assert.Equal(time ?? "", page.QuerySelector("#time")?.GetAttribute("value") ?? "");
        Assert.Empty(page.QuerySelectorAll("main script:not([src])"));
    }

    [Theory]
    [InlineData("2:30 PM")]
    [InlineData("2:30pm")]
    [InlineData("14:30:59")]
    [InlineData(" 14:30 ")]
    public async Task A_time_may_be_written_as_people_write_it(string time)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", "2026-11-22"), ("time", time));

        Assert.Equal("14:30", page.QuerySelector("#time")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Of_an_endless_answer_only_the_beginning_comes_back()
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.BadRequest,
            ("day", new string('1', 10_000)),
            ("time", new string('2', 10_000))
        );

        Assert.Equal(
            (new string('1', 100), new string('2', 100)),
            (page.QuerySelector("#day")?.GetAttribute("value"), page.QuerySelector("#time")?.GetAttribute("value"))
        );
    }

    [Theory]
    [InlineData("2025-11-22")]
    [InlineData("2027-11-22")]
    public async Task A_year_back_and_a_year_ahead_can_be_asked_for(string day)
    {
        using var answer = await site.SendAsync(Tool, ("day", day), ("time", "14:30"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_asked_for_again()
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.BadRequest,
            [.. Enumerable.Range(0, 1100).Select(number => ($"day{number}", "x"))]
        );

        Assert.Equal(["#day", "#time"], page.QuerySelector(".error-summary").Links());
    }

    [Fact]
    public async Task The_answer_is_kept_by_nobody()
    {
        using var answer = await site.SendAsync(Tool, TreatmentDays.Afternoon);

        Assert.Equal("no-cache, private", answer.Headers.CacheControl?.ToString());
        Assert.Equal(["no-referrer"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_script_that_shows_the_answer_is_served_and_looked_after_by_the_browser()
    {
        var page = await site.ReadAsync(Tool);

        var script = Assert.Single(page.QuerySelectorAll("script[src*='tool-answer']"));
        using var answer = await site.AskAsync(script.GetAttribute("src")!);

        Assert.Equal("module", script.GetAttribute("type"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(answer.Headers.ETag);
        Assert.Single(page.QuerySelectorAll("tool-answer[data-in-address='day time'] form"));
    }
}
