using CollagenInfo.Content.Care;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Content.Checks;

/// <summary>Two articles say what to do on which day, and a tool can read each of them: nothing of it is written twice.</summary>
internal sealed class DayPlanCheck : ILibraryCheck
{
    private static readonly Rule Plan = new(
        "day-plan",
        "A tool says what to do today from the headings of one page: with a heading that it cannot read, it would say nothing.",
        "(a heading \"The next days\" above the lists for that time)",
        "(a heading \"From {{ aftercare.makeup }} to {{ aftercare.direct-sun }}\" above them)"
    );

    public IReadOnlyList<Rule> Rules { get; } = [Plan];

    public IEnumerable<ContentProblem> Check(CheckedLibrary library) =>
        Articles(library.Content)
            .Concat(ReadBy(library.Content, ArticleTool.AftercareTimeline).SelectMany(article => Periods(article, library.Content.Facts)))
            .Concat(ReadBy(library.Content, ArticleTool.BeforeTreatment).SelectMany(Rows));

    private static List<Article> ReadBy(ContentLibrary library, ArticleTool tool) =>
        [.. library.Articles.Where(article => article.Tool == tool).OrderBy(article => article.Body.File, StringComparer.Ordinal)];

    /// <summary>One page for each tool.</summary>
    private static IEnumerable<ContentProblem> Articles(ContentLibrary library)
    {
        foreach (var tool in Enum.GetValues<ArticleTool>())
        {
            var articles = ReadBy(library, tool);
            if (articles.Count == 0 && library.Data is { Activities.Count: > 0, Home.Doors.Count: > 0 })
            {
                yield return Plan.Broken(
                    HomePage.File,
                    1,
                    $"No page is read by the tool {AddressOf(tool)}, which then cannot say what to do on which day.",
                    "Write 'tool:' and the last part of that address into the front matter of the page that says it."
                );
            }

            foreach (var article in articles.Skip(1))
            {
                yield return Plan.Broken(
                    article.Body.File,
                    1,
                    "Another page has the same 'tool:'.",
                    "Keep it on the page that the tool should read."
                );
            }
        }
    }

    private static string AddressOf(ArticleTool tool) =>
        tool is ArticleTool.AftercareTimeline ? PageAddress.Timeline : PageAddress.Preparation;

    /// <summary>The periods begin with the treatment, leave no gap, and have both lists; the last has no end.</summary>
    private static IEnumerable<ContentProblem> Periods(Article article, FactSheet facts)
    {
        var periods = PeriodSection.AllFrom(article);
        if (periods.Count == 0 || periods[0].From is not null || periods[^1].To is not null)
        {
            yield return Told(
                article,
                periods.Count == 0 ? article.Body.FirstLine : periods[0].Section.Line,
                "The periods for the aftercare timeline do not begin with the treatment, or the last of them ends."
            );
        }

        foreach (var (earlier, later) in periods.Zip(periods.Skip(1)))
        {
            if (earlier.To is null || later.From is null || !IsSameTime(facts.QuantityOf(earlier.To), facts.QuantityOf(later.From)))
            {
                yield return Told(article, later.Section.Line, "This period does not begin when the one before it ends.");
            }
        }

        foreach (var period in periods.Where(period => period.Do.Count == 0 || period.DoNot.Count == 0))
        {
            yield return Told(article, period.Section.Line, "This period lacks the list of what to do, or of what not to do.");
        }
    }

    private static bool IsSameTime(Quantity? one, Quantity? other) =>
        one is null || other is null || one.Max * one.Unit.Factor == other.Max * other.Unit.Factor;

    private static ContentProblem Told(Article article, int line, string message) =>
        Plan.Broken(
            article.Body.File,
            line,
            message,
            "Write the headings above the two lists as \"First {{ ... }}\", \"From {{ ... }} to {{ ... }}\" and \"After {{ ... }}\", "
                + "each from where the last one ends."
        );

    /// <summary>There is a table, each row of which has a day that the tool can count.</summary>
    private static IEnumerable<ContentProblem> Rows(Article article)
    {
        var rows = PreparationRow.AllFrom(article);
        if (!rows.Any(row => row.Before is not null))
        {
            yield return Plan.Broken(
                article.Body.File,
                article.Body.FirstLine,
                "The tool that counts back from an appointment finds no table with the columns \"When\" and \"What to do\".",
                "Give the table a first column \"When\" and one more column."
            );
        }

        foreach (var row in rows.Where(row => !row.IsTime))
        {
            yield return Plan.Broken(
                article.Body.File,
                row.Line,
                $"The tool that counts back from an appointment cannot read the time \"{row.When}\".",
                "Write it as \"{{ ... }} before\", \"At least {{ ... }} before\", \"The day before\", \"On the day\" or \"When you book\"."
            );
        }
    }
}
