using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>How the skin heals after a session, and how long to wait before what, day by day.</summary>
internal sealed class RecoveryByDay() : Figure([.. ToolFacts.Healing, .. ToolFacts.Starting, .. ToolFacts.Avoided])
{
    private const string Unit = "Days after treatment";

    private const string Legend =
        "A filled bar is the usual time, an open bar the time it may take. Day\u00a00 is the day of treatment.";

    private static readonly int HealingCount = ToolFacts.Healing.Count;

    public override string Title => "Recovery, day by day";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) =>
        facts.Take(HealingCount).Any(fact => TimeScale.DaysOf(fact) is not null)
            ? null
            : new FigureFault("None of its facts on recovery is a time.", "Give at least one of them a number of hours, days or weeks.");

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var healing = facts.Take(HealingCount).ToList();
        var waiting = facts.Skip(HealingCount).OrderBy(fact => TimeScale.DaysOf(fact)?.To).ToList();
        var scale = TimeScale.Holding(healing.Max(fact => TimeScale.DaysOf(fact)?.To) ?? 1, TimeScale.Day);
        var picture = new Markup();
        var bars = new TimeBars(picture, scale, hasHeat: true);

        WritePart("What you may see", healing, fact => fact.Key == ToolFacts.DrynessAndFlaking ? BarShape.Between : BarShape.Lasting);
        WritePart("Wait this long", waiting, _ => BarShape.Lasting);
        var arrows = waiting.Exists(fact => TimeScale.DaysOf(fact)?.To is { } to && !scale.Holds(to))
            ? " An arrow goes on beyond this picture."
            : "";
        picture.Add($"<p class=\"figure__note\">{Legend}{arrows}</p>");
        return new FigureDrawing(picture, Table(healing, waiting));

        void WritePart(string title, List<Fact> rows, Func<Fact, BarShape> shapeOf)
        {
            picture.Add($"<p class=\"figure__part\">{title}</p>");
            bars.WriteScale(Unit);
            rows.ForEach(fact => bars.Write(fact, shapeOf(fact)));
        }
    }

    private FigureTable Table(List<Fact> healing, List<Fact> waiting) => FigureTable.From(
        Title,
        ["What", "How long after treatment", "Meaning"],
        healing.Select(fact => new[] { new FigureCell(fact.Label), fact.Cell(), new FigureCell("You may see this") })
            .Concat(waiting.Select(fact => new[] { new FigureCell(fact.Label), fact.Cell(), new FigureCell("Wait this long") })));
}
