using System.Text.RegularExpressions;

namespace CollagenInfo.Tests.Rendering;

/// <summary>Tests the list of everything that an author can write, which is also part of the manual.</summary>
public partial class DialectTests
{
    private static readonly string Manual = File.ReadAllText(RepositoryRoot.PathOf("tests/CollagenInfo.Tests/Rendering/dialect.md"));

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (Match example in Example().Matches(Manual))
            {
                examples.Add(example.Groups["markdown"].Value, example.Groups["html"].Value);
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_an_author_writes_becomes_what_the_manual_says(string markdown, string html) =>
        Assert.Equal(html, TestArticle.Html(markdown));

    /// <summary>The names of blocks that a reader of the manual can look for.</summary>
    [Theory]
    [InlineData("emergency")]
    [InlineData("urgent")]
    [InlineData("non-urgent")]
    [InlineData("warning")]
    [InlineData("inset")]
    [InlineData("do")]
    [InlineData("do-not")]
    [InlineData("details")]
    [InlineData("figure")]
    [InlineData("key-facts")]
    public void Every_block_has_an_example(string kind) =>
        Assert.Contains(Examples, example =>
            ((string)example[0]).Split('\n').Any(line => line.Split(' ') is [":::", var name, ..] && name == kind)
        );

    [GeneratedRegex(
        "^````\n(?<markdown>.+?)\n\\.\n(?<html>.+?)\n````$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Example();
}
