using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Figures;

public class SkinGlimpseTests
{
    private const string Makeup = "aftercare.makeup";

    [Theory]
    [InlineData("24 hours", "Day 1: still red or darker")]
    [InlineData("48 hours", "Day 2: still red or darker, dryness and flaking")]
    [InlineData("58 hours", "Day 2: still red or darker, dryness and flaking")]
    [InlineData("3 to 5 days", "Day 3: less red or dark, dryness and flaking")]
    [InlineData("1 hour", "Day 0: redness or a darker color, tiny specks of blood")]
    public void It_shows_the_day_on_which_a_time_is_over(string time, string words)
    {
        var glimpse = DrawnFigure.Of($"glimpse-after {Makeup}", DrawnFigure.Fact(Makeup, time, kind: FactKind.Avoid))!;

        Assert.Equal(words, glimpse.Words.TextContent.Trim());
        Assert.Equal(["skin-light", "skin-brown", "skin-black"], glimpse.Picture.QuerySelectorAll("svg").Select(skin => skin.ClassName));
        NotEmpty.All(glimpse.Picture.QuerySelectorAll("use"), skin =>
            Assert.NotNull(glimpse.Symbols.QuerySelector(skin.GetAttribute("href")!))
        );
    }

    [Fact]
    public void Today_is_the_day_of_treatment() =>
        Assert.StartsWith("Day 0:", DrawnFigure.Of("glimpse-today")!.Words.TextContent.Trim(), StringComparison.Ordinal);

    [Fact]
    public void A_time_in_words_has_no_day() =>
        Assert.Null(DrawnFigure.Of($"glimpse-after {Makeup}", DrawnFigure.Fact(Makeup, "until it is calm")));
}
