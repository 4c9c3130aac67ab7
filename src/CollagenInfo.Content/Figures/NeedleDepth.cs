using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>A cross-section of skin with a needle for each use: the ruler is exact, the layers are a rough guide.</summary>
internal sealed class NeedleDepth() : Figure(ToolFacts.NeedleLengths)
{
    private const string Ends = "Each needle is filled to the shorter length and open to the longer. The ruler is to scale.";
    private const string Rough = "The layers are drawn only roughly: they differ between people and between areas of the body.";

    public override string Title => "Needle lengths and skin depth";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) =>
        facts.Any(IsLength) ? null : new FigureFault("None of its facts is a length in mm.", "Give at least one of them a number of mm.");

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var labels = FactWords.ShortLabels(facts);
        var needles = facts.Zip(labels).Where(needle => IsLength(needle.First)).ToList();
        var picture = new Markup();
        SkinSection.Write(picture, [.. needles.Select(needle => needle.First)]);
        picture.Add($"<ol class=\"figure__key\" role=\"list\">");
        foreach (var (fact, label) in needles)
        {
            picture.Add($"<li><span class=\"figure__label\">{label}</span> <span class=\"figure__number fact\">{fact.Alone()}</span></li>");
        }

        picture.Add($"</ol><p class=\"figure__note\">{Ends} {Rough}</p>");
        var rows = facts.Zip(labels, (fact, label) => new[] { new FigureCell(label), fact.Cell() });
        return new FigureDrawing(picture, FigureTable.From(Title, ["Use", "Needle length"], rows) with { Note = Rough });
    }

    private static bool IsLength(Fact fact) => fact.Quantity is { Unit.Dimension: "length", Max: > 0 };
}
