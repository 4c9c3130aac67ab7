using CollagenInfo.Web.Layout;

namespace CollagenInfo.Tests.Web.Layout;

public class TypedDayTests
{
    [Theory]
    [InlineData("2026-11-28")]
    [InlineData(" 2026-11-28 ")]
    [InlineData("November 28, 2026")]
    [InlineData("nov 28, 2026")]
    [InlineData("28 November 2026")]
    public void A_day_is_read_as_a_field_sends_it_and_with_its_month_in_words(string text)
    {
        Assert.Equal(new DateOnly(2026, 11, 28), TypedDay.Parse(text));
        Assert.Equal("2026-11-28", TypedDay.Again(text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("11/28/2026")]
    [InlineData("2026-02-30")]
    [InlineData("tomorrow")]
    public void What_is_no_day_or_could_be_two_is_shown_again_as_it_was_typed(string? text)
    {
        Assert.Null(TypedDay.Parse(text));
        Assert.Equal(text, TypedDay.Again(text));
    }
}
