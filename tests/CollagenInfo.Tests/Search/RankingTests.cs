using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Search;

namespace CollagenInfo.Tests.Search;

public class RankingTests
{
    [Theory]
    [InlineData("a b c", "", "a b c")]
    [InlineData("", "c a", "c a")]
    [InlineData("a b c", "c", "a c b")]
    [InlineData("a b", "b a", "a b")]
    [InlineData("a b c d", "d x", "a d b c x")]
    public void Two_rankings_are_fused_two_to_one(string bySections, string byWholePages, string fused) =>
        Assert.Equal(fused, string.Join(' ', Ranking.Fused(Pages(bySections), Pages(byWholePages)).Select(page => page.Address)));

    [Fact]
    public void A_page_keeps_the_sections_that_the_meaning_of_the_query_found()
    {
        var meant = new FoundPage("a", []);

        Assert.Same(meant, Assert.Single(Ranking.Fused([meant], [new FoundPage("a", [])])));
    }

    [Fact]
    public void Where_the_other_words_find_nothing_the_subject_of_the_site_does()
    {
        var library = LibraryToSearch.Library(LibraryToSearch.Page("about", "About", "Microneedling makes tiny holes."));
        var subject = new Term("needling", "microneedling", null, null, "Tiny holes.", [], null, 1) { IsEverywhere = true };
        library = new ContentLibrary(library.Data with { Terms = [subject] }, library.Pages);

        Assert.Equal(["/aftercare/about"], library.Find("zz microneedling").Addresses());
    }

    private static IEnumerable<FoundPage> Pages(string addresses) =>
        addresses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(address => new FoundPage(address, []));
}
