using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Facts;

public class FactReferenceTests
{
    [Theory]
    [InlineData("Wait {{ aftercare.makeup }}.", new[] { "aftercare.makeup" })]
    [InlineData("{{a.b}}{{\tc.d\t}}", new[] { "a.b", "c.d" })]
    [InlineData("{{ Aftercare.Makeup }}", new[] { "Aftercare.Makeup" })]
    [InlineData("{{ two words }}", new[] { "two words" })]
    [InlineData("{ a.b }", new string[0])]
    [InlineData("{{ }}", new[] { " " })]
    [InlineData("{{ a\nb }}", new string[0])]
    [InlineData("{{ a.b }", new string[0])]
    public void Stands_between_double_braces_on_one_line(string text, string[] keys) => Assert.Equal(keys, FactReference.KeysIn(text));

    [Fact]
    public void Gives_way_to_its_wording_and_stays_where_there_is_none() =>
        Assert.Equal("48 hours, {{ b }}", FactReference.Replace("{{ a }}, {{ b }}", key => key == "a" ? "48 hours" : null));

    [Theory]
    [InlineData("{{ a.b }} and more", "a.b", 9)]
    [InlineData("{{a.b}}", "a.b", 7)]
    public void Is_read_where_a_text_begins_with_it(string text, string key, int length)
    {
        Assert.True(FactReference.TryReadAtStart(text, out var readKey, out var readLength));
        Assert.Equal((key, length), (readKey, readLength));
    }

    [Theory]
    [InlineData("Wait {{ a.b }}")]
    [InlineData("{{ { {{ a.b }}")]
    [InlineData("{{")]
    [InlineData("")]
    public void Is_not_read_further_on(string text) => Assert.False(FactReference.TryReadAtStart(text, out _, out _));
}
