using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class QueryDayTests
{
    [Theory]
    [InlineData("redness day 5", "5")]
    [InlineData("red on day5", "5")]
    [InlineData("day five and still red", "5")]
    [InlineData("still red after 5 days", "5")]
    [InlineData("5 days later my face is red", "5")]
    [InlineData("red 5 days ago", "5")]
    [InlineData("red on the 5th day", "5")]
    [InlineData("third day of peeling", "3")]
    [InlineData("swollen next day", "1")]
    [InlineData("red for 1 to 3 days", "3")]
    [InlineData("still red a week on", "7")]
    [InlineData("a week later", "7")]
    [InlineData("two weeks after", "14")]
    [InlineData("three weeks on", "15-28")]
    [InlineData("lumps a month later", "29-")]
    [InlineData("red since 36 hours", "2")]
    [InlineData("a scab that is 5 days old", "5")]
    [InlineData("red for 5 days, old scars", "5")]
    [InlineData("swollen day 5 same as before", "5")]
    [InlineData("red for 99999 years", "29-")]
    public void The_time_since_treatment_is_a_day_of_the_tool_in_doubt_the_later_one(string typed, string day) =>
        Assert.Equal(day, QueryDay.FindIn(typed)?.Key);

    [Theory]
    [InlineData("redness")]
    [InlineData("every 2 hours")]
    [InlineData("twice a week")]
    [InlineData("what a day")]
    [InlineData("every day a bit redder")]
    [InlineData("red for 99999999999999999999999999999999 years")]
    [InlineData("2 days before my visit")]
    [InlineData("needles of 5 mm")]
    [InlineData("my 15 year old has acne")]
    [InlineData("15 years old with acne")]
    [InlineData("13 years of age")]
    [InlineData("")]
    public void Other_words_and_times_before_treatment_are_no_day(string typed) => Assert.Null(QueryDay.FindIn(typed));
}
