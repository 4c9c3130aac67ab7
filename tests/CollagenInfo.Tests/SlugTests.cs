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

    [Theory]
    [InlineData("After a facial peel!", "after-a-facial-peel")]
    [InlineData("  Naïve: 2 tips ", "naive-2-tips")]
    [InlineData("皮膚", "")]
    public void Words_have_a_name(string words, string name) => Assert.Equal(name, Slug.NameFrom(words));

    [Fact]
    public void A_long_name_ends_with_the_word_that_has_begun() =>
        Assert.Equal("swelling", Slug.NameFrom("Swelling of the lips", longest: 4));
}
