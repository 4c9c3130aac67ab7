using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Figures;

public class ResultsByMonthTests
{
    [Theory]
    [InlineData("3 to 6 sessions", 3, 3)]
    [InlineData("4 sessions", 4, 0)]
    [InlineData("2 to 12 sessions", 2, 10)]
    [InlineData("as many as you agree on", 0, 0)]
    [InlineData("3 to 400 sessions", 0, 0)]
    public void Every_session_is_a_dot_filled_for_those_of_every_course(string sessions, int filled, int open)
    {
        var row = Results(DrawnFigure.Fact("treatment.sessions", sessions)).Row("treatment.sessions");

        Assert.Equal(
            (filled, open),
            (row.QuerySelectorAll("circle.figure__sure").Length, row.QuerySelectorAll("circle.figure__open").Length)
        );
        Assert.Equal(sessions, row.QuerySelector(".figure__number")!.TextContent);
    }

    [Theory]
    [InlineData("3 months", "25%")]
    [InlineData("6 months", "50%")]
    [InlineData("1 year", "100%")]
    public void A_check_is_a_point_in_time(string time, string place) =>
        Assert.Equal(
            place,
            Results(DrawnFigure.Fact("results.fair-check", time))
                .Row("results.fair-check")
                .QuerySelector(".figure__point")!
                .GetAttribute("x")
        );

    [Fact]
    public void A_check_in_a_range_is_a_bar() =>
        Assert.Equal(["sure 25% 25%"], Results(DrawnFigure.Fact("results.fair-check", "3 to 6 months")).Bars("results.fair-check"));

    [Fact]
    public void What_is_no_result_or_not_for_everyone_is_open()
    {
        Assert.Equal(["open 2.381% 14.286%"], Results().Bars("results.early-plumpness"));
        Assert.Equal(["open 50% 50%"], Results().Bars("results.top-up"));
    }

    [Fact]
    public void Sessions_may_lie_further_apart() =>
        Assert.Equal("at least 4 weeks", Results().Row("treatment.spacing").QuerySelector(".figure__number")!.TextContent);

    [Fact]
    public void Every_time_says_from_what_it_counts() =>
        Assert.Equal(
            ["Months from the first visit", "Weeks after a session", "Months after the last session"],
            Results().Picture.QuerySelectorAll(".figure__row--scale .figure__label").Select(words => words.TextContent)
        );

    private static DrawnFigure Results(params Fact[] changed) => DrawnFigure.Of("results-by-month", changed)!;
}
