using CollagenInfo.Content.Language;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What patients type, in the ways in which pages.yml writes it.</summary>
public class AskedPhrasesTests
{
    private static readonly AskedPhrases<string> Phrases = new([
        ("pick * scab", "scab"),
        ("price/cost + differ/vary/cheaper", "price"),
        ("how/can + roller", "roller"),
        ("use/new + needle + new/used", "needle"),
        ("~sandpaper", "rough"),
    ]);

    [Theory]
    [InlineData("i picked at my scab", "scab")]
    [InlineData("why do prices vary", "price")]
    [InlineData("cheaper next door why is your price so high", "price")]
    [InlineData("new needle do you use", "needle")]
    public void Words_in_a_row_and_one_word_of_each_group_in_any_order_are_found(string typed, string meaning)
    {
        var hit = Assert.Single(Find(typed));

        Assert.Equal((meaning, false), (hit.Meaning, hit.IsWeak));
    }

    [Theory]
    [InlineData("price")]
    [InlineData("new needle")]
    [InlineData("price of one two three four five six seven eight nine ten cheaper")]
    public void Without_a_word_of_each_group_close_together_nothing_is(string typed) => Assert.Empty(Find(typed));

    [Theory]
    [InlineData("like sandpaper")]
    [InlineData("how about my roller")]
    public void What_is_marked_or_says_too_little_only_counts_for_want_of_others(string typed) =>
        Assert.True(Assert.Single(Find(typed)).IsWeak);

    [Fact]
    public void It_is_known_where_it_stands()
    {
        var hit = Assert.Single(Find("do your prices really vary so much"));

        Assert.Equal((2, 3, 8, 26), (hit.First, hit.Count, hit.Start, hit.End));
        Assert.Equal((2, 2), (hit.Said, hit.Telling));
    }

    private static IReadOnlyList<AskedHit<string>> Find(string typed) => Phrases.FindIn(Tokenizer.Words(typed));
}
