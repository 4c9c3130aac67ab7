using CollagenInfo.Content;
using CollagenInfo.Content.Storage;

namespace CollagenInfo.Tests.Storage;

/// <summary>
/// Values of the shipped data files and front matters, each replaced by a nasty one: a few of each file, or all if asked for.
/// </summary>
public class EveryYamlValueTests
{
    private const string Nasty = "72 hours: \"new\" # é, 'it''s' [a] {b}\t\\";

    private const int Few = 4;

    private static readonly bool IsForAll = Environment.GetEnvironmentVariable("COLLAGEN_INFO_EVERY_VALUE") == "1";

    private static IEnumerable<string> All => RepositoryRoot.Files("content", ".md", ".yml").Where(file => file != "content/README.md");

    public static TheoryData<string> Files => [.. All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Only_that_value_changes(string file)
    {
        foreach (var lineEnd in new[] { "\n", "\r\n" })
        {
            var yaml = YamlOf(file).ReplaceLineEndings(lineEnd);
            var values = YamlEdit.ValuesIn(yaml)!.Index().ToList();
            var step = IsForAll ? 1 : Math.Max(1, values.Count / Few);
            foreach (var (at, (path, value)) in values.Where(value => IsText(value.Item.Value) && (value.Index + file.Length) % step == 0))
            {
                if (path[0] is "other-sentences")
                {
                    // The program writes them over several lines, and nobody edits them in a form.
                    continue;
                }

                var edited = YamlEdit.Set(yaml, path, Nasty);

                Assert.True(edited.Text is not null, $"{string.Join('.', path)}: {edited.Refusal}");
                Assert.Equal(
                    values.Select(other => other.Index == at ? Nasty : other.Item.Value),
                    YamlEdit.ValuesIn(edited.Text)!.Select(other => other.Value)
                );
                Assert.Equal(yaml, Back(edited.Text, yaml, value));
            }
        }
    }

    [Fact]
    public void There_are_as_many_values_as_in_the_files() =>
        Assert.InRange(All.Sum(file => YamlEdit.ValuesIn(YamlOf(file))!.Count()), 5_000, 100_000);

    /// <summary>Whether it is no empty list or group.</summary>
    private static bool IsText(string value) => value is not ("[]" or "{}");

    /// <summary>The text before, out of the text after: what differs is no longer than the two values.</summary>
    private static string Back(string edited, string yaml, string value)
    {
        var same = edited.AsSpan().CommonPrefixLength(yaml);
        var end = 0;
        while (end < yaml.Length && end < edited.Length && yaml[^(end + 1)] == edited[^(end + 1)])
        {
            end++;
        }

        end = Math.Min(end, Math.Min(edited.Length, yaml.Length) - same);

        Assert.InRange(edited.Length - same - end, 0, Nasty.Length + 10);
        Assert.InRange(yaml.Length - same - end, 0, (value.Length * 2) + 2);
        return edited[..same] + yaml[same..^end] + edited[^end..];
    }

    private static string YamlOf(string file)
    {
        var text = File.ReadAllText(RepositoryRoot.PathOf(file));
        return file.EndsWith(".yml", StringComparison.Ordinal) ? text : PageText.Find(text)!.Yaml;
    }
}
