using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>How skin may look from day to day, drawn on skin of several tones.</summary>
internal sealed class SkinByDay() : Figure(SkinTimes.Keys)
{
    private const string Drawn = "Drawings, not photographs: each skin is different. Swelling, bruises and scabs are not drawn.";

    /// <summary>Each tone has its colors in <c>tokens.css</c>.</summary>
    public static IReadOnlyList<(string Tone, string Name)> Tones { get; } =
    [("light", "Light skin"), ("brown", "Brown skin"), ("black", "Black skin")];

    public static IReadOnlyList<string> Columns { get; } = ["Day", "What you may see"];

    public static FigureFault NotTimes { get; } =
        new("Not all of its facts are times.", "Give each of them a number of hours, days or weeks.");

    public override string Title => "What skin may look like, day by day";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) => SkinTimes.From(facts) is null ? NotTimes : null;

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var days = SkinTimes.From(facts)!.Days.ToList();
        var picture = new Markup().Add($"<div class=\"skin\"><div class=\"skin__row skin__days\">");
        days.ForEach(day => picture.Add($"<b class=\"fact\">{day.Name}</b>"));
        picture.Add($"</div>");
        foreach (var (tone, name) in Tones)
        {
            picture.Add($"<div class=\"skin__row\"><span class=\"skin__tone\">{name}</span>");
            days.ForEach(day => SkinSymbols.Use(picture, day, tone));
            picture.Add($"</div>");
        }

        var rows = days.Select(day => new[] { new FigureCell(day.Name), new FigureCell(Capitals.Capitalized(day.Words)) });
        return new FigureDrawing(picture.Add($"</div>"), FigureTable.From(Title, Columns, rows) with { Note = Drawn })
        {
            Symbols = SkinSymbols.Of(days),
            Words = WordsOf(days, facts),
        };
    }

    private static Markup WordsOf(List<SkinOnDay> days, IReadOnlyList<Fact> facts)
    {
        var words = new Markup().Add($"<ul class=\"figure__days\" role=\"list\">");
        days.ForEach(day => words.Add($"<li><b class=\"fact\">{day.Name}:</b> {day.Words}</li>"));
        words.Add($"</ul><p>{Drawn} From our numbers: redness <span class=\"fact\">{Of(facts, ToolFacts.Redness).Alone()}</span>,");
        words.Add($"flaking <span class=\"fact\">{Of(facts, ToolFacts.DrynessAndFlaking).Alone()}</span> after, skin surface");
        return words.Add(
            $"""
             <span class="fact">{Of(facts, ToolFacts.SurfaceRecovery).Alone()}</span>,
             after deeper treatment <span class="fact">{Of(facts, ToolFacts.LongestSurfaceRecovery).Alone()}</span>.</p>
             """
        );
    }
}
