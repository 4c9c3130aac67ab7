using AngleSharp.Html.Parser;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Rendering;

public class ImageTests
{
    [Fact]
    public void A_picture_of_the_folder_is_shown() => Assert.Equal(
        """<p><img src="/images/recovery.svg" alt="Healing in 3 steps" loading="lazy"></p>""",
        TestArticle.Html("![Healing in *3* steps](recovery.svg)"));

    [Fact]
    public void A_file_name_with_a_space_is_an_address() => Assert.Equal(
        """<p><img src="/images/day%201.svg" alt="Day 1" loading="lazy"></p>""",
        TestArticle.Html("![Day 1](<day 1.svg>)"));

    [Theory]
    [InlineData("nowhere.svg")]
    [InlineData("https://example.org/recovery.svg")]
    [InlineData("/images/recovery.svg")]
    [InlineData("../images/recovery.svg")]
    [InlineData("images/../recovery.svg")]
    [InlineData("data:image/svg+xml,x")]
    public void A_picture_from_elsewhere_is_not_shown(string address) =>
        Assert.Equal("<p>Before  after</p>", TestArticle.Html($"Before ![x]({address}) after"));

    [Fact]
    public void A_decorative_picture_has_an_empty_alt_text_and_no_mark() => Assert.Equal(
        """<p><img src="/images/recovery.svg" alt="" loading="lazy"></p>""",
        TestArticle.Html("![](recovery.svg){decorative}"));

    [Theory]
    [InlineData("Day 3 [left side] and a ] alone")]
    [InlineData("A *star*, an _underline_ and a \\ mark")]
    [InlineData("Less < more `x` & \"so\"")]
    public void What_a_picture_shows_is_plain_words(string alt)
    {
        var html = TestArticle.Html(new PictureEntry("recovery.svg", alt, 0, 0, 1).Markdown);

        Assert.Equal(alt, new HtmlParser().ParseDocument(html).QuerySelector("img")?.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("[See](side-effects.md){decorative}")]
    [InlineData("{decorative}")]
    [InlineData("![](recovery.svg) {decorative}")]
    public void The_mark_counts_only_straight_behind_a_picture(string markdown) =>
        Assert.EndsWith("{decorative}", TestArticle.Page(markdown).QuerySelector("p")?.TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("She said \"ouch\"")]
    [InlineData("x\" onerror=\"alert(1)")]
    [InlineData("a < b & c > d")]
    [InlineData("it's [not] `so`")]
    public void Alt_text_keeps_its_signs_and_stays_in_the_attribute(string alt)
    {
        var image = TestArticle.Page($"![{alt}](recovery.svg)").QuerySelector("img");

        Assert.Equal(alt.Replace("`", "", StringComparison.Ordinal), image?.GetAttribute("alt"));
        Assert.Equal(["src", "alt", "loading"], image?.Attributes.Select(attribute => attribute.Name));
    }

    [Fact]
    public void Alt_text_of_a_picture_in_a_link_in_alt_text_stays_words() => Assert.Equal(
        """<p><img src="/images/recovery.svg" alt="a b c" loading="lazy"></p>""",
        TestArticle.Html("![a ![b](recovery.svg) [c](side-effects.md)](recovery.svg)"));
}
