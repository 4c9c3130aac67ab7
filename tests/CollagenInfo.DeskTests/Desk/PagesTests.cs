namespace CollagenInfo.DeskTests.Desk;

public class PagesTests
{
    [Fact]
    public async Task A_page_is_found_by_what_it_says_and_by_its_search_words_behind_those_that_are_called_so()
    {
        await using var desk = new DeskSite();
        desk.WithArticle("aftercare/sun", "Wear a hat in the shade.", "words: [parasol]").WithArticle("aftercare/shade", "Rest there.");
        var nora = await desk.SignInAsync();

        Assert.Equal(["Shade", "Sun"], await FoundAsync(nora, "shade"));
        Assert.Equal(["Sun"], await FoundAsync(nora, "parasol"));
        Assert.Empty(await FoundAsync(nora, "xylophone"));
    }

    private static async Task<IEnumerable<string>> FoundAsync(DeskVisitor person, string find) =>
        (await person.ReadAsync($"/staff/pages?find={find}")).QuerySelectorAll("main .desk-list a").Words();
}
