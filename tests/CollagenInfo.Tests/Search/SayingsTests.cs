using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

/// <summary>What is said in passing is left out only where exactly that is said.</summary>
public class SayingsTests
{
    private readonly Sayings sayings = new(["faint hearted", "rash move", "choking on * price"]);

    [Theory]
    [InlineData("not for the faint hearted i guess")]
    [InlineData("Faint-hearted me")]
    [InlineData("choking on the whole price ok")]
    public void A_saying_is_left_out(string typed) => Assert.NotEqual(typed, sayings.WithoutThem(typed));

    [Theory]
    [InlineData("feel faint, hearted")]
    [InlineData("feel faint heart racing")]
    [InlineData("rash moving up my chest")]
    [InlineData("a rash. move")]
    [InlineData("choking on food, what price")]
    public void Other_forms_of_its_words_and_what_a_comma_parts_stay(string typed) => Assert.Equal(typed, sayings.WithoutThem(typed));
}
