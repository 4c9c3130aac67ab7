using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Figures;

public class SkinByDayTests
{
    private const string Redness = "recovery.redness";
    private const string Flaking = "recovery.dryness-flaking";
    private const string Surface = "recovery.surface-recovery";

    [Theory]
    [InlineData(Redness, "1 to 3 days", "0 1 3 7 10")]
    [InlineData(Redness, "1 to 4 days", "0 1 4 7 10")]
    [InlineData(Redness, "12 to 60 hours", "0 1 3 7 10")]
    [InlineData(Redness, "2 to 7 days", "0 2 7 10")]
    [InlineData(Surface, "6 days", "0 1 3 6 10")]
    [InlineData("recovery.surface-recovery-longest", "2 weeks", "0 1 3 7 14")]
    public void The_days_follow_from_the_facts(string key, string value, string days)
    {
        var drawing = Skin(DrawnFigure.Fact(key, value));
        string[] names = [.. days.Split(' ').Select(day => $"Day {day}")];

        Assert.Equal(names, drawing.Picture.QuerySelectorAll(".skin__days b").Select(day => day.TextContent));
        Assert.Equal(names.Select(name => $"{name}:"), drawing.Words.QuerySelectorAll("li b").Select(day => day.TextContent));
        Assert.Equal(names, drawing.Table.QuerySelectorAll("tbody th").Select(day => day.TextContent));
    }

    [Fact]
    public void Each_tone_shows_each_day_by_a_symbol_that_is_there_once()
    {
        var drawing = Skin();
        string[] symbols = [.. drawing.Symbols.QuerySelectorAll("symbol").Select(symbol => $"#{symbol.Id}")];
        var tones = drawing.Picture.QuerySelectorAll(".skin__row:has(.skin__tone)").ToList();

        Assert.Equal(5, symbols.Distinct().Count());
        Assert.Equal(["Light skin", "Brown skin", "Black skin"], tones.Select(tone => tone.QuerySelector(".skin__tone")!.TextContent));
        NotEmpty.All(tones, tone => Assert.Equal(symbols, tone.QuerySelectorAll("use").Select(day => day.GetAttribute("href"))));
    }

    [Fact]
    public void Every_tone_has_colors_of_its_own()
    {
        var tokens = File.ReadAllText(RepositoryRoot.PathOf("src/CollagenInfo.Web/wwwroot/css/figures/tokens.css"));

        NotEmpty.All(Skin().Picture.QuerySelectorAll("svg").Select(skin => skin.ClassName!).Distinct(), tone =>
            Assert.Contains($".{tone} {{", tokens, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("1 to 3 days", 0, "1")]
    [InlineData("1 to 3 days", 1, "0.84")]
    [InlineData("1 to 3 days", 3, "0.4")]
    [InlineData("1 to 3 days", 7, "0.1")]
    [InlineData("1 to 3 days", 10, "0")]
    [InlineData("1 to 10 days", 7, "0.547")]
    public void Redness_fades_as_its_facts_say(string redness, int day, string share)
    {
        var left = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture);
        var symbol = Skin(DrawnFigure.Fact(Redness, redness)).Symbols.QuerySelector($"#skin-day-{day}")!;

        Assert.Equal(
            left == 0 ? [] : [left * 0.5m, left * 0.75m],
            symbol
                .QuerySelectorAll("[fill='var(--flush)']")
                .Select(flush => decimal.Parse(flush.GetAttribute("fill-opacity")!, System.Globalization.CultureInfo.InvariantCulture)),
            (one, other) => Math.Abs(one - other) < 0.001m
        );
    }

    [Theory]
    [InlineData("2 to 7 days", "3 7")]
    [InlineData("1 to 10 days", "1 3 7 10")]
    [InlineData("4 to 6 days", "")]
    public void Skin_flakes_on_the_days_of_its_fact_and_the_words_say_so(string flaking, string days)
    {
        var drawing = Skin(DrawnFigure.Fact(Flaking, flaking));

        Assert.Equal(
            days,
            string.Join(' ', drawing.Symbols.QuerySelectorAll("symbol:has([fill='var(--flake)'])").Select(day => day.Id![9..]))
        );
        Assert.Equal(
            days,
            string.Join(
                ' ',
                drawing
                    .Table.QuerySelectorAll("tbody tr")
                    .Where(day => day.TextContent.Contains("flak", StringComparison.OrdinalIgnoreCase))
                    .Select(day => day.FirstElementChild!.TextContent[4..])
            )
        );
    }

    [Theory]
    [InlineData("24 hours", 1)]
    [InlineData("1 hour", 1)]
    [InlineData("2 days", 2)]
    public void Specks_of_blood_are_drawn_until_they_are_over(string specks, int days) =>
        Assert.Equal(
            days,
            Skin(DrawnFigure.Fact("recovery.pinpoint-bleeding", specks)).Symbols.QuerySelectorAll("symbol:has([stroke])").Length
        );

    [Fact]
    public void Words_for_a_time_are_drawn_until_their_latest()
    {
        var specks = DrawnFigure.Fact("recovery.pinpoint-bleeding", "a few hours") with
        {
            Latest = TestContent.Fact("x", "24 hours").Quantity,
        };

        Assert.Single(Skin(specks).Symbols.QuerySelectorAll("symbol:has([stroke])"));
    }

    [Theory]
    [InlineData(Redness)]
    [InlineData(Flaking)]
    [InlineData(Surface)]
    [InlineData("recovery.pinpoint-bleeding")]
    public void A_fact_that_is_no_time_is_not_drawn(string key) =>
        Assert.Null(DrawnFigure.Of("skin-by-day", DrawnFigure.Fact(key, "as we say")));

    [Fact]
    public void The_words_say_that_it_is_a_drawing_what_it_leaves_out_and_from_which_facts_it_follows()
    {
        var words = Skin(DrawnFigure.Fact(Redness, "1 to 4 days")).Words;

        Assert.Contains("Drawings, not photographs: each skin is different.", words.TextContent, StringComparison.Ordinal);
        Assert.Contains("Swelling, bruises and scabs are not drawn.", words.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["1 to 4 days", "2 to 7 days", "7 days", "up to 10 days"],
            words.QuerySelectorAll("p .fact").Select(fact => fact.TextContent)
        );
    }

    private static DrawnFigure Skin(params Fact[] changed) => DrawnFigure.Of("skin-by-day", changed)!;
}
