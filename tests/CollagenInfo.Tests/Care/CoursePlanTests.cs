namespace CollagenInfo.Tests.Care;

public class CoursePlanTests
{
    private static readonly string[] OptionalFacts =
    [
        "treatment.sessions",
        "recovery.social-downtime",
        "recovery.important-events",
        "before.sun-and-tan",
        "aftercare.sunbathing",
        "aftercare.sunscreen-after-course",
        "results.first-changes",
        "results.fair-check",
        "results.full",
        "results.late-check",
        "price.per-session",
    ];

    [Theory]
    [InlineData("2027-01-11", 3, 4, "2027-01-11 2027-02-08 2027-03-08")]
    [InlineData("2028-02-01", 2, 4, "2028-02-01 2028-02-29")]
    [InlineData("2027-01-31", 2, 4, "2027-01-31 2027-02-28")]
    [InlineData("2026-10-20", 3, 6, "2026-10-20 2026-12-01 2027-01-12")]
    [InlineData("2026-12-31", 1, 26, "2026-12-31")]
    public void Sessions_are_whole_weeks_apart_whatever_the_clocks_do(string first, int sessions, int weeks, string days) =>
        Assert.Equal(
            days.Split(' ').Select(TestCourse.Day),
            TestCourse.Plan(TestCourse.Wish(first, sessions, weeks)).Sessions.Select(session => session.Day)
        );

    [Fact]
    public void Each_session_says_when_an_event_may_be_and_how_long_to_stay_out_of_view()
    {
        var session = TestCourse.Plan(TestCourse.Wish("2027-02-22")).Sessions[1];

        Assert.Equal((2, new DateOnly(2027, 3, 22)), (session.Number, session.Day));
        Assert.Equal(new DateOnly(2027, 3, 25), session.OutOfViewUntil);
        Assert.Equal(new DateOnly(2027, 3, 29), session.EventsFrom);
    }

    [Fact]
    public void The_first_changes_count_from_the_first_session_and_every_check_from_the_last()
    {
        var plan = TestCourse.Plan(TestCourse.Wish("2026-11-24", sessions: 2, weeks: 14));

        Assert.Equal(
            [
                "results.first-changes 2026-12-22 2027-01-05",
                "results.fair-check 2027-06-02 2027-06-02",
                "results.full 2027-06-02 2027-09-02",
                "results.late-check 2027-09-02 2027-09-02",
            ],
            plan.Checks.Select(check => $"{check.Fact.Key} {check.From:yyyy-MM-dd} {check.To:yyyy-MM-dd}")
        );
    }

    [Theory]
    [InlineData("2026-11-30", "2027-03-01")]
    [InlineData("2027-11-30", "2028-03-01")]
    [InlineData("2028-11-22", "2029-02-22")]
    public void A_check_on_a_day_that_the_month_does_not_have_is_on_the_first_of_the_next(string session, string check) =>
        Assert.Equal(
            TestCourse.Day(check),
            TestCourse.Plan(TestCourse.Wish(session, sessions: 1)).Checks.Single(found => found.Fact.Key == "results.fair-check").From
        );

    [Fact]
    public void A_time_without_tanning_reaches_from_before_a_session_to_after_it_and_joins_the_next()
    {
        var closeTogether = TestCourse.Plan(TestCourse.Wish(sessions: 3, weeks: 4)).NoTanning;
        var farApart = TestCourse.Plan(TestCourse.Wish(sessions: 2, weeks: 6)).NoTanning;

        Assert.Equal(["2026-12-28 2027-03-22"], closeTogether.Select(period => $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}"));
        Assert.Equal(
            ["2026-12-28 2027-01-25", "2027-02-08 2027-03-08"],
            farApart.Select(period => $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}")
        );
    }

    [Fact]
    public void A_short_time_inside_a_long_one_does_not_shorten_it() =>
        Assert.Equal(["2026-01-01 2026-03-01"], CollagenInfo.Content.Care.DayPeriod
            .Joined([new(new(2026, 1, 1), new(2026, 3, 1)), new(new(2026, 1, 15), new(2026, 1, 20))])
            .Select(period => $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}"));

    [Fact]
    public void Sunscreen_goes_on_after_the_last_session() =>
        Assert.Equal(new DateOnly(2027, 4, 5), TestCourse.Plan(TestCourse.Wish(sessions: 3)).SunscreenUntil);

    [Theory]
    [InlineData(2, false, true)]
    [InlineData(3, false, false)]
    [InlineData(6, false, false)]
    [InlineData(7, false, true)]
    [InlineData(3, true, true)]
    [InlineData(4, true, false)]
    public void A_number_of_sessions_outside_the_common_plan_is_noted(int sessions, bool scars, bool isUnusual) =>
        Assert.Equal(isUnusual, TestCourse.Plan(TestCourse.Wish(sessions: sessions, weeks: 6, scars: scars)).UnusualSessions is not null);

    [Theory]
    [InlineData(6, false, false)]
    [InlineData(7, false, true)]
    [InlineData(12, true, false)]
    public void More_time_between_sessions_than_the_common_plan_is_noted(int weeks, bool scars, bool isUnusual) =>
        Assert.Equal(isUnusual, TestCourse.Plan(TestCourse.Wish(weeks: weeks, scars: scars)).UnusualSpacing is not null);

    [Fact]
    public void What_a_missing_fact_would_give_is_left_out()
    {
        var plan = TestCourse.Plan(
            TestCourse.Wish(),
            [.. OptionalFacts.Select(key => (key, (string?)null))]);

        Assert.Equal(3, plan.Sessions.Count);
        NotEmpty.All(plan.Sessions, session => Assert.Equal((null, null), (session.OutOfViewUntil, session.EventsFrom)));
        Assert.Empty(plan.Checks);
        Assert.Empty(plan.NoTanning);
        Assert.Equal((null, null, null, null), (plan.SunscreenUntil, plan.UnusualSessions, plan.Cost.Quoted, plan.Cost.Total));
    }

    [Theory]
    [InlineData("before.sun-and-tan", "2027-01-11", "2027-01-25")]
    [InlineData("aftercare.sunbathing", "2026-12-28", "2027-01-11")]
    public void One_side_of_a_time_without_tanning_stands_alone(string missing, string from, string to)
    {
        var period = Assert.Single(TestCourse.Plan(TestCourse.Wish(sessions: 1), (missing, null)).NoTanning);

        Assert.Equal((TestCourse.Day(from), TestCourse.Day(to)), (period.From, period.To));
    }

    [Fact]
    public void A_wish_outside_the_limits_is_not_planned() =>
        Assert.Throws<ArgumentException>(() => TestCourse.Plan(TestCourse.Wish(sessions: 13)));
}
