using System.Globalization;
using AngleSharp.Dom;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Figures;

public class NeedleDepthTests
{
    private const string Scalp = "needle-lengths.scalp-hair";

    [Theory]
    [InlineData("0.5 to 1.5 mm", 0.5, 1.5)]
    [InlineData("1 mm", 1, 1)]
    [InlineData("0.25 to 3.0 mm", 0.25, 3)]
    public void A_needle_ends_exactly_at_its_lengths_on_the_ruler(string length, double shorter, double longer)
    {
        var section = Needles(DrawnFigure.Fact(Scalp, length)).Picture.QuerySelector(".figure__section")!;
        var needle = section.QuerySelectorAll(".figure__needle")[2];
        var marks = section.QuerySelectorAll(".figure__depth").Select(mark => Em(mark, "y1")).ToList();
        var millimeter = marks[1] - marks[0];

        Assert.Equal(shorter * millimeter, Em(needle.QuerySelector(".figure__sure")!, "height"), tolerance: 0.02);
        Assert.Equal(longer * millimeter, Em(needle.QuerySelector(".figure__shaft")!, "height"), tolerance: 0.02);
        Assert.Equal(marks[0] - millimeter, Em(needle.QuerySelector(".figure__shaft")!, "y"), tolerance: 0.02);
    }

    [Fact]
    public void A_use_without_a_length_stands_in_the_table_only()
    {
        var drawing = Needles();

        Assert.Equal(5, drawing.Picture.QuerySelectorAll(".figure__needle").Length);
        Assert.DoesNotContain("Melasma", drawing.Picture.TextContent, StringComparison.Ordinal);
        Assert.Contains("set by a specialist", drawing.Table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_needle_has_the_number_of_its_use()
    {
        var drawing = Needles(DrawnFigure.Fact("needle-lengths.melasma", "0.5 mm", "Needle length for melasma"));

        Assert.Equal(
            ["1", "2", "3", "4", "5", "6"],
            drawing.Picture.QuerySelectorAll(".figure__digit").Select(number => number.TextContent)
        );
        Assert.Equal(
            ["Fine lines", "Pores", "The scalp", "Acne scars", "Burn scars", "Melasma"],
            drawing.Picture.QuerySelectorAll(".figure__key .figure__label").Select(label => label.TextContent)
        );
    }

    [Theory]
    [InlineData("0.5 to 1.0 mm", 3)]
    [InlineData("1.0 to 3.0 mm", 3)]
    [InlineData("1.0 to 4.5 mm", 5)]
    public void The_ruler_holds_the_longest_needle_and_does_not_shrink(string length, int millimeters)
    {
        var needles = Needles(
            DrawnFigure.Fact("needle-lengths.burn-or-surgical-scars", length),
            DrawnFigure.Fact("needle-lengths.acne-scars", length)
        );

        Assert.Equal(millimeters, needles.Picture.QuerySelectorAll(".figure__depth").Length);
    }

    [Fact]
    public void A_longest_length_has_no_shorter_one()
    {
        var needle = Needles(DrawnFigure.Fact(Scalp, "1.5 mm", kind: FactKind.AtMost)).Picture.QuerySelectorAll(".figure__needle")[2];

        Assert.Equal(0, Em(needle.QuerySelector(".figure__sure")!, "height"));
    }

    [Fact]
    public void Layers_are_said_to_be_rough() =>
        NotEmpty.All([Needles().Picture, Needles().Table], part =>
            Assert.Contains("differ between people", part.TextContent, StringComparison.Ordinal)
        );

    [Fact]
    public void Needles_stand_clear_of_each_other_and_of_the_names_of_the_layers_on_the_narrowest_phone()
    {
        const double narrowest = 19;
        var nameOfSurface = 0.36 * narrowest;
        var needles = Needles(DrawnFigure.Fact("needle-lengths.melasma", "0.5 mm", "Needle length for melasma"))
            .Picture.QuerySelectorAll(".figure__needle")
            .ToList();

        var places = needles.ConvertAll(needle =>
            double.Parse(needle.GetAttribute("x")!.TrimEnd('%'), CultureInfo.InvariantCulture) / 100 * narrowest
        );

        NotEmpty.All(places.Zip(places.Skip(1)), pair =>
            Assert.True(pair.Second - pair.First >= 2 * Em(needles[0].QuerySelector("circle")!, "r"))
        );
        Assert.True(places[^1] + (Em(needles[0].QuerySelector(".figure__hub")!, "width") / 2) <= narrowest - nameOfSurface);
    }

    private static DrawnFigure Needles(params Fact[] changed) => DrawnFigure.Of("needle-depth", changed)!;

    private static double Em(IElement mark, string name) =>
        double.Parse(mark.GetAttribute(name)!.Replace("em", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
