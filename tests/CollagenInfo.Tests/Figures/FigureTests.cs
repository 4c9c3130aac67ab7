using System.Globalization;
using AngleSharp.Dom;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Figures;

namespace CollagenInfo.Tests.Figures;

/// <summary>What holds for every figure, whatever its facts say.</summary>
public class FigureTests
{
    /// <summary>In em: no bar is drawn in a narrower space than this.</summary>
    private const decimal NarrowestTrack = 10;

    private const decimal WidthOfDigit = 0.65m;

    public static TheoryData<string> Figures => [.. DrawnFigure.Names];

    public static TheoryData<string> Charts => [.. DrawnFigure.Charts];

    private static readonly string[] Values =
    [
        "1 hour",
        "100 weeks",
        "999,999 days",
        "0 to 40 months",
        "0.01 mm",
        "0.5 to 90 mm",
        "1 session",
        "400 sessions",
        "100 people",
        "until it has healed",
    ];

    private static readonly string[] Places = ["x", "x1", "x2", "cx"];

    /// <summary>Every figure with numbers, each with extreme values of one of its facts.</summary>
    public static TheoryData<string, string> Extremes => ExtremesOf("needle-depth", "recovery-by-day", "results-by-month");

    public static TheoryData<string, string> ExtremesOfScales => ExtremesOf("recovery-by-day", "results-by-month");

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_table_has_every_number_of_the_picture(string words)
    {
        var drawing = DrawnFigure.Of(words)!;

        var told = drawing.Table.TextContent;

        var total = drawing.Picture.QuerySelector(".figure__total")?.TextContent.Split(' ').Where(word => char.IsAsciiDigit(word[0]));
        NotEmpty.All(drawing.Picture.QuerySelectorAll(".figure__number").Select(number => number.TextContent).Concat(total ?? []), number =>
            Assert.Contains(number, told, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_table_has_a_row_for_every_fact(string words) =>
        Assert.Equal(FigureReference.Parse(words).Find()!.Keys.Count, DrawnFigure.Of(words)!.Table.QuerySelectorAll("tbody tr").Length);

    [Theory]
    [MemberData(nameof(Figures))]
    public void A_figure_lacks_no_fact_or_is_not_drawn(string words)
    {
        var figure = FigureReference.Parse(words).Find()!;

        NotEmpty.All(figure.Keys, key =>
            Assert.Null(figure.TryDraw(new FactSheet(DrawnFigure.Sheet().All.Where(fact => fact.Key != key))))
        );
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void What_a_fact_says_is_never_read_as_markup(string words)
    {
        var key = FigureReference.Parse(words).Find()!.Keys[0];
        var hostile = DrawnFigure.Sheet().Find(key)! with { Label = "<b>\"bold\"</b> {0}", };

        var drawing = DrawnFigure.Of(words, hostile)!;

        Assert.Empty(drawing.Picture.QuerySelectorAll("b").Concat(drawing.Table.QuerySelectorAll("b")));
        Assert.Contains("bold\"</b> {0}", drawing.Table.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Numbers_in_a_drawing_have_a_point_in_every_culture(string words)
    {
        var expected = DrawnFigure.Of(words)!.Picture.InnerHtml;
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        try
        {
            Assert.Equal(expected, DrawnFigure.Of(words)!.Picture.InnerHtml);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Extremes))]
    public void Nothing_leaves_the_picture(string words, string value) => NotEmpty.All(WithEachFact(words, value), picture =>
        {
            NotEmpty.All(picture.QuerySelectorAll("rect, line, circle, text, svg").SelectMany(PlacesOf), place =>
                Assert.InRange(place, 0, 100.01m)
            );
            foreach (var bar in picture.QuerySelectorAll(".figure__needle rect"))
            {
                Assert.InRange(Number(bar, "y") + Number(bar, "height"), 0, Number(bar.Closest(".figure__section")!, "height"));
            }
        });

    [Theory]
    [MemberData(nameof(ExtremesOfScales))]
    public void The_numbers_of_a_scale_do_not_touch(string words, string value) =>
        NotEmpty.All(
            WithEachFact(words, value)
                .SelectMany(picture => picture.QuerySelectorAll(".figure__row--scale"))
                .Select(scale => scale.QuerySelectorAll("text").ToList()),
            numbers =>
                NotEmpty.All(numbers.Zip(numbers.Skip(1)), pair =>
                    Assert.True(
                        (Number(pair.Second, "x") - Number(pair.First, "x")) / 100 * NarrowestTrack
                            >= WidthOfDigit * (pair.First.TextContent.Length + pair.Second.TextContent.Length) / 2
                    )
                )
        );

    private static TheoryData<string, string> ExtremesOf(params string[] figures)
    {
        var extremes = new TheoryData<string, string>();
        Array.ForEach(figures, words => Array.ForEach(Values, value => extremes.Add(words, value)));
        return extremes;
    }

    private static IEnumerable<IElement> WithEachFact(string words, string value) => FigureReference.Parse(words).Find()!.Keys
        .Select(key => DrawnFigure.Of(words, DrawnFigure.Fact(key, value, kind: DrawnFigure.Sheet().Find(key)!.Kind))!.Picture);

    private static IEnumerable<decimal> PlacesOf(IElement mark)
    {
        foreach (var name in Places.Where(name => mark.GetAttribute(name)?.EndsWith('%') == true))
        {
            yield return Number(mark, name);
        }

        if (mark.GetAttribute("width")?.EndsWith('%') == true)
        {
            yield return (mark.HasAttribute("x") ? Number(mark, "x") : 0) + Number(mark, "width");
        }
    }

    private static decimal Number(IElement mark, string name) =>
        decimal.Parse(mark.GetAttribute(name)!.TrimEnd('%', 'e', 'm'), CultureInfo.InvariantCulture);
}
