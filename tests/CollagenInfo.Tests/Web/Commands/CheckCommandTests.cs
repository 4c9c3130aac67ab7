using System.Text.Json;
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
        Assert.Equal(
            """
            aftercare/makeup.md:6: error unknown-fact: There is no fact 'aftercare.makeupp'. Did you mean 'aftercare.makeup'?
            1 articles, errors: 1, warnings: 0, exceptions: 0.
            """,
            output
        );
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

        var (code, output, _) = Check(folder.FullName, asJson: true);
        var problem = Assert.Single(JsonDocument.Parse(output).RootElement.EnumerateArray());

        Assert.Equal(1, code);
        Assert.Equal(
            ("unknown-fact", "error", "aftercare/makeup.md", 6),
            (
                problem.GetProperty("rule").GetString(),
                problem.GetProperty("severity").GetString(),
                problem.GetProperty("file").GetString(),
                problem.GetProperty("line").GetInt32()
            )
        );
    }

    [Fact]
    public void A_folder_that_is_not_there_ends_with_2()
    {
        using var folder = new TestContentFolder();
        var missing = Path.Combine(folder.FullName, "nowhere");

        var (code, output, errors) = Check(missing);

        Assert.Equal((2, "", $"The content folder {missing} does not exist."), (code, output, errors));
    }

    /// <summary>A folder without errors or warnings.</summary>
    private static TestContentFolder Folder() => new TestContentFolder().With("facts.yml", TestContentFolder.FactsOfTools);

    private static (int Code, string Output, string Errors) Check(string folder, bool asJson = false)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();

        var code = CheckCommand.Check(folder, asJson, output, errors);

        return (code, output.ToString().TrimEnd(), errors.ToString().TrimEnd());
    }
}
