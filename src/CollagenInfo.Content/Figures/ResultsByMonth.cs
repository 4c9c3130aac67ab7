using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Figures;

/// <summary>
/// How long a course takes, and when its result can be judged. The times start on different days, so each has its own line.
/// </summary>
internal sealed class ResultsByMonth() : Figure([.. InCourse, .. AfterSession, .. AfterLast])
{
    private static readonly string[] InCourse = [ToolFacts.Sessions, ToolFacts.Spacing, ToolFacts.CourseLength];
    private static readonly string[] AfterSession = [ToolFacts.EarlyPlumpness, ToolFacts.FirstChanges];
    private static readonly string[] AfterLast = [ToolFacts.FairCheck, ToolFacts.FullResult, ToolFacts.LateCheck, ToolFacts.TopUp];

    private const string Course = "The whole course";
    private const string Session = "After each session";
    private const string Last = "After the last session";

    private const string Legend =
        "Open dots are sessions that only some courses have. Diamonds are the checks. Open bars are not a result, or not for everyone.";

    public override string Title => "A course and its results, month by month";

    protected override FigureFault? FaultOf(IReadOnlyList<Fact> facts) =>
        facts.Any(fact => !InCourse.Contains(fact.Key) && TimeScale.DaysOf(fact) is not null)
            ? null
            : new FigureFault("None of its facts on results is a time.", "Give at least one of them a number of weeks or months.");

    protected override FigureDrawing Draw(IReadOnlyList<Fact> facts)
    {
        var picture = new Markup();
        picture.Add($"<p class=\"figure__part\">{Course}</p>");
        SessionDots.Write(picture, Of(facts, ToolFacts.Sessions));
        var spacing = Of(facts, ToolFacts.Spacing);
        picture.AddLabel(spacing.Label, AtLeast(spacing)).Add($"</div>");
        WriteBars(picture, "Months from the first visit", TimeScale.Month, [(Of(facts, ToolFacts.CourseLength), BarShape.Between)]);
        picture.Add($"<p class=\"figure__part\">{Session}</p>");
        WriteBars(picture, "Weeks after a session", TimeScale.Week, [.. AfterSession.Select(key => (Of(facts, key), BarShape.Perhaps))]);
        picture.Add($"<p class=\"figure__part\">{Last}</p>");
        WriteBars(
            picture,
            "Months after the last session",
            TimeScale.Month,
            [.. AfterLast.Select(key => (Of(facts, key), key == ToolFacts.TopUp ? BarShape.Perhaps : BarShape.Between))]
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
            facts.Select(fact => new[] { new FigureCell(fact.Label), HowMany(fact), new FigureCell(CountedFrom(fact.Key)) })
        );

    private static FigureCell HowMany(Fact fact) =>
        fact.Key == ToolFacts.Spacing ? new FigureCell(AtLeast(fact), IsFact: true) : fact.Cell();

    private static string CountedFrom(string key) =>
        key == ToolFacts.CourseLength ? "From the first visit"
        : InCourse.Contains(key) ? "In a course"
        : AfterSession.Contains(key) ? "After a session"
        : "After the last session";

    /// <summary>Sessions may be further apart, never closer together: of "4 to 6 weeks", "at least 4 weeks".</summary>
    private static string AtLeast(Fact fact) =>
        fact is { Kind: FactKind.Value, Quantity: { } quantity } ? $"at least {quantity.Lower}" : fact.Alone();
}
