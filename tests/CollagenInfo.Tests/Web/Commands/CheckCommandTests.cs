using System.Text.Json;
using CollagenInfo.Content;
using CollagenInfo.Web.Commands;

namespace CollagenInfo.Tests.Web.Commands;

public class CheckCommandTests
{
    [Fact]
    public void Clean_content_is_counted_and_ends_with_0()
    {
        using var folder = Folder();

        var (code, output, errors) = Check(folder.FullName);

        Assert.Equal((0, "1 articles, errors: 0, warnings: 0, exceptions: 0.", ""), (code, output, errors));
    }

    [Fact]
    public void Each_problem_is_a_line_with_its_place_and_what_to_do_and_ends_with_1()
    {
        using var folder = Folder();
        folder.With(
            "aftercare/makeup.md",
            TestContentFolder.Makeup.Replace("aftercare.makeup }}", "aftercare.makeupp }}", StringComparison.Ordinal)
        );

        var (code, output, _) = Check(folder.FullName);

        Assert.Equal(1, code);
        var path = FromHere(folder, "aftercare/makeup.md");
        Assert.Equal(
            $"""
            {path}:6: error unknown-fact: There is no fact 'aftercare.makeupp'. Did you mean 'aftercare.makeup'?
            1 articles, errors: 1, warnings: 0, exceptions: 0.
            """,
            output
        );
        Assert.True(File.Exists(output[..output.IndexOf(":6:", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_folder_that_lacks_a_fact_of_the_tools_ends_with_1()
    {
        using var folder = new TestContentFolder().With(
            "facts.yml",
            TestContentFolder.FactsOfTools.Replace("  sun-and-tan:", "  no-tan:", StringComparison.Ordinal)
        );

        var (code, output, _) = Check(folder.FullName);

        Assert.Equal(1, code);
        Assert.Contains("facts.yml:1: error tool-fact: There is no fact 'before.sun-and-tan'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_for_programs()
    {
        using var folder = Folder();
        folder.With(
            "aftercare/makeup.md",
            TestContentFolder.Makeup.Replace("aftercare.makeup }}", "aftercare.makeupp }}", StringComparison.Ordinal)
        );

        var (code, output, _) = Check(folder.FullName, CheckFormat.Json);
        var problem = Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());

        Assert.Equal(1, code);
        Assert.Equal(
            ("unknown-fact", "error", FromHere(folder, "aftercare/makeup.md"), 6),
            (
                problem.GetProperty("rule").GetString(),
                problem.GetProperty("severity").GetString(),
                problem.GetProperty("file").GetString(),
                problem.GetProperty("line").GetInt32()
            )
        );
    }

    [Fact]
    public void A_workflow_of_GitHub_gets_a_command_for_each_problem_with_its_signs_escaped()
    {
        using var folder = Folder().With("aftercare/a,b.md", "---\ntitle: 100%: all\n---\nText.");

        var (code, output, _) = Check(folder.FullName, CheckFormat.Github);
        var first = output.Split(Environment.NewLine)[0];

        Assert.Equal(1, code);
        Assert.StartsWith($"::error file={FromHere(folder, "aftercare/a%2Cb.md")},line=1,title=slug::", first, StringComparison.Ordinal);
        Assert.Equal(
            "::warning file=a%3Ab%2Cc.md,line=3,title=html::100%25 of it: a, b. Do",
            Assert.Single(WorkflowCommands.From([new ContentProblem("html", Severity.Warning, "a:b,c.md", 3, "100% of it: a, b.", "Do")]))
        );
    }

    [Fact]
    public void Sarif_names_the_rule_the_level_and_the_place_of_each_problem()
    {
        using var folder = Folder()
            .With("aftercare/new page.md", "---\ntitle: New\n---\nText.")
            .With("aftercare/sun.md", "---\ntitle: Sun\nsummary: S.\nstatus: no-one\n---\nDrink <b>water</b>. {allow claim: none}\n");

        var (code, output, _) = Check(folder.FullName, CheckFormat.Sarif);
        var log = JsonDocument.Parse(output).RootElement;
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(1, code);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal("CollagenInfo", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct().Count());
        NotEmpty.All(
            results,
            result =>
            {
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                );
                Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
                Assert.Matches("^(error|warning|note)$", result.GetProperty("level").GetString());
            }
        );
        var place = results
            .Single(result => result.GetProperty("ruleId").GetString() is "slug")
            .GetProperty("locations")[0]
            .GetProperty("physicalLocation");
        Assert.Equal(
            (FromHere(folder, "aftercare/new%20page.md"), 1),
            (
                place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                place.GetProperty("region").GetProperty("startLine").GetInt32()
            )
        );
    }

    [Fact]
    public void Without_a_folder_the_one_of_the_configuration_is_checked()
    {
        using var folder = Folder();
        var asked = 0;

        var code = CheckCommand.Create(() =>
        {
            asked++;
            return folder.FullName;
        }).Parse([]).Invoke();

        Assert.Equal((0, 1), (code, asked));
    }

    [Fact]
    public void A_folder_that_is_not_there_ends_with_2()
    {
        using var folder = new TestContentFolder();
        var missing = Path.Combine(folder.FullName, "nowhere");

        var (code, output, errors) = Check(missing);

        Assert.Equal((2, "", $"The content folder {missing} does not exist."), (code, output, errors));
    }

    private static string FromHere(TestContentFolder folder, string file) =>
        Path.GetRelativePath(Environment.CurrentDirectory, folder.PathOf(file)).Replace('\\', '/');

    /// <summary>A folder without errors or warnings.</summary>
    private static TestContentFolder Folder() => new TestContentFolder().With("facts.yml", TestContentFolder.FactsOfTools);

    private static (int Code, string Output, string Errors) Check(string folder, CheckFormat format = CheckFormat.Text)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = CheckCommand.Check(folder, format, output, errors);

        return (code, output.ToString().TrimEnd(), errors.ToString().TrimEnd());
    }
}
