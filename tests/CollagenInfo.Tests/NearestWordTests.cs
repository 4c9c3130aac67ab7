using CollagenInfo.Content;

namespace CollagenInfo.Tests;

public class NearestWordTests
{
    private static readonly string[] Known = ["title", "summary", "status", "order"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tilte", "title")]
    [InlineData("titles", "title")]
    [InlineData("Title", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("statsu", "status")]
    [InlineData("ordr", "order")]
    [InlineData("author", null)]
    [InlineData("x", null)]
    [InlineData("keywords", null)]
    public void Is_what_the_author_most_likely_meant(string written, string? meant) =>
        Assert.Equal(meant, NearestWord.To(written, Known));

    [Fact]
    public void Is_the_first_by_letter_of_two_that_are_as_near() =>
        Assert.Equal("cat", NearestWord.To("bat", ["rat", "cat"]));

    [Fact]
    public void Takes_two_letters_in_the_wrong_order_for_one_slip() =>
        Assert.Equal("status", NearestWord.To("statsu", ["states", "status"]));

    [Fact]
    public void Is_nothing_where_nothing_is_known() => Assert.Null(NearestWord.To("title", []));

    [Fact]
    public void May_differ_in_a_third_of_a_long_word() =>
        Assert.Equal("contraindications", NearestWord.To("contrandicatns", ["contraindications"]));
}
