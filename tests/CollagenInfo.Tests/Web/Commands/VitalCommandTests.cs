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
        Assert.DoesNotContain("  - 'It''s sore.'", printed, StringComparison.Ordinal);

        folder.With("vital.yml", printed);
        Assert.Equal([], RulesBroken(Article));
        Assert.Equal(["vital-line"], RulesBroken(Article.Replace("Do not rub", "Do rub", StringComparison.Ordinal)));
        Assert.Equal(["turned-round"], RulesBroken(Article.Replace("sore", "not sore", StringComparison.Ordinal)));
        Assert.Equal([], RulesBroken(Article.Replace("sore", "tender", StringComparison.Ordinal)));

        List<string> RulesBroken(string article) =>
        [
            .. folder.With("aftercare/care.md", article).Open().Problems.Select(problem => problem.Rule)
                .Where(rule => rule is "vital-line" or "turned-round"),
        ];
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
