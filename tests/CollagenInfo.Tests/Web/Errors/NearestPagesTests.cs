using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Errors;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Tests.Web.Errors;

[Collection(RunsAlone.Name)]
public class NearestPagesTests
{
    private static readonly ContentLibrary Library = new(
        new()
        {
            Facts = TestContent.Facts(("aftercare.makeup", "48 hours")),
            Terms = [new Term("pen", "microneedling pen", null, null, "A pen.", ["derma pen", "skinpen"], "aftercare/devices.md", 1)],
            Activities =
            [
                new Activity("bath", "take a bath", "aftercare.makeup", null, ["bathing", "hot tub"], "aftercare/sun-and-swimming.md", 1),
            ],
        },
        [
            TestContent.Topic(),
            TestContent.Article("aftercare/makeup") with
            {
                Title = "Makeup after {{ aftercare.makeup }}",
            },
            TestContent.Article("aftercare/sun-and-swimming") with
            {
                Title = "Sun, swimming and heat",
            },
            TestContent.Article("aftercare/devices") with
            {
                Title = "Pens and rollers",
            },
        ]
    );

    [Theory]
    [InlineData("/makeup", "/aftercare/makeup")]
    [InlineData("/make-up", "/aftercare/makeup")]
    [InlineData("/aftercare/makup", "/aftercare/makeup")]
    [InlineData("/after-care/MAKE_UP.php", "/aftercare/makeup")]
    [InlineData("/aftercare/swiming", "/aftercare/sun-and-swimming")]
    [InlineData("/old/when-can-i-go-swimming", "/aftercare/sun-and-swimming")]
    [InlineData("/dermapen", "/aftercare/devices")]
    [InlineData("/skin-pen", "/aftercare/devices")]
    [InlineData("/hot-tub", "/aftercare/sun-and-swimming")]
    [InlineData("/aftercrae", "/aftercare")]
    [InlineData("/clinc", "/clinic")]
    [InlineData("/tool", "/tools")]
    public void The_page_that_was_meant_comes_first(string asked, string meant) =>
        Assert.Equal(meant, NearestPages.To(asked, Library, 4)[0].Address);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/wp-login")]
    [InlineData("/the/of/and")]
    [InlineData("/\0\u202e\uffff")]
    [InlineData("/%%%'\"><script>")]
    [InlineData("////....////")]
    public void Nothing_is_offered_where_nothing_is_near(string asked) => Assert.Empty(NearestPages.To(asked, Library, 4));

    [Fact]
    public void An_endless_address_is_answered_at_once()
    {
        var address = "/" + string.Join('-', Enumerable.Repeat("makeupp", 100_000));

        BestOfThree.Within(TimeSpan.FromMilliseconds(500), () => NearestPages.To(address, Library, 4));
    }

    [Fact]
    public void Titles_are_in_words_and_no_more_than_asked_for() =>
        Assert.Equal([new PageLink("Makeup after 48 hours", "/aftercare/makeup")], NearestPages.To("/makeup", Library, 1));
}
