using System.Net;

namespace CollagenInfo.Tests.Web.Suitability;

public class SuitabilityFormTests(SuitabilitySite site) : IClassFixture<SuitabilitySite>
{
    private const string Tool = "/tools/suitability";

    [Fact]
    public async Task Today_is_the_clinics_day()
    {
        using var today = await site.SendAsync(Tool, ("since-filler", "2026-11-22"));
        using var tomorrow = await site.SendAsync(Tool, ("since-filler", "2026-11-23"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.BadRequest], [today.StatusCode, tomorrow.StatusCode]);
    }

    [Theory]
    [InlineData("filler", "1900-01-01", "100 years ago")]
    [InlineData("filler", "2027-02-29", "a date that exists")]
    [InlineData("filler", "2026-02-29", "a date that exists")]
    [InlineData("filler", "tomorrow", "a date that exists")]
    [InlineData("filler", "11/22/2026", "a date that exists")]
    [InlineData("filler", "2026-11-23", "in the future")]
    [InlineData("filler", "9999-12-31", "in the future")]
    [InlineData("filler", "0001-01-01", "100 years ago")]
    [InlineData("filler", "<img src=x>", "a date that exists")]
    public async Task A_wrong_date_comes_back_with_what_to_do_and_as_it_was(string item, string day, string words)
    {
        var page = await site.AnswerAsync(
            Tool,
            HttpStatusCode.BadRequest,
            ("applies", item),
            ("applies", "rosacea"),
            ($"since-{item}", day)
        );

        var summary = Assert.Single(page.QuerySelectorAll(".error-summary[tabindex='-1'][autofocus]"));
        Assert.Contains(words, summary.Words(), StringComparison.Ordinal);
        Assert.Contains("Dermal filler in the area", summary.Words(), StringComparison.Ordinal);
        var field = page.GetElementById(Assert.Single(summary.Links())[1..])!;
        Assert.Equal((day, "true"), (field.GetAttribute("value"), field.GetAttribute("aria-invalid")));
        Assert.Contains(words, page.GetElementById(field.GetAttribute("aria-describedby")!).Words(), StringComparison.Ordinal);
        Assert.Equal([item, "rosacea"], page.QuerySelectorAll("input[name=applies][checked]").Select(box => box.GetAttribute("value")));
        Assert.StartsWith("Error: ", page.QuerySelector("title").Words(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main img"));
    }

    [Fact]
    public async Task Of_an_endless_answer_only_the_beginning_comes_back()
    {
        using var answer = await site.SendAsync(
            Tool,
            ("applies", "filler"),
            ("since-filler", "2026-01-01" + string.Concat(Enumerable.Repeat("😀", 250_000)))
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var field = (await Site.PageOf(answer)).GetElementById("since-filler")!;
        Assert.InRange(field.GetAttribute("value")!.Length, 90, 100);
        Assert.StartsWith("2026-01-01😀", field.GetAttribute("value"), StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", field.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Equal("100", field.GetAttribute("maxlength"));
    }
}
