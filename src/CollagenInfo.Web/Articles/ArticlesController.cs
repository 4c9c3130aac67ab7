using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Caching;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Articles;

/// <summary>One article, as a page for readers and as Markdown for programs.</summary>
public sealed class ArticlesController(PublishedLibrary library, TimeProvider clock) : Controller
{
    private const string Address = "/{topic}/{slug}";

    [Page(Address)]
    public IActionResult Show(Slug topic, Slug slug) => library.Find(topic, slug) is { } article && library.Find(topic) is { } parent
        ? View(ArticleViewModel.From(library, parent, article, RenderedArticle.From(library, article.Body), Today))
        : NotFound();

    /// <summary>
    /// The same article as Markdown, at the same address. Shared caches may not keep it, so the page for readers needs no
    /// <c>Vary</c>, and all browsers share one copy.
    /// </summary>
    [Page(Address)]
    [AsksForMarkdown]
    public IActionResult Markdown(Slug topic, Slug slug)
    {
        if (library.Find(topic, slug) is not { } article || library.Find(topic) is not { } parent)
        {
            return NotFound();
        }

        Response.Headers.Vary = "Accept";
        Response.Headers.CacheControl = "private, no-cache";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return new FileContentResult(
            Encoding.UTF8.GetBytes(ArticleMarkdown.From(library, parent, article, clock.GetUtcNow())),
            $"{MarkdownWish.MediaType}; charset=utf-8"
        );
    }

    private DateOnly Today => library.Clinic.DayAt(clock.GetUtcNow());
}
