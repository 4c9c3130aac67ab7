using CollagenInfo.Content;
using CollagenInfo.Content.Checks;

namespace CollagenInfo.Tests.Checks;

public class RuleBookTests
{
    /// <summary>Rules whose examples are no text of a page; each has a test of its own.</summary>
    private static readonly string[] AboutFiles =
    [
        "text-too-long",
        "paragraph-too-long",
        "too-many-blocks",
        "table-too-wide",
        "too-deep",
        "citation-superseded",
        "image-alt-long",
        "callout-count",
        "too-long",
        "fact-product",
        "fact-source",
        "tool-fact",
        "unknown-sign",
        "fact-source-superseded",
        "help-door",
        "help-cards",
        "day-plan",
        "unused-fact",
        "unused-source",
        "unused-safety-notice",
        "unused-image",
        "orphan-page",
        "review-overdue",
        "notice-ended",
        "sample-address",
        "sample-clinic",
        "sample-text",
        "other-country",
        "time-zone-season",
        "not-checked",
        "must-say",
        "vital-line",
        "turned-round",
        "reason-missing",
        "moved-address",
        "moved-live",
        "moved-loop",
        "moved-chain",
        "moved-nowhere",
    ];

    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    private static readonly ContentData Data = Shipped.Data with { Images = new HashSet<string>(["skin.svg", "a.svg", "b.svg"]) };

    /// <summary>It checks again only what has changed: of the shipped pages none, so that an example takes no longer than itself.</summary>
    private static readonly LibraryChecker Checker = new();

    public static TheoryData<string> AboutTexts => [.. RuleBook.Rules.Select(rule => rule.Id).Except(AboutFiles)];

    [Theory]
    [MemberData(nameof(AboutTexts))]
    public void The_wrong_example_of_a_rule_breaks_it_and_the_right_one_does_not(string id)
    {
        var rule = RuleBook.Rules.Single(rule => rule.Id == id);

        Assert.Contains(id, RulesBrokenBy(rule.Wrong));
        Assert.DoesNotContain(id, RulesBrokenBy(rule.Right));
    }

    [Fact]
    public void Every_rule_has_its_own_name_a_reason_and_both_examples()
    {
        Assert.Equal(RuleBook.Rules.Count, RuleBook.Rules.Select(rule => rule.Id).Distinct().Count());
        NotEmpty.All(RuleBook.Rules, rule => Assert.EndsWith(".", rule.Why, StringComparison.Ordinal));
        NotEmpty.All(RuleBook.Rules, rule => Assert.NotEqual(rule.Wrong, rule.Right));
        NotEmpty.All(AboutFiles, id => Assert.Contains(id, RuleBook.Rules.Select(rule => rule.Id)));
    }

    [Theory]
    [MemberData(nameof(AboutTexts))]
    public void A_problem_is_as_severe_as_its_rule(string id)
    {
        var rule = RuleBook.Rules.Single(rule => rule.Id == id);

        var problems = ProblemsOf(rule.Wrong).Where(problem => problem.Rule == id);

        NotEmpty.All(problems, problem => Assert.Equal(rule.Severity, problem.Severity));
    }

    [Theory]
    [MemberData(nameof(AboutTexts))]
    public void What_keeps_a_page_from_being_shown_is_found_before_the_rest_too(string id)
    {
        var example = TestContent.Article("benefits/example", RuleBook.Rules.Single(rule => rule.Id == id).Wrong);

        Assert.Equal(
            ProblemsOf(example).Where(problem => problem.Withholds),
            LibraryChecker.FindGaps(new ContentLibrary(Data, [example])).Where(problem => problem.File == example.Body.File)
        );
    }

    private static IEnumerable<string> RulesBrokenBy(string markdown) => ProblemsOf(markdown).Select(problem => problem.Rule);

    private static IEnumerable<ContentProblem> ProblemsOf(string markdown) =>
        ProblemsOf(TestContent.Article("benefits/example", markdown));

    private static IEnumerable<ContentProblem> ProblemsOf(Article example)
    {
        var library = new ContentLibrary(Data, [.. Shipped.Topics, .. Shipped.Articles.Append(example)]);
        return Checker.Check(library).Where(problem => problem.File == example.Body.File);
    }
}
