namespace CollagenInfo.Tests.Care;

public class CourseCostTests
{
    [Theory]
    [InlineData("300 USD", "$900")]
    [InlineData("200 to 350 GBP", "£600 to £1,050")]
    [InlineData("99.50 USD", "$298.50")]
    [InlineData("333.33 EUR", "€999.99")]
    [InlineData("0 USD", "$0")]
    public void The_course_costs_the_clinics_price_once_for_each_session_and_is_not_rounded(string amount, string total)
    {
        var cost = TestCourse.Plan(TestCourse.Wish(label: "Face"), [TestCourse.Price(amount)]).Cost;

        Assert.Equal(total, cost.Total!.ToString());
        Assert.Equal((0, null, null), (cost.SessionsWithoutPrice, cost.Quoted, cost.QuotedTotal));
    }

    [Fact]
    public void A_price_that_changes_on_the_way_holds_from_its_day_on()
    {
        var cost = TestCourse
            .Plan(
                TestCourse.Wish("2027-01-11", sessions: 4, weeks: 4, label: "Face"),
                [
                    TestCourse.Price("350 USD", "2027-02-08"),
                    TestCourse.Price("300 USD"),
                    TestCourse.Price("200 USD", "2025-01-01"),
                    TestCourse.Price("90 USD", label: "Neck"),
                ]
            )
            .Cost;

        Assert.Equal(["$300 1 $300", "$350 3 $1,050"], cost.Lines.Select(line => $"{line.Price.Amount} {line.Sessions} {line.Amount}"));
        Assert.Equal("$1,350", cost.Total!.ToString());
    }

    [Fact]
    public void Sessions_before_the_list_begins_have_no_price()
    {
        var cost = TestCourse
            .Plan(TestCourse.Wish("2026-11-24", sessions: 3, weeks: 4, label: "Face"), [TestCourse.Price("300 USD", "2026-12-22")])
            .Cost;

        Assert.Equal((1, "$600"), (cost.SessionsWithoutPrice, cost.Total!.ToString()));
        Assert.Null(cost.Quoted);
    }

    [Fact]
    public void Prices_in_two_currencies_have_no_sum()
    {
        var cost = TestCourse
            .Plan(TestCourse.Wish(label: "Face"), [TestCourse.Price("300 USD"), TestCourse.Price("300 EUR", "2027-02-08")])
            .Cost;

        Assert.Equal(2, cost.Lines.Count);
        Assert.Null(cost.Total);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Neck")]
    [InlineData("Consultation")]
    public void Without_a_price_for_it_the_market_is_quoted_and_never_as_the_clinics(string? label)
    {
        var cost = TestCourse
            .Plan(
                TestCourse.Wish(sessions: 5, label: label),
                [TestCourse.Price("300 USD"), TestCourse.Price("50 USD", label: "Consultation", perSession: false)]
            )
            .Cost;

        Assert.Empty(cost.Lines);
        Assert.Null(cost.Total);
        Assert.Equal(("$200 to $700", "$1,000 to $3,500"), (cost.Quoted!.Wording, cost.QuotedTotal!.ToString()));
        Assert.Equal(["Consultation"], cost.Others.Select(price => price.Label));
    }

    [Fact]
    public void What_is_no_money_is_not_quoted() =>
        Assert.Null(TestCourse.Plan(TestCourse.Wish(), ("price.per-session", "as you agree")).Cost.Quoted);
}
