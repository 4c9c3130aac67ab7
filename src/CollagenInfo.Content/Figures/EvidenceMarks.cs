using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>
/// The figure of the strength of evidence for each use: up to four filled marks, with the grade in words. Four marks would be
/// high, so that moderate, the best grade of any use, does not look like the best possible. It is a list, which needs no table.
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
        var ordered = facts.OrderByDescending(fact => fact.Grade).ToList();
        foreach (var group in ordered.GroupBy(fact => fact.Grade))
        {
            picture.Add($"<ul class=\"figure__group\" role=\"list\">");
            foreach (var fact in group)
            {
                WriteRow(picture, fact);
            }

            picture.Add($"</ul>");
        }

        picture.Add($"<p class=\"figure__note\">{Key}</p>");
        var rows = ordered.Select(fact => new[] { new FigureCell(fact.Label), fact.Cell() with { Words = WordsOf(fact) } });
        return new FigureDrawing(picture, FigureTable.From(Title, ["Use", "Strength of evidence"], rows) with { Note = Key })
        {
            IsText = true,
        };
    }

    /// <summary>"Moderate, 3 of 4".</summary>
    private static string WordsOf(Fact fact)
    {
        var words = Capitals.Capitalized(fact.Wording);
        return fact.Grade is { } grade ? $"{words}, {(int)grade} of {MostMarks}" : words;
    }

    private static void WriteRow(Markup picture, Fact fact)
    {
        picture.Add($"<li class=\"figure__row\"><span class=\"figure__label\">{fact.Label}</span>");
        picture.Add($"<svg class=\"figure__marks\" viewBox=\"0 0 72 16\" width=\"4.5em\" height=\"1em\" aria-hidden=\"true\">");
        for (var mark = 0; fact.Grade is { } grade && mark < MostMarks; mark++)
        {
            var kind = mark < (int)grade ? "sure" : "open";
            picture.Add($"<circle class=\"figure__{kind}\" cx=\"{9 + (18 * mark)}\" cy=\"8\" r=\"6\" />");
        }

        picture.Add($"</svg> <span class=\"figure__number\">{WordsOf(fact)}</span></li>");
    }
}
