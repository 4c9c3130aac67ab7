using System.Runtime.CompilerServices;
using CollagenInfo.Content;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Browse;

/// <summary>Every page, and words that people use, for AToZ.cshtml.</summary>
public sealed record AToZViewModel : PageViewModel
{
    private static readonly ConditionalWeakTable<ContentLibrary, Alphabet<AToZEntry>> Prepared = [];

    public required Alphabet<AToZEntry> Alphabet { get; init; }

    public static AToZViewModel From(ContentLibrary library) => new()
    {
        Title = SitePages.AToZ.Title,
        Description = SitePages.AToZ.Summary,
        Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
        Alphabet = Prepared.GetValue(library, static library => Browse.Alphabet.Of(EntriesOf(library), entry => entry.Name)),
    };

    private static IEnumerable<AToZEntry> EntriesOf(ContentLibrary library)
    {
        var byFile = library.Articles.ToDictionary(
            article => article.Body.File,
            article => new PageLink(library.Expand(article.Title), article.Address),
            StringComparer.Ordinal
        );
        var words = library
            .Data.Terms.Where(term => term.Article is { } file && byFile.ContainsKey(file))
            .GroupBy(term => byFile[term.Article!])
            .SelectMany(terms => LayWords.From([.. terms]).Select(word => new AToZEntry(word, terms.Key.Text, terms.Key.Address)));
        return library
            .Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))
            .Concat(byFile.Values)
            .Concat(SitePages.Listed.Where(page => page != SitePages.AToZ).Select(page => new PageLink(page.Title, page.Address)))
            .Select(page => new AToZEntry(page.Text, null, page.Address))
            .Concat(words);
    }
}

/// <summary>An entry of the A to Z.</summary>
/// <param name="Name">The title of a page, or a word.</param>
/// <param name="See">The title of the page that the word leads to; null if the entry is a page itself.</param>
/// <param name="Address">The address of the page.</param>
public sealed record AToZEntry(string Name, string? See, string Address);
