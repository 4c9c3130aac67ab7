using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>
/// The figure of the strength of evidence for each use: up to four filled marks, with the grade in words. Four marks would be
/// high, so that moderate, the best grade of any use, does not look like the best possible.
/// </summary>
internal sealed class EvidenceMarks() : Figure(ToolFacts.Evidence)
{
    private const int MostMarks = (int)EvidenceGrade.Moderate + 1;

    private const string Key = "4 filled dots: high. No use of CIT has that.";

    public override string Title => "Strength of evidence, use by use";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) =>
        facts.Any(fact => fact.Grade is not null)
            ? null
            : new FigureFault("None of its facts is a grade.", "Give at least one of them a line 'grade: ...'.");

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var picture = new Markup();
        foreach (
            var group in facts
                .Where(fact => fact.Grade is not null)
                .GroupBy(fact => fact.Grade!.Value)
                .OrderByDescending(group => group.Key)
        )
        {
            picture.Add($"<div class=\"figure__group\">");
            foreach (var fact in group)
            {
                WriteRow(picture, fact, (int)group.Key);
            }

            picture.Add($"</div>");
        }

        picture.Add($"<p class=\"figure__note\">{Key}</p>");
        var rows = facts.OrderByDescending(fact => fact.Grade).Select(fact => new[] { new FigureCell(fact.Label), CellOf(fact) });
        return new FigureDrawing(picture, FigureTable.From(Title, ["Use", "Strength of evidence"], rows) with { Note = Key });
    }

    /// <summary>"moderate, 3 of 4", for people who cannot see the marks.</summary>
    private static FigureCell CellOf(Fact fact) =>
        fact.Grade is { } grade ? fact.Cell() with { Words = $"{fact.Wording}, {(int)grade} of {MostMarks}" } : fact.Cell();

    private static void WriteRow(Markup picture, Fact fact, int filled)
    {
        picture.Add($"<div class=\"figure__row\"><span class=\"figure__label\">{fact.Label}</span>");
        picture.Add($"<svg class=\"figure__marks\" viewBox=\"0 0 88 20\" width=\"5.5em\" height=\"1.25em\">");
        for (var mark = 0; mark < MostMarks; mark++)
        {
            picture.Add(
                $"<circle class=\"{(mark < filled ? "figure__sure" : "figure__open")}\" cx=\"{11 + (22 * mark)}\" cy=\"10\" r=\"7\" />"
            );
        }

        picture.Add($"</svg> <span class=\"figure__number\">{fact.Wording}</span></div>");
    }
}
