using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;

namespace CollagenInfo.Web.Staff.Questions;

/// <summary>A page, or an entry of a data file, that has search words.</summary>
/// <param name="File">The file.</param>
/// <param name="Entry">The name of the entry; null for an article.</param>
/// <param name="Group">What it stands among.</param>
/// <param name="Label">What people call it.</param>
internal sealed record WordPlace(string File, string? Entry, string Group, string Label)
{
    private const string PageWords = "pages.yml";

    /// <summary>The place as a form names it.</summary>
    public string Name => Entry is null ? File : $"{File}#{Entry}";

    /// <summary>Every place, in the order in which one looks for one.</summary>
    public static IEnumerable<WordPlace> AllIn(ContentLibrary library) =>
        [
            .. library
                .Articles.Select(article => new WordPlace(article.Body.File, null, "Pages", library.Expand(article.Title)))
                .OrderBy(place => place.Label, StringComparer.OrdinalIgnoreCase),
            .. library.Data.SectionWords.Select(section => SectionIn(library, section)).OfType<WordPlace>(),
            .. SitePages
                .Tools.Prepend(SitePages.Clinic)
                .Select(page => new WordPlace(PageWords, page.Address, "Tools", library.Expand(page.Title))),
            .. library.Data.Activities.Select(activity => new WordPlace(
                "activities.yml",
                activity.Id,
                SitePages.WhenCanI.Title,
                library.Expand(activity.Question)
            )),
            .. library.Data.Symptoms.Select(symptom => new WordPlace(
                "symptoms.yml",
                symptom.Id,
                SitePages.Symptoms.Title,
                library.Expand(symptom.Label)
            )),
            .. library.Data.Suitability.Select(reason => new WordPlace(
                "suitability.yml",
                reason.Id,
                SitePages.Suitability.Title,
                library.Expand(reason.Text)
            )),
            .. library
                .Data.Terms.Select(term => new WordPlace("terms.yml", term.Id, "Words and what they mean", term.Name))
                .OrderBy(place => place.Label, StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>Whether it has each of some words.</summary>
    public bool Has(string[] words) =>
        Array.TrueForAll(words, word => $"{Group} {Label}".Contains(word, StringComparison.CurrentCultureIgnoreCase));

    /// <summary>A section that answers at once; null if its article is not there.</summary>
    private static WordPlace? SectionIn(ContentLibrary library, SectionWords section)
    {
        if (library.ArticleIn(section.Article) is not { } article)
        {
            return null;
        }

        return new WordPlace(
            PageWords,
            section.Name,
            "Sections of pages",
            library.Expand($"{article.Title}: {HeadingOf(article.Body, section.Anchor) ?? NameOf(section)}")
        );
    }

    private static string? HeadingOf(Body body, string anchor) =>
        ArticleText.From(body).Outline.Headings.FirstOrDefault(heading => heading.Id == anchor) is { } heading
            ? body.Markdown.Split('\n').ElementAtOrDefault(heading.Line - body.FirstLine)?.Trim('#', ' ', '\r')
            : null;

    private static string NameOf(SectionWords section) =>
        section.Anchor.Length == 0 ? "top of the page" : section.Anchor.Replace('-', ' ');
}
