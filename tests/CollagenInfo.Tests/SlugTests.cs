using CollagenInfo.Content;

namespace CollagenInfo.Tests;

public class SlugTests
{
    [Theory]
    [InlineData("day-by-day", true)]
    [InlineData("cit2", true)]
    [InlineData("Day-by-day", false)]
    [InlineData("day--by", false)]
    [InlineData("-day", false)]
    [InlineData("day-", false)]
    [InlineData("day_by", false)]
    [InlineData("../secret", false)]
    [InlineData("day\n", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Is_lower_case_words_joined_by_hyphens(string? text, bool isSlug) => Assert.Equal(isSlug, Slug.TryParse(text, out _));
}
