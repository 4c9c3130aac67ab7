using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Tests.Care;

namespace CollagenInfo.Tests.Checks;

public class ToolFactsCheckTests
{
    private static readonly ContentLibrary Shipped = ShippedContent.Library;

    public static TheoryData<string> Keys => [.. ToolFacts.All.Select(fact => fact.Key)];

    [Fact]
    public void Each_fact_is_named_once() =>
        Assert.Equal(ToolFacts.All.Count, ToolFacts.All.Select(fact => fact.Key).Distinct().Count());

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_missing_fact_withholds_the_file(string key)
    {
        var problem = Assert.Single(Told(Shipped.Facts.All.Where(fact => fact.Key != key)));

        Assert.Equal(("facts.yml", Severity.Error, true), (problem.File, problem.Severity, problem.Withholds));
        Assert.Contains($"There is no fact '{key}'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_fact_that_counts_something_else_is_told_on_its_line(string key)
    {
        var problem = Assert.Single(Told(With(key, FactKind.Value, "5 people")));

        Assert.Equal(Shipped.Facts.Find(key)!.Line, problem.Line);
        Assert.Contains($"'{key}' is '5 people'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Words_instead_of_a_number_are_told_but_for_a_needle_length(string key) =>
        Assert.Equal(ToolFacts.NeedleLengths.Contains(key) ? 0 : 1, Told(With(key, FactKind.Words, "as we say")).Count);

    [Theory]
    [InlineData(ToolFacts.NoTanBefore, FactKind.From, "2 weeks", 1)]
    [InlineData(ToolFacts.Sunscreen, FactKind.Avoid, "24 hours", 1)]
    [InlineData(ToolFacts.Sessions, FactKind.AtMost, "6 sessions", 1)]
    [InlineData(ToolFacts.SpacingForScars, FactKind.AtMost, "6 weeks", 1)]
    [InlineData(ToolFacts.SpacingForScars, FactKind.Value, "6 to 8 weeks", 0)]
    [InlineData(ToolFacts.PricePerSession, FactKind.Value, "150 to 300 GBP", 0)]
    [InlineData(ToolFacts.LateCheck, FactKind.AtLeast, "26 weeks", 0)]
    public void A_value_may_change_and_what_it_means_may_not(string key, FactKind kind, string value, int told) =>
        Assert.Equal(told, Told(With(key, kind, value)).Count);

    [Fact]
    public void The_examples_of_the_rule_and_of_each_fact_are_what_they_say()
    {
        var rule = RuleBook.Rules.Single(rule => rule.Id == "tool-fact");

        Assert.Equal(1, ToldOfAFileWith(rule.Wrong));
        Assert.Equal(0, ToldOfAFileWith(rule.Right));
        Assert.Equal(0, ToldOfAFileWith(""));
    }

    [Fact]
    public void A_fact_that_is_renamed_everywhere_is_told_and_the_planner_keeps_counting_with_it()
    {
        using var folder = new TestContentFolder().WithShippedContent();
        var content = ContentRepository.Open(folder.FullName, new LibraryChecker().Check, TimeProvider.System);
        var before = NoTanning(content.Published);

        foreach (var file in RepositoryRoot.Files("content", ".md", ".yml").Select(file => file["content/".Length..])
            .Where(file => File.Exists(folder.PathOf(file))))
        {
            folder.With(
                file,
                File.ReadAllText(folder.PathOf(file))
                    .Replace("before.sun-and-tan", "before.no-tan", StringComparison.Ordinal)
                    .Replace("\n  sun-and-tan:", "\n  no-tan:", StringComparison.Ordinal)
            );
        }

        content.Refresh();

        Assert.Equal(
            "facts.yml:1: error tool-fact: There is no fact 'before.sun-and-tan', which the tools or pictures read by that name. "
                + "If it was renamed, give it its name back; if it was removed, restore it. Its value is written like 'avoid: 2 weeks'.",
            content.Problems.Single(problem => problem.Rule == "tool-fact").ToString()
        );
        Assert.Equal("2 weeks", content.Published.Expand("{{ before.sun-and-tan }}"));
        Assert.Equal(["2026-12-28 2027-02-22"], before);
        Assert.Equal(before, NoTanning(content.Published));
        Assert.DoesNotContain(
            content.Published.Articles,
            article => content.Published.Expand(article.Body.Markdown).Contains(FactReference.MissingText, StringComparison.Ordinal)
        );
    }

    private static IReadOnlyList<ContentProblem> Told(IEnumerable<Fact> facts) =>
    [
        .. new LibraryChecker()
            .Check(new ContentLibrary(new ContentData { Facts = new FactSheet(facts) }, []))
            .Where(problem => problem.Rule == "tool-fact"),
    ];

    private static IEnumerable<Fact> With(string key, FactKind kind, string value) =>
        Shipped.Facts.All.Select(fact =>
            fact.Key == key ? TestContent.Fact(key, value) with { Kind = kind, Line = fact.Line } : fact
        );

    /// <summary>How many facts are told of a file in which every fact has its own example, but for one group that is as given.</summary>
    private static int ToldOfAFileWith(string group)
    {
        using var folder = new TestContentFolder().With("facts.yml", FactsOf(group));
        var facts = folder.OpenUnchecked().Everything.Facts.All;

        return Told(facts).Count;
    }

    private static string FactsOf(string group) =>
        group.Length == 0
            ? TestContentFolder.FactsOfTools
            : TestContentFolder.FactsOfTools.Replace("before:\n  sun-and-tan:\n    avoid: 2 weeks", group, StringComparison.Ordinal);

    private static IEnumerable<string> NoTanning(ContentLibrary library)
    {
        var limits = CourseLimits.From(library.Facts, new DateOnly(2026, 11, 28))!;
        var plan = CoursePlan.For(library, TestCourse.Wish(sessions: 2, weeks: 4), limits);
        return plan.NoTanning.Select(period => $"{period.From:yyyy-MM-dd} {period.To:yyyy-MM-dd}");
    }
}
