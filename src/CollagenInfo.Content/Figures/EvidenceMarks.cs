using System.Globalization;
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

    /// <summary>"Moderate, 3 of 4", for people who cannot see the marks.</summary>
    private static FigureCell CellOf(Fact fact) =>
        fact.Grade is null ? fact.Cell() : fact.Cell() with { Words = WordsOf(fact) };

    private static string WordsOf(Fact fact) =>
        $"{Capitals.Capitalized(fact.Wording)}, {(int)fact.Grade!:0} of {MostMarks}";

    private static void WriteRow(Markup picture, Fact fact, int filled)
    {
        picture.Add($"<div class=\"figure__row\"><span class=\"figure__label\">{fact.Label}</span>");
        picture.Add($"<svg class=\"figure__marks\" viewBox=\"0 0 72 16\" width=\"4.5em\" height=\"1em\">");
        for (var mark = 0; mark < MostMarks; mark++)
        {
            picture.Add(
                $"<circle class=\"{(mark < filled ? "figure__sure" : "figure__open")}\" cx=\"{9 + (18 * mark)}\" cy=\"8\" r=\"6\" />"
            );
        }

        picture.Add($"</svg> <span class=\"figure__number\">{WordsOf(fact)}</span></div>");
    }
}
