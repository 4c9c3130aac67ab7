using CollagenInfo.Content.Figures;

namespace CollagenInfo.Tests.Figures;

public class FigureReferenceTests
{
    [Theory]
    [InlineData("needle-depth", true)]
    [InlineData("  evidence  ", true)]
    [InlineData("people-in a.b  c.d", true)]
    [InlineData("glimpse-after a.b", true)]
    [InlineData("glimpse-after", false)]
    [InlineData("people-in", false)]
    [InlineData("people-in a.b", false)]
    [InlineData("people-in a.b c.d e.f", false)]
    [InlineData("needle-depth a.b", false)]
    [InlineData("Needle-depth", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_figure_is_found_by_its_name_and_the_number_of_its_facts(string? words, bool isFound) =>
        Assert.Equal(isFound, FigureReference.Parse(words).Find() is not null);

    [Fact]
    public void People_are_counted_by_the_facts_that_the_author_names() =>
        Assert.Equal(["a.b", "c.d"], FigureReference.Parse("people-in a.b c.d").Find()!.Keys);

    [Theory]
    [InlineData("::: figure evidence\nText.\n:::")]
    [InlineData(":::figure\tevidence\r\nText.\r\n:::")]
    [InlineData("- one\n\n  ::::: figure evidence\n  Text.\n  :::::")]
    [InlineData("> ::: figure evidence\n> Text.\n> :::")]
    public void The_figures_of_a_text_are_found_wherever_they_stand(string markdown) =>
        Assert.Equal("evidence", Assert.Single(FigureReference.AllFrom(markdown)).Name);

    [Theory]
    [InlineData("::: details figure evidence\n:::")]
    [InlineData("A figure evidence.")]
    [InlineData("::: figures evidence\n:::")]
    public void A_text_without_a_figure_has_none(string markdown) => Assert.Empty(FigureReference.AllFrom(markdown));
}
