using System.Text;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class TextLimitsTests
{
    private const int Megabyte = 1024 * 1024;
    private const int LongestText = 60_000;
    private const int LongestParagraph = 6_000;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Pieces { get; } =
    [
        "[",
        "![",
        "](",
        "[a](",
        "[a](<b",
        "[a]((",
        "[a](b \"t ",
        "[a]",
        "[a]: b\n",
        "[a]:\n",
        "[a]: b 'c\n",
        "[a\n",
        "*",
        "*a ",
        "a* ",
        "*a\n",
        "a**b",
        "**a *",
        "*a_ ",
        "_",
        "é*é_",
        "`",
        "` a `` ",
        ">",
        "> a\n",
        "> ",
        "- ",
        "- a\n",
        "-\n",
        "1. a\n",
        "{",
        "{{",
        "{{ a",
        "{{ a }}",
        "<!--",
        "<!-- a -->",
        "{/*",
        "{#",
        "{% comment %}",
        "%% a",
        "%%a%% ",
        "{decorative}",
        "[@",
        "[@a]",
        "[@a, b;",
        ":::",
        ":::\n",
        "::: do\n",
        "::: do\n\n",
        "|",
        "| a | b |\n",
        "a | b\n",
        "| *a ",
        "| ` ",
        "|a|b|\n|-|-|\n|c|d|\n\n",
        "<",
        "<a",
        "<http:a",
        "<a@b.",
        "&",
        "&#1",
        "&amp;",
        "#",
        "#\n",
        "# a\n",
        "# a\n\n",
        "a\n=\n",
        "word ",
        "a",
        "word\n",
        "w\n\n",
        " ",
        "\t",
        "\n",
        "\\",
        "\0",
        "a  \n",
        "~~~\n",
        "```\na\n",
        "    a\n",
        "[a](b.md) ",
        "![a](b.svg) ",
        "[*a ![_b ](`c {{ [@ | <a &#x ",
        "> - [*a ![_b ](`c {{ [@ | <a &#x \n",
    ];

    [Theory, MemberData(nameof(Pieces))]
    public void The_longest_file_of_anything_is_shown_or_refused_in_time(string piece) => AssertInTime(Repeated(piece, Megabyte));

    [Theory, MemberData(nameof(Pieces))]
    public void The_longest_text_and_the_longest_paragraphs_are_read_in_time(string piece)
    {
        AssertInTime(Repeated(piece, LongestText - 100));
        AssertInTime(Repeated(Repeated(piece, LongestParagraph - 100) + "\n\n", LongestText - LongestParagraph));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(5_000)]
    [InlineData(1_000)]
    public void Nesting_without_end_is_refused(int depth)
    {
        string[] towers =
        [
            Times(">", depth) + "a",
            Times("- a\n  ", depth),
            Times("[", depth) + "a" + Times("](b.md)", depth),
            Times("![", depth) + "a" + Times("](b.svg)", depth),
            Times("*a **b ", depth) + Times("** *", depth),
            Times("> - ", depth) + "a",
            Times("::: do\n", depth),
            Times("::: do\n\n", depth),
        ];

        NotEmpty.All(towers, tower => AssertInTime(tower));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(90)]
    [InlineData(120)]
    public void Blocks_and_signs_that_are_deep_only_together_are_refused_or_shown(int depth) =>
        AssertInTime(Times("> ", depth) + Times("*a ", depth) + Times("[@a, b;", depth));

    [Fact]
    public void A_table_of_many_columns_and_rows_is_refused() => Assert.Equal(
        "table-too-wide",
        TestArticle.Outline(Times("|a", 1_000) + "|\n" + Times("|-", 1_000) + "|\n" + Times("|\n", 900)).Fault?.Rule);

    [Fact]
    public void A_long_article_is_shown()
    {
        var markdown = Repeated(
            "## A heading\n\nWait *{{ aftercare.makeup }}*.[@S1] See [this](side-effects.md).\n\n- one\n  - two\n\n",
            LongestText - 100
        );

        Assert.Null(TestArticle.Outline(markdown).Fault);
        Assert.NotEmpty(TestArticle.Render(markdown).Contents);
    }

    private static string Repeated(string piece, int length) => Times(piece, Math.Max(1, length / piece.Length));

    private static string Times(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private static void AssertInTime(string markdown) =>
        Assert.True(TimeOf(markdown) < Bound, $"{markdown[..Math.Min(markdown.Length, 20)]} takes longer than {Bound}.");

    private static TimeSpan TimeOf(string markdown)
    {
        var start = ProcessorTime.OfThisThread;
        var outline = TestArticle.Outline(markdown);
        var outlined = ProcessorTime.OfThisThread;
        var rendered = TestArticle.Render(markdown);

        Assert.Equal(outline.IsUnreadable, rendered.Html.Contains("This page cannot be shown", StringComparison.Ordinal));
        return new[] { outlined - start, ProcessorTime.OfThisThread - outlined }.Max();
    }

    /// <summary>A reader may ask for the page at any time, with an address that is not kept.</summary>
    [Theory]
    [InlineData("* 1. ")]
    [InlineData("> - ")]
    public void A_text_that_is_refused_costs_no_time_when_it_is_asked_for_again(string piece)
    {
        var paragraph = string.Concat(Enumerable.Repeat(piece, 5_900 / piece.Length));
        var body = TestArticle.TextOf(string.Join("\n\n", Enumerable.Repeat(paragraph, 10)));
        var first = RenderedArticle.From(TestArticle.Library, body);

        var before = ProcessorTime.OfThisThread;
        for (var visit = 0; visit < 100; visit++)
        {
            Assert.Equal(first.Html, RenderedArticle.From(TestArticle.Library, body).Html);
            Assert.True(ArticleText.From(body).Outline.IsUnreadable);
        }

        Assert.True(ProcessorTime.OfThisThread - before < TimeSpan.FromMilliseconds(100));
    }
}
