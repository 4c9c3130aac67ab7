using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class ArticleOutlineTests
{
    private const string Markdown = """
        ## Day 1

        Wait {{ a.b }}
        and then[@S1, S2]
        see [this](side-effects.md).

        - one
          - two {{ c.d }}
            [deep](#here)

        | A | B |
        | --- | --- |
        | ![x](y.svg) | {{ e.f }} |

        ::: urgent
        ### Call if:

        > ![](z.svg){decorative}
        > {{ g.h }} <https://a.org>
        :::

        ::: details Wait {{ i.j }}
        Text.[@S3]
        """;

    private static readonly ArticleOutline Outline = TestArticle.Outline(Markdown, firstLine: 11);

    [Fact]
    public void Facts_stand_on_the_lines_of_their_file() =>
        Assert.Equal(
            [("a.b", 13), ("c.d", 18), ("e.f", 23), ("g.h", 29), ("i.j", 32)],
            Outline.Facts.Select(fact => (fact.Name, fact.Line))
        );

    [Fact]
    public void Citations_stand_on_the_lines_of_their_file() =>
        Assert.Equal([("S1", 14), ("S2", 14), ("S3", 33)], Outline.Citations.Select(citation => (citation.Name, citation.Line)));

    [Fact]
    public void Links_stand_on_the_lines_of_their_file() =>
        Assert.Equal(
            [("side-effects.md", 15), ("#here", 19), ("https://a.org", 29)],
            Outline.Links.Select(link => (link.Written, link.Line))
        );

    [Fact]
    public void Headings_stand_on_the_lines_of_their_file() =>
        Assert.Equal([new OutlineHeading("day-1", 2, 11), new OutlineHeading("call-if", 3, 26)], Outline.Headings);

    [Fact]
    public void Pictures_stand_on_the_lines_of_their_file() =>
        Assert.Equal([new OutlineImage("y.svg", "x", false, false, 23), new OutlineImage("z.svg", "", true, false, 28)], Outline.Images);

    [Fact]
    public void Blocks_say_whether_they_end() =>
        Assert.Equal(
            [("urgent", true, true, 25), ("details", true, false, 31 + 1)],
            Outline.Blocks.Select(block => (block.Name, block.IsKnown, block.IsClosed, block.Line))
        );

    [Theory]
    [InlineData("::: warnign\n:::", false, true)]
    [InlineData("::: do-not\n:::", true, true)]
    [InlineData("::: do\n- a", true, false)]
    public void A_block_is_known_by_its_name(string markdown, bool isKnown, bool isClosed)
    {
        var block = Assert.Single(TestArticle.Outline(markdown).Blocks);

        Assert.Equal((isKnown, isClosed), (block.IsKnown, block.IsClosed));
    }

    [Fact]
    public void Line_ends_of_windows_count_once() => Assert.Equal(3, Assert.Single(TestArticle.Outline("a\r\n\r\n{{ b }}").Facts).Line);

    [Fact]
    public void A_mail_address_is_no_link_to_check() => Assert.Empty(TestArticle.Outline("<us@example.org>").Links);

    [Fact]
    public void References_in_code_are_references_too() =>
        Assert.Equal(
            [("a.b", 1), ("c.d", 3)],
            TestArticle.Outline("`{{ a.b }}`\n\n    {{ c.d }}").Facts.Select(fact => (fact.Name, fact.Line))
        );

    [Fact]
    public void The_facts_that_a_figure_reads_stand_on_the_line_of_its_block() =>
        Assert.Equal(
            [("c.d", 5), ("e.f", 5), ("a.b", 7)],
            TestArticle
                .Outline("Text.\n\n::: figure people-in c.d e.f\n\nOf {{ a.b }}.\n:::", firstLine: 3)
                .Facts.Select(fact => (fact.Name, fact.Line))
        );

    [Fact]
    public void A_figure_that_is_unknown_reads_no_fact() =>
        Assert.Empty(TestArticle.Outline("::: figure people c.d e.f\nText.\n:::").Facts);
}
