using CollagenInfo.Content;
using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Checks;

public class DayPlanCheckTests
{
    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    [Fact]
    public void The_shipped_pages_can_be_read() => Assert.Empty(Check(Shipped.Articles));

    [Theory]
    [InlineData("## First {{ aftercare.water-only }}", "## On the first day", "do not begin with the treatment")]
    [InlineData("## After {{ aftercare.hands-off }}", "## Later", "or the last of them ends")]
    [InlineData("## From {{ aftercare.makeup }} to {{ aftercare.direct-sun }}", "## The next day", "when the one before it ends")]
    [InlineData("to {{ aftercare.makeup }}", "to {{ aftercare.direct-sun }}", "when the one before it ends")]
    [InlineData("::: do-not\n- do not put on sunscreen", "::: warning\n- do not put on sunscreen", "lacks the list")]
    public void A_heading_of_the_aftercare_that_the_timeline_cannot_read_is_told(string written, string changed, string told) =>
        Assert.Contains(Check(Edited(ArticleTool.AftercareTimeline, written, changed)), problem =>
            problem.File == "aftercare/day-by-day.md" && problem.Message.Contains(told, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("| The day before |", "| Some days before |", "cannot read the time \"Some days before\"")]
    [InlineData("| {{ before.hair-removal }} before |", "| For {{ before.hair-removal }} |", "cannot read the time")]
    [InlineData("| When | What to do |", "| Time | What to do |", "finds no table")]
    public void A_time_before_treatment_that_the_tool_cannot_read_is_told(string written, string changed, string told) =>
        Assert.Contains(Check(Edited(ArticleTool.BeforeTreatment, written, changed)), problem =>
            problem.File == "sessions/before-treatment.md" && problem.Message.Contains(told, StringComparison.Ordinal)
        );

    [Fact]
    public void Two_pages_for_one_tool_are_told() =>
        Assert.Equal(
            ["sessions/before-treatment.md:1: Another page has the same 'tool:'."],
            Check(Changed(ArticleTool.BeforeTreatment, article => article with { Tool = ArticleTool.AftercareTimeline }))
                .Where(problem => problem.Message.StartsWith("Another", StringComparison.Ordinal))
                .Select(problem => $"{problem.File}:{problem.Line}: {problem.Message}")
        );

    [Fact]
    public void A_tool_without_a_page_is_told() =>
        Assert.Equal(
            "No page is read by the tool /tools/before-treatment, which then cannot say what to do on which day.",
            Assert.Single(Check(Changed(ArticleTool.BeforeTreatment, article => article with { Tool = null }))).Message
        );

    private static IEnumerable<Article> Edited(ArticleTool tool, string written, string changed) => Changed(tool, article =>
        {
            Assert.Contains(written, article.Body.Markdown, StringComparison.Ordinal);
            return article with
            {
                Body = article.Body with { Markdown = article.Body.Markdown.Replace(written, changed, StringComparison.Ordinal) },
            };
        });

    private static IEnumerable<Article> Changed(ArticleTool tool, Func<Article, Article> change) =>
        Shipped.Articles.Select(article => article.Tool == tool ? change(article) : article);

    private static IReadOnlyList<ContentProblem> Check(IEnumerable<Article> articles) =>
        [
            .. new DayPlanCheck().Check(
                new CheckedLibrary(new ContentLibrary(Shipped.Data, [.. articles]), new Dictionary<string, PageFindings>(), default)
            ),
        ];
}
