using System.Collections.Frozen;
using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Language;

namespace CollagenInfo.Tests.Search;

/// <summary>The search words of built-in pages, and what a term leads to, come from the content.</summary>
public class PageWordsTests
{
    /// <summary>What asks for the whole page, or is another word for what it says.</summary>
    private static readonly FrozenSet<string> OfWholePages = FrozenSet.Create(
        StringComparer.Ordinal,
        "worth it", "is it worth it", "is it worth the money", "rejuvenation", "preparation", "overhyped", "scam", "introduction",
        "overview", "basics", "science", "disabled", "who wrote this", "trust", "reliable", "up to date", "ozempic", "wegovy",
        "semaglutide", "confused about", "confused by", "confused which", "confusion about", "FAQ", "travel", "tight fitting",
        "close fitting", "mycobacteria", "what can go wrong", "medwatch", "at night", "weekend", "ambulance", "911", "999", "111",
        "nhs 111", "A&E", "gasping for a fag", "gasping for a ciggie", "initial chat", "is the chat",
        "what to avoid after", "what should I avoid", "do's and don'ts", "lockjaw", "fee", "fees", "refund", "afford"
    );

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

    /// <summary>A page does not answer what it does not name, and no list leads there: "hair transplant" needs its sentence.</summary>
    [Fact]
    public void What_leads_to_an_article_is_named_in_it_or_in_a_list_that_leads_there()
    {
        var library = ShippedContent.Repository.Published;

        Assert.Empty(
            from article in library.Articles
            let known = TextsThatLeadTo(article, library).SelectMany(Tokenizer.Words).Select(word => word.Stem).ToHashSet()
            from phrase in article.Words
            where Tokenizer.Words(phrase).Where(word => !word.IsSmall).ToList() is { Count: > 0 } telling
                && !telling.Exists(word => known.Contains(word.Stem))
                && !OfWholePages.Contains(phrase)
            select $"{article.Body.File}: {phrase}"
        );
    }

    private static IEnumerable<string> TextsThatLeadTo(Article article, ContentLibrary library) =>
    [
        article.Title,
        article.Summary,
        article.Body.Markdown,
        .. library.Data.Terms.Where(term => article.Body.Markdown.Contains(term.Name, StringComparison.OrdinalIgnoreCase))
            .SelectMany(term => term.Words),
        .. library.Data.Activities.Where(activity => activity.Article == article.Body.File).SelectMany(activity => activity.Words),
        .. library.Data.SectionWords.Where(section => section.Article == article.Body.File).SelectMany(section => section.Words),
        .. library.Data.Suitability.Where(_ => article.Body.File == library.Data.Safety.ReasonsPage)
            .SelectMany(item => item.Words.Concat(item.Asked)),
    ];

    private static ContentLibrary LibraryWith(params (string Address, string Words)[] pages) =>
        With(LibraryToSearch.Usual.Data with
        {
            PageWords = pages.ToDictionary(page => page.Address, IReadOnlyList<string> (page) => [page.Words]),
        });

    private static ContentLibrary With(Term term) => With(LibraryToSearch.Usual.Data with { Terms = [term] });

    private static ContentLibrary With(ContentData data) => new(data, LibraryToSearch.Usual.Pages);
}
