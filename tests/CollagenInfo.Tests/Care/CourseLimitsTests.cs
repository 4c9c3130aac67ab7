using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class CourseLimitsTests
{
    [Theory]
    [InlineData("2026-11-22", "2025-11-22", "2028-11-22")]
    [InlineData("2028-02-29", "2027-02-28", "2030-02-28")]
    public void A_course_may_have_begun_a_year_ago_and_begin_in_two(string today, string earliest, string latest)
    {
        var limits = Limits(today: today)!;

        Assert.Equal((TestCourse.Day(earliest), TestCourse.Day(latest)), (limits.Earliest, limits.Latest));
        Assert.True(limits.Allows(Wish(limits.Earliest)));
        Assert.True(limits.Allows(Wish(limits.Latest)));
        Assert.False(limits.Allows(Wish(limits.Earliest.AddDays(-1))));
        Assert.False(limits.Allows(Wish(limits.Latest.AddDays(1))));
    }

    [Theory]
    [InlineData("4 to 6 weeks", 4)]
    [InlineData("28 days", 4)]
    [InlineData("30 days", 5)]
    [InlineData("1 month", 5)]
    [InlineData("3 months", 14)]
    public void The_fewest_weeks_are_the_lower_end_of_the_fact_and_never_too_few(string spacing, int weeks) =>
        Assert.Equal(weeks, Limits(spacing)!.FewestWeeks);

    [Theory]
    [InlineData(4, false, true)]
    [InlineData(3, false, false)]
    [InlineData(6, true, true)]
    [InlineData(5, true, false)]
    [InlineData(26, false, true)]
    [InlineData(27, false, false)]
    [InlineData(-4, false, false)]
    public void Sessions_lie_no_closer_than_the_facts_say_and_scars_need_more(int weeks, bool scars, bool isAllowed) =>
        Assert.Equal(isAllowed, Limits()!.Allows(Wish() with { WeeksApart = weeks, IsForScars = scars }));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(int.MaxValue, false)]
    [InlineData(int.MinValue, false)]
    public void Up_to_twelve_sessions_can_be_planned(int sessions, bool isAllowed) =>
        Assert.Equal(isAllowed, Limits()!.Allows(Wish() with { Sessions = sessions }));

    [Fact]
    public void A_fact_beyond_the_planners_longest_pause_moves_the_limit() => Assert.Equal(31, Limits("4 weeks", "7 months")!.MostWeeks);

    [Theory]
    [InlineData("as you agree", "6 weeks")]
    [InlineData("4 weeks", "as you agree")]
    [InlineData("4 sessions", "6 weeks")]
    [InlineData("0 weeks", "6 weeks")]
    [InlineData("999999999999 weeks", "6 weeks")]
    public void Without_a_time_between_sessions_nothing_is_planned(string spacing, string spacingForScars) =>
        Assert.Null(Limits(spacing, spacingForScars));

    [Fact]
    public void Without_the_facts_nothing_is_planned() =>
        Assert.Null(CourseLimits.From(FactSheet.Empty, new DateOnly(2026, 11, 22)));

    private static CourseLimits? Limits(
        string spacing = "4 to 6 weeks",
        string spacingForScars = "6 weeks",
        string today = "2026-11-22"
    ) =>
        CourseLimits.From(
            TestContent.Facts(("treatment.spacing", spacing), ("treatment.spacing-scars", spacingForScars)),
            TestCourse.Day(today)
        );

    private static CourseWish Wish(DateOnly? first = null) =>
        new(first ?? new DateOnly(2026, 12, 1), 3, 6, IsForScars: false, PriceLabel: null);
}
