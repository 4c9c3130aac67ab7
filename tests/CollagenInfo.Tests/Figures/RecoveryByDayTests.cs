using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Figures;

public class RecoveryByDayTests
{
    private const string Makeup = "aftercare.makeup";

    [Theory]
    [InlineData("48 hours", "sure heat-1 0% 20%")]
    [InlineData("72 hours", "sure heat-1 0% 30%")]
    [InlineData("3 days", "sure heat-1 0% 30%")]
    [InlineData("24 to 48 hours", "sure heat-0 0% 10%", "open heat-1 10% 10%")]
    [InlineData("2 weeks", "sure heat-3 0% 100%")]
    [InlineData("1 to 3 weeks", "sure heat-2 0% 70%", "open heat-3 70% 30%")]
    [InlineData("1 minute", "sure heat-0 0% 1.5%")]
    public void A_bar_is_as_long_as_its_time_and_as_warm_as_its_end_is_near(string time, params string[] bars) =>
        Assert.Equal(bars, Recovery(DrawnFigure.Fact(Makeup, time, kind: FactKind.Avoid)).Bars(Makeup));

    [Theory]
    [InlineData("10 days", 0)]
    [InlineData("11 days", 1)]
    [InlineData("2 weeks", 1)]
    public void A_rule_that_lasts_beyond_the_picture_has_an_arrow_and_its_time_in_words(string time, int arrows)
    {
        var row = Recovery(DrawnFigure.Fact(Makeup, time, kind: FactKind.Avoid)).Row(Makeup);

        Assert.Equal(arrows, row.QuerySelectorAll(".figure__beyond").Length);
        Assert.Equal(time, row.QuerySelector(".figure__number")!.TextContent);
    }

    [Theory]
    [InlineData("2 weeks", true)]
    [InlineData("9 days", false)]
    public void An_arrow_is_explained_where_there_is_one(string sunbathing, bool isExplained)
    {
        var picture = Recovery(DrawnFigure.Fact("aftercare.sunbathing", sunbathing, kind: FactKind.Avoid)).Picture;

        Assert.Equal(isExplained, picture.QuerySelector(".figure__note")!.TextContent.Contains("arrow", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stage_lies_between_its_days() => Assert.Equal(["sure heat-2 20% 50%"], Recovery().Bars("recovery.dryness-flaking"));

    [Fact]
    public void A_longest_time_is_open_and_says_up_to()
    {
        var row = Recovery().Row("recovery.bruising-crusting");

        Assert.Equal("up to 10 days", row.QuerySelector(".figure__number")!.TextContent);
        Assert.Equal(["open heat-3 0% 100%"], Recovery().Bars("recovery.bruising-crusting"));
    }

    [Fact]
    public void The_scale_follows_the_longest_recovery() =>
        Assert.Equal(
            ["0", "2", "4", "6", "8", "10", "12"],
            Recovery(DrawnFigure.Fact("recovery.bruising-crusting", "12 days", kind: FactKind.AtMost))
                .Picture.QuerySelector(".figure__row--scale")!
                .QuerySelectorAll("text")
                .Select(number => number.TextContent)
        );

    [Fact]
    public void A_rule_without_a_time_stands_in_the_table_only()
    {
        var drawing = Recovery(DrawnFigure.Fact(Makeup, "until the skin is calm"));

        Assert.DoesNotContain(Makeup, drawing.Picture.TextContent, StringComparison.Ordinal);
        Assert.Contains("until the skin is calm", drawing.Table.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_stand_in_the_order_in_which_they_end()
    {
        var labels = Recovery(DrawnFigure.Fact(Makeup, "3 weeks", kind: FactKind.Avoid))
            .Picture.QuerySelectorAll(".figure__label")
            .Select(label => label.TextContent);

        Assert.Equal(Makeup, labels.Last());
    }

    private static DrawnFigure Recovery(params Fact[] changed) => DrawnFigure.Of("recovery-by-day", changed)!;
}
