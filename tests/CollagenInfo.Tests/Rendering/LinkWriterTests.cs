using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class LinkWriterTests
{
    [Theory]
    [InlineData("side-effects.md", "/aftercare/side-effects")]
    [InlineData("./side-effects.md", "/aftercare/side-effects")]
    [InlineData("side-effects.md#bruises", "/aftercare/side-effects#bruises")]
    [InlineData("../sessions/before-treatment.md", "/sessions/before-treatment")]
    [InlineData("../sessions/index.md", "/sessions")]
    [InlineData("../sessions/index.md#cost", "/sessions#cost")]
    [InlineData("index.md", "/aftercare")]
    [InlineData("#day-2", "#day-2")]
    [InlineData("/clinic", "/clinic")]
    [InlineData("/clinic#hours", "/clinic#hours")]
    [InlineData("https://www.nhs.uk/?a=1&b=2", "https://www.nhs.uk/?a=1&amp;b=2")]
    [InlineData("http://[::1]/", "http://[::1]/")]
    [InlineData("HTTPS://[2001:DB8::a]:8443/a[1]?b", "HTTPS://[2001:DB8::a]:8443/a%5B1%5D?b")]
    [InlineData("https://[::ffff:192.0.2.1]", "https://[::ffff:192.0.2.1]")]
    [InlineData("https://example.org/[::1]", "https://example.org/%5B::1%5D")]
    [InlineData("mailto:us@example.org", "mailto:us@example.org")]
    [InlineData("tel:+12025550147", "tel:+12025550147")]
    public void A_link_leads_to_the_address_of_its_page(string written, string address) =>
        Assert.Equal($"""<p><a href="{address}">See <em>this</em></a>.</p>""", TestArticle.Html($"[See *this*]({written})."));

    [Theory]
    [InlineData("nowhere.md")]
    [InlineData("../nowhere/index.md")]
    [InlineData("../../outside.md")]
    [InlineData("../../../etc/passwd")]
    [InlineData("side-effects")]
    [InlineData("aftercare/side-effects.md")]
    [InlineData("Side-Effects.md")]
    [InlineData("")]
    public void A_link_that_leads_nowhere_leaves_its_words(string written) =>
        Assert.Equal("<p>See <em>this</em>.</p>", TestArticle.Html($"[See *this*]({written})."));

    [Fact]
    public void A_link_to_a_draft_leaves_its_words_to_the_public()
    {
        var text = TestArticle.TextOf("[Soon](../sessions/hidden.md)");
        var (published, _) = TestArticle.Library.PublishedAt(DateTimeOffset.UnixEpoch);

        Assert.Equal("<p>Soon</p>\n", RenderedArticle.From(published, text).Html);
        Assert.Equal("<p><a href=\"/sessions/hidden\">Soon</a></p>\n", RenderedArticle.From(TestArticle.Library, text).Html);
    }

    [Theory]
    [InlineData("[See][page]\n\n[page]: side-effects.md", """<p><a href="/aftercare/side-effects">See</a></p>""")]
    [InlineData("<https://www.nhs.uk/>", """<p><a href="https://www.nhs.uk/">https://www.nhs.uk/</a></p>""")]
    [InlineData("<us@example.org>", """<p><a href="mailto:us@example.org">us@example.org</a></p>""")]
    [InlineData("https://www.nhs.uk/", "<p>https://www.nhs.uk/</p>")]
    [InlineData("[See](side-effects.md \"A title\")", """<p><a href="/aftercare/side-effects">See</a></p>""")]
    public void A_link_may_be_written_in_every_way_of_commonmark(string markdown, string html) =>
        Assert.Equal(html, TestArticle.Html(markdown));
}
