using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>A page, or an entry of a data file, that has search words.</summary>
/// <param name="File">The file.</param>
/// <param name="Entry">The name of the entry; null for an article.</param>
/// <param name="Label">What people call it.</param>
internal sealed record WordPlace(string File, string? Entry, string Label)
{
    private const string PageWords = "pages.yml";

    /// <summary>The place as a form names it.</summary>
    public string Name => Entry is null ? File : $"{File}#{Entry}";

    /// <summary>Every place, in the order in which one looks for one.</summary>
    public static IEnumerable<WordPlace> AllIn(ContentLibrary library) =>
        [
            .. library
                .Articles.Select(article => new WordPlace(article.Body.File, null, $"Page: {library.Expand(article.Title)}"))
                .OrderBy(place => place.Label, StringComparer.OrdinalIgnoreCase),
            .. library
                .Data.Terms.Select(term => new WordPlace("terms.yml", term.Id, $"Word: {term.Name}"))
                .OrderBy(place => place.Label, StringComparer.OrdinalIgnoreCase),
            .. library.Data.Activities.Select(activity => new WordPlace("activities.yml", activity.Id, $"When can I: {activity.Question}")),
            .. library.Data.Symptoms.Select(symptom => new WordPlace("symptoms.yml", symptom.Id, $"Is this normal: {symptom.Label}")),
            .. library.Data.Suitability.Select(reason => new WordPlace(
                "suitability.yml",
                reason.Id,
                $"Is it right for me: {library.Expand(reason.Text)}"
            )),
            .. SitePages
                .Tools.Prepend(SitePages.Clinic)
                .Select(page => new WordPlace(PageWords, page.Address, $"Tool: {library.Expand(page.Title)}")),
            .. library.Data.SectionWords.Select(section => SectionIn(library, section)).OfType<WordPlace>(),
        ];

    /// <summary>A section that answers at once; null if its article is not there.</summary>
    private static WordPlace? SectionIn(ContentLibrary library, SectionWords section)
    {
        if (library.ArticleIn(section.Article) is not { } article)
        {
            return null;
        }

        var heading = RenderedArticle.From(library, article.Body).Contents.FirstOrDefault(heading => heading.Id == section.Anchor)?.Text;
        return new WordPlace(
            PageWords,
            $"{section.Article}#{section.Anchor}",
            $"Section: {library.Expand(article.Title)}, {heading ?? Capitals.Capitalized(section.Anchor.Replace('-', ' '))}"
        );
    }
}
