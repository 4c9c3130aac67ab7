using CollagenInfo.Content;
using CollagenInfo.Content.Facts;

namespace CollagenInfo.Tests.Search;

/// <summary>The search words of built-in pages, and what a term leads to, come from the content.</summary>
public class PageWordsTests
{
    [Fact]
    public void The_clinic_is_found_by_the_words_of_its_page() =>
        Assert.Equal("/clinic", LibraryWith(("/clinic", "car park")).Find("is there a car park").Hits[0].Address);

    [Fact]
    public void A_tool_is_found_by_the_words_of_its_page()
    {
        var library = LibraryWith(("/tools/suitability", "tell my doctor"));

        Assert.Equal(["/tools/suitability"], library.Find("what do i tell my doctor").Tools.Select(tool => tool.Address));
        Assert.Empty(LibraryToSearch.Usual.Find("what do i tell my doctor").Tools);
    }

    [Fact]
    public void Words_of_a_tool_are_not_misspelt()
    {
        Assert.Null(LibraryWith(("/tools/suitability", "swellin")).Find("swellin").Mended);
        Assert.Equal("swelling", LibraryToSearch.Usual.Find("swellin").Mended);
    }

    [Fact]
    public void Symptoms_that_can_wait_lead_to_the_page_of_the_term_that_stands_for_them()
    {
        var term = new Term("effects", "after effects", null, null, "What you may see.", [], "aftercare/swelling.md", 1);

        Assert.Empty(With(term).Find("redness").Hits);
        Assert.Equal(["/aftercare/swelling"], With(term with { LeadsToSigns = true }).Find("redness").Addresses());
    }

    private static ContentLibrary LibraryWith(params (string Address, string Words)[] pages) =>
        With(LibraryToSearch.Usual.Data with
        {
            PageWords = pages.ToDictionary(page => page.Address, IReadOnlyList<string> (page) => [page.Words]),
        });

    private static ContentLibrary With(Term term) => With(LibraryToSearch.Usual.Data with { Terms = [term] });

    private static ContentLibrary With(ContentData data) => new(data, LibraryToSearch.Usual.Pages);
}
