using CollagenInfo.Content;

namespace CollagenInfo.Tests;

public class ContentProblemTests
{
    private const int Longest = 303;

    [Theory]
    [InlineData("'a\nb' is wrong.", "'a b' is wrong.")]
    [InlineData("'a\r\nb' is wrong.", "'a  b' is wrong.")]
    [InlineData("\u001b[31mred\u001b[0m", " [31mred [0m")]
    [InlineData("a\tb\0c\u0085d\u007fe", "a b c d e")]
    [InlineData("After 48 hours: Haut, peau, 皮膚.", "After 48 hours: Haut, peau, 皮膚.")]
    public void A_problem_is_one_line_whatever_an_author_wrote(string written, string told)
    {
        var problem = Problem(written, written, written);

        Assert.Equal((told, told, told), (problem.File, problem.Message, problem.Advice));
        Assert.DoesNotContain(problem.ToString(), char.IsControl);
    }

    [Fact]
    public void A_long_text_is_cut()
    {
        var problem = Problem(new string('f', 5_000), new string('m', 5_000), "Shorten it.");

        Assert.Equal((Longest, Longest), (problem.File.Length, problem.Message.Length));
        Assert.EndsWith("m...", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_an_author_reaches_the_log_on_one_line()
    {
        using var folder = new TestContentFolder().With(
            "facts.yml",
            $"{TestContentFolder.Facts}\n    \"x\\n\\e[2Jnothing is wrong{new string('x', 500)}\": 1\n"
        );

        var line = Assert.Single(folder.OpenUnchecked().Problems.Lines());

        Assert.DoesNotContain(line, char.IsControl);
        Assert.InRange(line.Length, 300, 700);
    }

    private static ContentProblem Problem(string file, string message, string advice) =>
        new("rule", Severity.Error, file, 1, message, advice);
}
