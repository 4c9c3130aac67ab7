namespace CollagenInfo.Tests.Web.Browse;

public class GlossaryTests(WordsSite site) : IClassFixture<WordsSite>
{
    [Fact]
    public async Task Says_what_a_word_means_and_where_it_matters()
    {
        var word = (await site.ReadAsync("/glossary")).GetElementById("term:edema")!;

        Assert.Equal("edema (ED)", word.QuerySelector("dt").Words());
        Assert.Equal(
            ["In plain words: swelling", "Fluid under the skin, for 48 hours.", "See Makeup"],
            word.QuerySelectorAll("dd").Words()
        );
        Assert.Equal(["/aftercare/makeup"], word.Links());
    }

    [Fact]
    public async Task Every_word_stands_under_its_letter()
    {
        var page = await site.ReadAsync("/glossary");

        Assert.Equal(["E", "H", "X"], page.MainPart().QuerySelectorAll("h2").Words());
        Assert.Equal(["#letter:e", "#letter:h", "#letter:x"], page.Navigation("Letters").Links());
    }

    [Fact]
    public async Task A_word_without_a_page_that_readers_see_has_no_link()
    {
        var page = await site.ReadAsync("/glossary");

        Assert.Empty(page.GetElementById("term:xerosis").Links());
        Assert.Empty(page.GetElementById("term:hidden").Links());
    }

    [Fact]
    public async Task The_explanation_in_an_article_leads_to_its_word()
    {
        await using var own = new Site().WithWords().WithArticle("aftercare/dry", "It may be xerosis.");

        var target = Assert
            .Single((await own.ReadAsync("/aftercare/dry")).QuerySelectorAll("[popover] a"))
            .GetAttribute("href")!
            .Split('#');

        Assert.NotNull((await own.ReadAsync(target[0])).GetElementById(target[1]));
    }
}
