using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>How skin may look some time after treatment, in one line, for the beginning of a text on that time.</summary>
/// <param name="key">The key of that time; null for the day of treatment.</param>
internal sealed class SkinGlimpse(string? key) : Figure([.. SkinTimes.Keys, .. new[] { key }.OfType<string>()])
{
    public override string Title => "Light, brown and black skin";

    public override bool NeedsCaption => false;

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) =>
        SkinTimes.From(facts) is null || FirstDayIn(facts) is null ? SkinByDay.NotTimes : null;

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var day = SkinOnDay.On(Math.Floor(FirstDayIn(facts)!.Value), SkinTimes.From(facts)!);
        var picture = new Markup();
        foreach (var (tone, _) in SkinByDay.Tones)
        {
            SkinSymbols.Use(picture, day, tone);
        }

        var row = new[] { new FigureCell(day.Name), new FigureCell(Capitals.Capitalized(day.Words)) };
        return new FigureDrawing(picture, FigureTable.From(Title, SkinByDay.Columns, [row]))
        {
            Symbols = SkinSymbols.Of([day]),
            Words = new Markup().Add($"<b class=\"fact\">{day.Name}:</b> {day.Words}"),
        };
    }

    private decimal? FirstDayIn(IReadOnlyList<Fact> facts) => key is null ? 0 : TimeScale.DaysOf(facts[^1])?.From;
}
