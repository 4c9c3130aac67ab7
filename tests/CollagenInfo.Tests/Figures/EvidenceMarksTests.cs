using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Figures;

public class EvidenceMarksTests
{
    private const string Pores = "evidence.pores";

    [Theory]
    [InlineData(EvidenceGrade.Moderate, 3, "Moderate, 3 of 4")]
    [InlineData(EvidenceGrade.Low, 2, "Low, 2 of 4")]
    [InlineData(EvidenceGrade.VeryLow, 1, "Very low, 1 of 4")]
    [InlineData(EvidenceGrade.None, 0, "None, 0 of 4")]
    public void A_grade_is_so_many_filled_marks_of_four_and_the_same_in_words(EvidenceGrade grade, int filled, string words)
    {
        var drawing = Evidence(DrawnFigure.Graded(Pores, grade));
        var row = drawing.Row(Pores);

        Assert.Equal((filled, 4 - filled), (row.QuerySelectorAll(".figure__sure").Length, row.QuerySelectorAll(".figure__open").Length));
        Assert.Equal(words, row.QuerySelector(".figure__number")!.TextContent);
        Assert.Contains(words, drawing.Table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_and_the_table_say_that_no_use_has_all_four()
    {
        var drawing = Evidence();

        Assert.Equal("4 filled dots: high. No use of CIT has that.", drawing.Picture.QuerySelector(".figure__note")!.TextContent);
        Assert.Contains("4 filled dots: high. No use of CIT has that.", drawing.Table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Uses_stand_from_the_strongest_evidence_to_none()
    {
        var drawing = Evidence(
            DrawnFigure.Graded(Pores, EvidenceGrade.Moderate),
            DrawnFigure.Graded("evidence.acne-scars", EvidenceGrade.None)
        );

        Assert.Equal([Pores, "evidence.acne-scars"], new[] { Labels()[0], Labels()[^1] });
        Assert.Equal(3, drawing.Picture.QuerySelectorAll(".figure__group").Length);

        List<string> Labels() => [.. drawing.Picture.QuerySelectorAll(".figure__label").Select(label => label.TextContent)];
    }

    [Fact]
    public void A_use_without_a_grade_stands_last_and_has_no_marks()
    {
        var drawing = Evidence(DrawnFigure.Fact(Pores, "not known"));

        Assert.Same(drawing.Picture.QuerySelectorAll("li")[^1], drawing.Row(Pores));
        Assert.Empty(drawing.Row(Pores).QuerySelectorAll("circle"));
        Assert.Equal("Not known", drawing.Row(Pores).QuerySelector(".figure__number")!.TextContent);
        Assert.Contains("Not known", drawing.Table.TextContent, StringComparison.Ordinal);
    }

    private static DrawnFigure Evidence(params Fact[] changed) => DrawnFigure.Of("evidence", changed)!;
}
