using System.Text.Json.Nodes;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;

namespace CollagenInfo.Web.Articles;

/// <summary>The schema.org data of an article.</summary>
internal static class ArticleJsonLd
{
    public static JsonObject From(ContentLibrary library, Topic topic, Article article, ReviewNote? review)
    {
        var page = new JsonObject
        {
            ["@type"] = topic.IsClinical ? "MedicalWebPage" : "WebPage",
            ["name"] = library.Expand(article.Title),
            ["inLanguage"] = "en-US",
        };
        // At the head of a page that begins with key facts, the summary would only repeat them.
        if (ArticleText.From(article.Body).Outline.Blocks is not [{ Name: "key-facts" }, ..])
        {
            page["description"] = library.Expand(article.Summary);
        }

        if (library.Clinic.WholeAddress(article.Address) is { } address)
        {
            page["url"] = address;
        }

        review?.AddTo(page);
        if (article.Kind is ArticleKind.Treatment && Treatment(library, article) is { } treatment)
        {
            page["about"] = treatment;
        }

        if (article.Kind is ArticleKind.Questions && Questions(library, article) is { Count: > 0 } questions)
        {
            page["@type"] = new JsonArray(page["@type"]!.DeepClone(), "FAQPage");
            page["mainEntity"] = questions;
        }

        return page;
    }

    /// <summary>The treatment, under the everyday names that the article uses; null if <c>terms.yml</c> has none.</summary>
    private static JsonObject? Treatment(ContentLibrary library, Article article)
    {
        var said = string.Join('\n', ArticleText.From(article.Body).Shown.Select(passage => passage.Text));
        var names = library.Data.Terms
            .Where(term => term.IsEveryday && term.Article == article.Body.File)
            .SelectMany(term => new[] { term.Name, term.Short }.OfType<string>())
            .Distinct(StringComparer.Ordinal)
            .Where(name => said.Contains(name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return names.Count == 0 ? null : new JsonObject
        {
            ["@type"] = "MedicalProcedure",
            ["name"] = names[0],
            ["alternateName"] = new JsonArray([.. names.Skip(1).Select(name => JsonValue.Create(name))]),
            ["description"] = library.Expand(article.Summary),
        };
    }

    /// <summary>
    /// The questions with where their answers stand. The answers themselves are on the page; a second copy of them took as many bytes as
    /// a picture, and nobody would see that it lacks their cards and numbers.
    /// </summary>
    private static JsonArray Questions(ContentLibrary library, Article article)
    {
        var text = ArticleText.From(article.Body);
        return
        [
            .. from passage in text.Shown
            where passage is { Kind: PassageKind.Heading, Block: null } && library.Expand(passage.Text).EndsWith('?')
            from heading in text.Outline.Headings
            where heading.Line == passage.Line
            select new JsonObject
            {
                ["@type"] = "Question",
                ["name"] = library.Expand(passage.Text),
                ["acceptedAnswer"] = new JsonObject
                {
                    ["@type"] = "Answer",
                    ["url"] = $"{library.Clinic.WholeAddress(article.Address) ?? article.Address}#{heading.Id}",
                },
            },
        ];
    }
}
