using CollagenInfo.Web.Commands;

namespace CollagenInfo.Tests.Web.Commands;

public class VitalCommandTests
{
    private static readonly string Article = """
        ---
        title: After care
        summary: What to do.
        order: 1
        ---

        It's sore. Do not rub.

        ::: do-not
        - do not pick, for {{ aftercare.makeup }}
        - do not scratch
        :::
        """;

    [Fact]
    public void What_it_prints_is_the_file_that_the_checker_asks_for()
    {
        using var folder = new TestContentFolder().With("aftercare/care.md", Article);
        var (code, printed) = Print(folder.FullName);

        Assert.Equal(0, code);
        Assert.Contains("  - 'do not pick, for {{ aftercare.makeup }}'", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("sore", printed, StringComparison.Ordinal);

        folder.With("vital.yml", printed);
        Assert.DoesNotContain(folder.Open().Problems, problem => problem.Rule == "vital-line");

        folder.With("aftercare/care.md", Article.Replace("Do not rub", "Do rub", StringComparison.Ordinal));
        Assert.Equal(7, Assert.Single(folder.Open().Problems, problem => problem.Rule == "vital-line").Line);
    }

    [Fact]
    public void A_missing_folder_is_told()
    {
        var (code, printed) = Print("not-there");

        Assert.Equal(2, code);
        Assert.Empty(printed);
    }

    private static (int Code, string Printed) Print(string folder)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (VitalCommand.Print(folder, output, errors), output.ToString());
    }
}
