using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class RenderedArticleTests
{
    [Fact]
    public void Another_library_has_its_own_rendering()
    {
        var text = TestArticle.TextOf("{{ aftercare.makeup }}");

        var before = RenderedArticle.From(TestArticle.LibraryWith("48 hours"), text);
        var after = RenderedArticle.From(TestArticle.LibraryWith("72 hours"), text);

        Assert.Contains("48 hours", before.Html, StringComparison.Ordinal);
        Assert.Contains("72 hours", after.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_an_empty_page()
    {
        var rendered = TestArticle.Render("");

        Assert.Empty(rendered.Html);
        Assert.Empty(rendered.Contents);
        Assert.Empty(rendered.Sources);
    }

    [Theory]
    [InlineData("One *two* **three**.", "<p>One <em>two</em> <strong>three</strong>.</p>")]
    [InlineData("> A quote", "<blockquote>\n<p>A quote</p>\n</blockquote>")]
    [InlineData("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("a\n\n---\n\nb", "<p>a</p>\n<hr />\n<p>b</p>")]
    [InlineData("a\\\nb", "<p>a<br />\nb</p>")]
    [InlineData("    <b>", "<pre><code>&lt;b&gt;\n</code></pre>")]
    [InlineData("a\r\n\r\nb", "<p>a</p>\n<p>b</p>")]
    public void The_rest_is_commonmark(string markdown, string html) => Assert.Equal(html, TestArticle.Html(markdown));
}
