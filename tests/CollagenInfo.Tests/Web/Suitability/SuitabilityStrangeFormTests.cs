using System.Net;

namespace CollagenInfo.Tests.Web.Suitability;

public class SuitabilityStrangeFormTests(SuitabilitySite site) : IClassFixture<SuitabilitySite>
{
    private const string Tool = "/tools/suitability";

    [Theory]
    [InlineData("applies", "unheard-of")]
    [InlineData("applies", "\u001b\r\n")]
    [InlineData("since-unheard-of", "2026-01-01")]
    [InlineData("since-rosacea", "2026-01-01")]
    public async Task A_form_that_was_tampered_with_comes_back(string name, string value)
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, ("applies", "keloid"), (name, value));

        Assert.Contains("not in our list", page.QuerySelector(".error-summary").Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(Assert.Single(page.QuerySelector(".error-summary").Links())));
        Assert.Equal(["keloid"], page.QuerySelectorAll("input[name=applies][checked]").Select(box => box.GetAttribute("value")));
    }

    [Theory]
    [InlineData("since-", "2026-01-01")]
    [InlineData("since", "2026-01-01")]
    [InlineData("since.index", "a")]
    [InlineData("since[filler]", "2026-01-01")]
    [InlineData("since-filler", "")]
    [InlineData("applies[0]", "keloid")]
    [InlineData("sent", "x")]
    public async Task A_strange_field_breaks_nothing(string name, string value)
    {
        using var answer = await site.SendAsync(Tool, (name, value), (name, new string('x', 10_000)), ("applies", ""));

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
    }

    [Theory]
    [InlineData("applies=keloid", "text/plain")]
    [InlineData("{\"applies\":[\"keloid\"]}", "application/json")]
    [InlineData("applies=keloid", null)]
    [InlineData("", null)]
    [InlineData(";;;;", "application/x-www-form-urlencoded")]
    [InlineData("applies[]=filler", "application/x-www-form-urlencoded")]
    [InlineData("applies[0]=filler", "application/x-www-form-urlencoded")]
    [InlineData("Applies2=filler", "application/x-www-form-urlencoded")]
    public async Task What_is_not_this_form_is_not_taken_for_nothing_ticked(string body, string? type)
    {
        using var sent = new StringContent(body);
        sent.Headers.ContentType = type is null ? null : System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);

        using var answer = await site.CreateClient().PostAsync(new Uri("http://localhost" + Tool), sent);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await Site.PageOf(answer);
        Assert.Contains("could not be read", page.QuerySelector(".error-summary").Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("You ticked nothing", page.MainPart().Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_answers_is_no_sheet()
    {
        using var answer = await site.SendAsync(Tool, [.. Enumerable.Range(0, 3000).Select(number => ($"since-x{number}", "2026-01-01"))]);

        Assert.Equal("Checklist: what to tell your practitioner", (await Site.PageOf(answer)).Title());
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_zero_byte_is_no_answer()
    {
        var page = await site.AnswerAsync(Tool, HttpStatusCode.BadRequest, ("applies", "\0"), ("applies", "keloid"));

        Assert.Contains("could not be read", page.QuerySelector(".error-summary").Words(), StringComparison.Ordinal);
    }
}
