using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Browse;

/// <summary>The words of the site with their meanings, for Glossary.cshtml.</summary>
public sealed record GlossaryViewModel : PageViewModel
{
    public required Alphabet<GlossaryEntry> Alphabet { get; init; }

    public static GlossaryViewModel From(ContentLibrary library)
    {
        var pages = library.Articles.ToDictionary(
            article => article.Body.File,
            article => new PageLink(library.Expand(article.Title), article.Address),
            StringComparer.Ordinal
        );
        return new GlossaryViewModel
        {
            Title = SitePages.Glossary.Title,
            Description = SitePages.Glossary.Summary,
            Breadcrumbs = [new PageLink("Home", PageAddress.Home)],
            Alphabet = Browse.Alphabet.Of(library.Data.Terms.Select(Entry), entry => entry.Name),
        };

        GlossaryEntry Entry(Term term) =>
            new(
                $"term:{term.Id}",
                term.Name,
                term.Short,
                term.Plain is { } plain ? library.Expand(plain) : null,
                library.Expand(term.Meaning),
                term.Article is { } file ? pages.GetValueOrDefault(file) : null
            );
    }
}

/// <summary>A word of the glossary.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">The word.</param>
/// <param name="Short">Its short form; null if it has none.</param>
/// <param name="Plain">The plain word for it; null if there is none.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Page">The page most relevant to it; null if readers can see none.</param>
public sealed record GlossaryEntry(string Id, string Name, string? Short, string? Plain, string Meaning, PageLink? Page);
