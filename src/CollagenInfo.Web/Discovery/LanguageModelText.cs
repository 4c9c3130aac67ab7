using System.Text;
using CollagenInfo.Content;

namespace CollagenInfo.Web.Discovery;

/// <summary>The table of contents for language models, in the form that llmstxt.org describes.</summary>
internal static class LanguageModelText
{
    public static string From(ContentLibrary library)
    {
        var text = new StringBuilder();
        Line(text, $"# {library.Expand(library.Data.Home?.Title ?? library.Clinic.Name)}\n");
        Line(
            text,
            $"> Information for patients of {library.Clinic.Name}. {library.Expand(library.Data.Home?.Introduction ?? "")}".TrimEnd() + "\n"
        );
        Line(
            text,
            "General information, not medical advice. Each article says whether a clinician has signed its text. "
                + "Ask for an article with `Accept: text/markdown` to get it as Markdown."
        );
        foreach (var topic in library.Topics.Where(topic => library.ArticlesOf(topic.Slug).Count > 0))
        {
            Line(text, $"\n## {library.Expand(topic.Title)}\n");
            foreach (var article in library.ArticlesOf(topic.Slug))
            {
                Entry(text, library, article.Title, article.Address, article.Summary);
            }
        }

        Line(text, "\n## Tools\n");
        foreach (var tool in SitePages.Tools)
        {
            Entry(text, library, tool);
        }

        Line(text, "\n## Optional\n");
        Entry(text, library, SitePages.Glossary);
        Entry(text, library, SitePages.Clinic);
        return text.ToString();
    }

    private static void Entry(StringBuilder text, ContentLibrary library, SitePage page) =>
        Entry(text, library, page.Title, page.Address, page.Summary);

    private static void Entry(StringBuilder text, ContentLibrary library, string title, string address, string summary) =>
        Line(text, $"- [{library.Expand(title)}]({library.Clinic.WholeAddress(address) ?? address}): {library.Expand(summary)}");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
