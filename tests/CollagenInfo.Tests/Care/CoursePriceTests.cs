using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Care;

public class CoursePriceTests
{
    [Theory]
    [InlineData("2026-12-31", "$300", "$900 to $1,800")]
    [InlineData("2027-01-01", "$350 to $400", "$1,050 to $2,400")]
    public void A_course_costs_from_the_fewest_sessions_to_the_most_at_the_price_of_the_day(string day, string session, string course)
    {
        Price[] list =
        [
            TestCourse.Price("300 USD"),
            TestCourse.Price("350 to 400 USD", "2027-01-01"),
            TestCourse.Price("90 USD", "2025-01-01"),
        ];

        var price = Assert.Single(PricesOn(day, list));

        Assert.Equal((session, course), (price.Session.Amount.ToString(), price.Course.ToString()));
    }

    [Fact]
    public void Only_what_is_paid_for_each_session_and_has_a_price_by_now_makes_a_course() => Assert.Equal(
        ["Face"],
        PricesOn(
            "2026-11-22",
            TestCourse.Price("300 USD"),
            TestCourse.Price("0 USD", label: "Consultation", perSession: false),
            TestCourse.Price("90 USD", "2027-01-01", label: "Neck")
        ).Select(price => price.Session.Label));

    [Fact]
    public void Without_the_number_of_sessions_there_is_no_price_of_a_course() => Assert.Empty(
        CoursePrice.AllFrom(
            TestCourse.Library([TestCourse.Price("300 USD")], new Dictionary<string, string?> { [ToolFacts.Sessions] = null }),
            TestCourse.Day("2026-11-22")
        ));

    private static IReadOnlyList<CoursePrice> PricesOn(string day, params Price[] prices) =>
        CoursePrice.AllFrom(TestCourse.Library(prices, new Dictionary<string, string?>()), TestCourse.Day(day));
}
