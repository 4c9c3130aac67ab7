using System.Net;
using AngleSharp.Dom;

namespace CollagenInfo.Tests.Web.Timeline;

/// <summary>The answer begins with what to do and not to do now, as the article says it.</summary>
public class TimelinePeriodTests(TimelinePeriodTests.Tonight site) : IClassFixture<TimelinePeriodTests.Tonight>
{
    private const string Tool = "/tools/aftercare-timeline";

    [Fact]
    public async Task Tonight_comes_before_the_times_and_says_what_to_do_what_not_and_how_it_looks()
    {
        var page = await AnswerAsync("2026-11-22");

        Assert.Equal("Now, Sunday 10:00 PM: First 24 hours", page.QuerySelector("main h2").Words().Replace('\u00a0', ' '));
        var period = page.QuerySelector(".now[aria-labelledby=period]")!;
        Assert.Contains("Until Monday, November 23, 2:30 PM.", period.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["use water only for 24 hours", "sleep on a clean pillow"],
            period.QuerySelectorAll(".do-list:not(.do-list--not) li").Words()
        );
        Assert.Equal(["do not wear makeup", "do not swim"], period.QuerySelectorAll(".do-list--not li").Words());
        Assert.Contains("redness or a darker color, swelling, warmth", period.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("burn scar", period.Words(), StringComparison.Ordinal);
        Assert.Equal(["/tools/is-this-normal", "/aftercare/day-by-day#first-aftercare-water-only"], period.Links());
    }

    [Theory]
    [InlineData("2026-11-21", "From 24 hours to 48 hours")]
    [InlineData("2026-11-18", "After 48 hours")]
    [InlineData("2026-12-22", "When your treatment has ended: First 24 hours")]
    public async Task Each_time_has_its_own_lists(string day, string title)
    {
        var page = await AnswerAsync(day);

        Assert.EndsWith(title, page.QuerySelector("#period").Words(), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".now ul").Length);
    }

    [Fact]
    public async Task When_all_waits_are_over_nothing_is_forbidden_any_more()
    {
        var page = await AnswerAsync("2026-09-01");

        Assert.EndsWith("After 48 hours", page.QuerySelector("#period").Words(), StringComparison.Ordinal);
        Assert.Equal(["go on with sunscreen", "tell us about lumps"], page.QuerySelectorAll(".now li").Words());
        Assert.DoesNotContain("How it usually looks", page.MainPart().Words(), StringComparison.Ordinal);
    }

    private Task<IDocument> AnswerAsync(string day) => site.AnswerAsync(Tool, HttpStatusCode.OK, ("day", day), ("time", "14:30"));

    /// <summary>The site on that evening, with an article about the time after treatment.</summary>
    public sealed class Tonight : Site
    {
        public Tonight() =>
            this.OnThatEvening()
                .With(
                    "aftercare/day-by-day.md",
                    """
                    ---
                    title: Aftercare, day by day
                    summary: What to do and what not to do.
                    status: published
                    tool: aftercare-timeline
                    ---
                    ## First {{ aftercare.water-only }}

                    ::: do
                    - use water only for {{ aftercare.water-only }} [@S10]
                    - sleep on a clean pillow
                    :::

                    ::: do-not
                    - do not wear makeup
                    - do not swim
                    :::

                    ## From {{ aftercare.gentle-cleanser }} to {{ aftercare.makeup }}

                    ::: do
                    - use a mild cleanser
                    - stay in the shade
                    :::

                    ::: do-not
                    - do not wear makeup yet
                    - do not swim
                    :::

                    ## After {{ aftercare.makeup }}

                    ::: do
                    - go on with sunscreen
                    - tell us about lumps
                    :::

                    ::: do-not
                    - do not sunbathe
                    - do not swim
                    :::
                    """
                );
    }
}
