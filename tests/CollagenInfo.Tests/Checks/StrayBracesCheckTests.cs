using CollagenInfo.Content;

namespace CollagenInfo.Tests.Checks;

public class StrayBracesCheckTests
{
    private const string Told =
        "error stray-braces: A reference is mistyped: two braces stand alone. Write it on one line, like {{ aftercare.makeup }}.";

    [Theory]
    [InlineData("A.\n\nWait {{ aftercare.makeup }.", 7)]
    [InlineData("Wait { aftercare.makeup }}.", 5)]
    [InlineData("Wait {{ aftercare.makeup", 5)]
    [InlineData("Wait }}.", 5)]
    [InlineData("Wait {{}}.", 5)]
    [InlineData("Wait {{ aftercare.makeup, then {{ aftercare.makeup }}.", 5)]
    [InlineData("- one\n- wait **{{ aftercare.makeup }**", 6)]
    [InlineData("| A | B |\n| --- | --- |\n| {{ aftercare.makeup } | b |", 7)]
    [InlineData("::: warning\n## Wait {{ aftercare.makeup }\n\nText.\n:::", 6)]
    [InlineData("::: details Wait {{ aftercare.makeup }\nText.\n:::", 5)]
    public void Braces_that_stand_alone_are_told_with_their_line(string markdown, int line)
    {
        var problem = Assert.Single(Check(TestContent.Article(markdown: markdown)));

        Assert.Equal($"aftercare/makeup.md:{line}: {Told}", problem.ToString());
        Assert.True(problem.Withholds);
    }

    [Theory]
    [InlineData("Wait `{{ aftercare.makeup }`.", 5)]
    [InlineData("    Wait {{ aftercare.makeup }.", 5)]
    [InlineData("```\nWait {{ aftercare.makeup }.\n```", 6)]
    public void Braces_in_code_are_told_too(string markdown, int line) =>
        Assert.Contains(
            Check(TestContent.Article(markdown: markdown)),
            problem => problem is { Rule: "stray-braces", Withholds: true } && problem.Line == line
        );

    [Fact]
    public void A_reference_that_is_too_wide_to_be_read_is_told() =>
        Assert.Equal(
            [$"aftercare/makeup.md:5: {Told}"],
            Check(TestContent.Article(markdown: "Wait {{" + new string(' ', 100) + "aftercare.makeup }}.")).Lines()
        );

    [Fact]
    public void A_reference_is_never_broken_over_two_lines() =>
        Assert.Equal(
            [$"aftercare/makeup.md:5: {Told}", $"aftercare/makeup.md:6: {Told}"],
            Check(TestContent.Article(markdown: "Wait {{ aftercare.makeup\n}} then.")).Lines()
        );

    [Theory]
    [InlineData("Wait {{ aftercare.makeup }", "Short.", 2)]
    [InlineData("Wait", "After }} you may.", 3)]
    public void Titles_and_summaries_are_looked_at_too(string title, string summary, int line)
    {
        var problem = Assert.Single(Check(TestContent.Article() with { Title = title, Summary = summary }));

        Assert.Equal(($"aftercare/makeup.md:{line}: {Told}", true), (problem.ToString(), problem.Withholds));
    }

    [Theory]
    [InlineData("Wait {{ aftercare.makeup }} and {{aftercare.makeup}}.")]
    [InlineData("A {single} brace } is none of ours {.")]
    public void Correct_references_pass(string markdown) => Assert.Empty(Check(TestContent.Article(markdown: markdown)));

    [Theory]
    [InlineData("---\ntitle: T\nsummary: S.\n---\nWait {{ aftercare.makeup }.\n")]
    [InlineData("---\ntitle: T\nsummary: S.\n---\nWait {{ aftercare.makeup\n}}.\n")]
    [InlineData("---\ntitle: After {{ aftercare.makeup }\nsummary: S.\n---\nText.\n")]
    [InlineData("---\ntitle: T\nsummary: After aftercare.makeup }}.\n---\nText.\n")]
    public void While_the_site_runs_readers_keep_the_sentence_with_its_number(string mistyped)
    {
        using var folder = new TestContentFolder();
        var content = folder.Open();
        var good = content.Published.Read("aftercare/makeup");

        folder.With("aftercare/makeup.md", mistyped);
        content.Refresh();

        Assert.Same(good, content.Published.Read("aftercare/makeup"));
        Assert.Contains("stray-braces", content.Problems.Select(problem => problem.Rule));
    }

    private static IReadOnlyList<ContentProblem> Check(Article article) =>
        LibraryQuestions.Errors(
            new ContentLibrary(new() { Facts = TestContent.Facts(("aftercare.makeup", "48 hours")) }, [TestContent.Topic(), article])
        );
}
