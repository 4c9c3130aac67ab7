using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>
/// How long a course takes, and when its result can be judged. The times start on different days, so each has its own line.
/// </summary>
internal sealed class ResultsByMonth()
    : Figure([
        ToolFacts.Sessions,
        ToolFacts.Spacing,
        ToolFacts.CourseLength,
        ToolFacts.EarlyPlumpness,
        ToolFacts.FirstChanges,
        ToolFacts.FairCheck,
        ToolFacts.FullResult,
        ToolFacts.LateCheck,
        ToolFacts.TopUp,
    ])
{
    private const string Course = "The whole course";
    private const string Session = "After each session";
    private const string Last = "After the last session";

    private const string Legend =
        "Open dots are sessions that only some courses have. Diamonds are the checks. Open bars are not a result, or not for everyone.";

    public override string Title => "A course and its results, month by month";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) =>
        facts.Skip(3).Any(fact => TimeScale.DaysOf(fact) is not null)
            ? null
            : new FigureFault("None of its facts on results is a time.", "Give at least one of them a number of weeks or months.");

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var picture = new Markup();
        picture.Add($"<p class=\"figure__part\">{Course}</p>");
        SessionDots.Write(picture, facts[0]);
        picture.AddLabel(facts[1].Label, AtLeast(facts[1])).Add($"</div>");
        WriteBars(picture, "Months from the first visit", TimeScale.Month, [(facts[2], BarShape.Between)]);
        picture.Add($"<p class=\"figure__part\">{Session}</p>");
        WriteBars(picture, "Weeks after a session", TimeScale.Week, [(facts[3], BarShape.Perhaps), (facts[4], BarShape.Perhaps)]);
        picture.Add($"<p class=\"figure__part\">{Last}</p>");
        WriteBars(
            picture,
            "Months after the last session",
            TimeScale.Month,
            [(facts[5], BarShape.Between), (facts[6], BarShape.Between), (facts[7], BarShape.Between), (facts[8], BarShape.Perhaps)]
        );
        picture.Add($"<p class=\"figure__note\">{Legend}</p>");
        return new FigureDrawing(picture, Table(facts));
    }

    private static void WriteBars(Markup picture, string words, decimal daysInUnit, (Fact Fact, BarShape Shape)[] rows)
    {
        var bars = new TimeBars(picture, TimeScale.Holding(rows.Max(row => TimeScale.DaysOf(row.Fact)?.To) ?? 1, daysInUnit));
        bars.WriteScale(words);
        foreach (var (fact, shape) in rows)
        {
            bars.Write(fact, shape);
        }
    }

    private FigureTable Table(IReadOnlyList<Fact> facts) =>
        FigureTable.From(
            Title,
            ["What", "How many or when", "Counted"],
            facts.Select(
                (fact, place) =>
                    new[]
                    {
                        new FigureCell(fact.Label),
                        place == 1 ? new FigureCell(AtLeast(fact), IsFact: true) : fact.Cell(),
                        new FigureCell(
                            place switch
                            {
                                < 2 => "In a course",
                                2 => "From the first visit",
                                < 5 => "After a session",
                                _ => "After the last session",
                            }
                        ),
                    }
            )
        );

    /// <summary>Sessions may be further apart, never closer together: of "4 to 6 weeks", "at least 4 weeks".</summary>
    private static string AtLeast(Fact fact) =>
        fact is { Kind: FactKind.Value, Quantity: { } quantity } ? $"at least {quantity.Lower}" : fact.Alone();
}
