using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Tests.Rendering;

public class LinkTargetTests
{
    private const string File = "aftercare/day-by-day.md";

    [Theory]
    [InlineData("side-effects.md", "aftercare", "side-effects", "")]
    [InlineData("../sessions/cost.md#price", "sessions", "cost", "price")]
    [InlineData("../sessions/./x/../cost.md", "sessions", "cost", "")]
    [InlineData("a.md#b#c", "aftercare", "a", "b#c")]
    public void A_file_of_the_folder_is_a_page(string address, string topic, string article, string anchor) =>
        Assert.Equal(new LinkTarget.Page(TestArticle.SlugOf(topic), TestArticle.SlugOf(article), anchor), LinkTarget.Parse(address, File));

    [Fact]
    public void An_index_is_its_topic() =>
        Assert.Equal(new LinkTarget.Page(TestArticle.SlugOf("sessions"), null, ""), LinkTarget.Parse("../sessions/index.md", File));

    [Theory]
    [InlineData("https://a.org/:x")]
    [InlineData("HTTP://a.org")]
    [InlineData("MailTo:a@b.org")]
    [InlineData("tel:112")]
    public void Four_schemes_lead_outside(string address) => Assert.Equal(new LinkTarget.Outside(address), LinkTarget.Parse(address, File));

    [Fact]
    public void An_address_from_the_root_is_the_sites_own() =>
        Assert.Equal(new LinkTarget.Site("/clinic", "hours"), LinkTarget.Parse("/clinic#hours", File));

    [Fact]
    public void An_anchor_alone_stays_on_the_page() => Assert.Equal(new LinkTarget.Here("day-2"), LinkTarget.Parse("#day-2", File));

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("\u00a0javascript:alert(1)")]
    [InlineData("\u200bjavascript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://a.org")]
    [InlineData("blob:x")]
    [InlineData("//evil.org")]
    [InlineData("\\\\evil.org")]
    [InlineData("/\\evil.org")]
    [InlineData("\\/evil.org")]
    [InlineData("/\t/evil.org")]
    [InlineData("../../secret.md")]
    [InlineData("../../../aftercare/side-effects.md")]
    [InlineData("side-effects.md?x=1")]
    [InlineData("side-effects")]
    [InlineData("side-effects.MD")]
    [InlineData("deep/side-effects.md")]
    [InlineData("../home.yml")]
    [InlineData("%2e%2e/side-effects.md")]
    [InlineData(":")]
    public void Anything_else_is_refused(string address) => Assert.IsType<LinkTarget.Refused>(LinkTarget.Parse(address, File));
}
