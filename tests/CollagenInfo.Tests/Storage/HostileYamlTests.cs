using System.Text;

namespace CollagenInfo.Tests.Storage;

public class HostileYamlTests
{
    private const string Advice = "Look for a missing quote, a tab, or a colon inside a text; put the text in quotes.";

    [Theory]
    [InlineData("---\ntitle: \"New\nsummary: Short.\n---\nText.")]
    [InlineData("---\ntitle: New\nsummary: a: b\n---\nText.")]
    [InlineData("---\ntitle: New\n\tsummary: Short.\n---\nText.")]
    [InlineData("---\ntitle: New\ntitle: Old\nsummary: Short.\n---\nText.")]
    [InlineData("---\ntitle: New\nsummary: *nothing\n---\nText.")]
    [InlineData("---\ntitle: New\nsummary: @S1\n---\nText.")]
    public void YAML_that_does_not_parse_is_told_once(string text)
    {
        using var folder = new TestContentFolder().With("aftercare/new.md", text);

        var content = folder.OpenUnchecked();

        var problem = Assert.Single(content.Problems);
        Assert.Equal(("yaml", "aftercare/new.md", Advice), (problem.Rule, problem.File, problem.Advice));
        Assert.StartsWith("The YAML cannot be read: ", problem.Message, StringComparison.Ordinal);
        Assert.InRange(problem.Line, 2, 3);
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void YAML_nested_beyond_reason_is_told_and_stops_nothing(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 100_000)) + "x" + string.Concat(Enumerable.Repeat(close, 100_000));
        using var folder = new TestContentFolder().With("facts.yml", $"a:\n {nested}\n");

        var content = folder.OpenUnchecked();

        var problem = Assert.Single(content.Problems);
        Assert.Equal(("yaml", "facts.yml", 2), (problem.Rule, problem.File, problem.Line));
        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }

    [Theory]
    [InlineData("a: &a [*a]\n")]
    [InlineData("? &a [*a]\n: x\n")]
    [InlineData("? &a {b: *a}\n: x\n")]
    [InlineData("a: &a {label: x}\nb: *a\n")]
    public void One_part_of_a_file_cannot_stand_for_another(string yaml)
    {
        using var folder = new TestContentFolder().With("facts.yml", yaml);

        var problem = Assert.Single(folder.OpenUnchecked().Problems);

        Assert.Equal("yaml", problem.Rule);
        Assert.Contains("*a", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bomb_of_references_goes_off_in_nobodys_hands()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var level = 1; level < 60; level++)
        {
            bomb.Append(string.Create(null, $"a{level}: &a{level} [*a{level - 1}, *a{level - 1}]\n"));
        }

        bomb.Append("? *a59\n: x\n");
        using var folder = new TestContentFolder().With("facts.yml", bomb.ToString());

        var content = await Task.Run(folder.OpenUnchecked).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal("yaml", Assert.Single(content.Problems).Rule);
    }

    [Fact]
    public async Task A_megabyte_of_unknown_keys_is_told_in_good_time()
    {
        var keys = string.Concat(Enumerable.Range(0, 20_000).Select(number => string.Create(null, $"k{number}: x\n")));
        using var folder = new TestContentFolder().With("clinic.yml", keys);

        var content = await Task.Run(folder.OpenUnchecked).WaitAsync(TimeSpan.FromSeconds(10));

        Assert.NotNull(content.Published.Read("aftercare/makeup"));
    }
}
