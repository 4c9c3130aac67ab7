using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class HeadingTests
{
    [Theory]
    [InlineData("# Title", "<h2 id=\"title\">Title</h2>")]
    [InlineData("## Day 1", "<h2 id=\"day-1\">Day 1</h2>")]
    [InlineData("###### Small *print*", "<h6 id=\"small-print\">Small <em>print</em></h6>")]
    [InlineData("Title\n=====", "<h2 id=\"title\">Title</h2>")]
    [InlineData("## Après-soin", "<h2 id=\"après-soin\">Après-soin</h2>")]
    [InlineData("## 皮膚", "<h2 id=\"皮膚\">皮膚</h2>")]
    [InlineData("## ???", "<h2 id=\"section\">???</h2>")]
    [InlineData("##", "<h2 id=\"section\"></h2>")]
    [InlineData("## \" onclick=\"x", "<h2 id=\"-onclickx\">&quot; onclick=&quot;x</h2>")]
    public void A_heading_has_its_words_as_anchor(string markdown, string html) => Assert.Equal(html, TestArticle.Html(markdown));

    [Fact]
    public void The_anchor_stays_when_the_value_of_a_fact_changes()
    {
        var text = TestArticle.TextOf("## After {{ aftercare.makeup }}");

        var before = RenderedArticle.From(TestArticle.LibraryWith("48 hours"), text);
        var after = RenderedArticle.From(TestArticle.LibraryWith("72 hours"), text);

        Assert.Equal(
            "<h2 id=\"after-aftercare-makeup\" class=\"period heat-2\">After <span class=\"fact\">48 hours</span></h2>\n",
            before.Html
        );
        Assert.Equal(
            "<h2 id=\"after-aftercare-makeup\" class=\"period heat-2\">After <span class=\"fact\">72 hours</span></h2>\n",
            after.Html
        );
    }

    [Theory]
    [InlineData("## A\n\n## A\n\n## A", "a", "a-2", "a-3")]
    [InlineData("## A\n\n## A-2\n\n## A", "a", "a-2", "a-3")]
    [InlineData("## A-2\n\n## A\n\n## A", "a-2", "a", "a-3")]
    [InlineData("## ?\n\n## !\n\n## Section", "section", "section-2", "section-3")]
    public void Headings_of_the_same_words_have_anchors_of_their_own(string markdown, params string[] ids) =>
        Assert.Equal(ids, TestArticle.Page(markdown).QuerySelectorAll("h2").Select(heading => heading.Id));

    [Fact]
    public void The_contents_list_the_headings_of_the_first_level()
    {
        var rendered = TestArticle.Render(
            "# One\n\n## After {{ aftercare.makeup }} & {{ no.fact }}\n\n### Deeper\n\n::: urgent\n## In a card\n:::\n\n## "
                + "*Last* `word` &copy;"
        );

        Assert.Equal(
            [
                new Heading("one", "One"),
                new Heading("after-aftercare-makeup--no-fact", $"After 48 hours & {TestArticle.Missing}"),
                new Heading("last-word-", "Last word ©"),
            ],
            rendered.Contents
        );
    }
}
