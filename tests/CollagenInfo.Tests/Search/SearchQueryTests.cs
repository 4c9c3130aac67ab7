using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class SearchQueryTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("  make   up ", "make up")]
    [InlineData("make\u0000\tup\r\n", "make up")]
    [InlineData("\u202Emakeup\u200B\u2066", "makeup")]
    [InlineData("a\uD800b", "a b")]
    public void What_cannot_be_seen_is_left_out(string? typed, string text) =>
        Assert.Equal(new SearchQuery(text, IsCut: false), SearchQuery.Parse(typed));

    [Fact]
    public void Two_hundred_characters_are_looked_for_and_more_are_dropped()
    {
        Assert.False(SearchQuery.Parse(new string('a', 200)).IsCut);
        Assert.True(SearchQuery.Parse(new string('a', 201)).IsCut);
        Assert.Equal(200, SearchQuery.Parse(new string('a', 10_000)).Text.Length);
    }

    [Fact]
    public void It_is_cut_between_words_and_never_through_a_character()
    {
        Assert.EndsWith(" word", SearchQuery.Parse(string.Concat(Enumerable.Repeat("word ", 100))).Text, StringComparison.Ordinal);
        Assert.False(char.IsHighSurrogate(SearchQuery.Parse("a" + string.Concat(Enumerable.Repeat("😀", 200))).Text[^1]));
    }
}
