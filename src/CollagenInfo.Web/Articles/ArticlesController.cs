using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Articles;

/// <summary>One article.</summary>
public sealed class ArticlesController(ContentLibrary library, ArticleRenderer renderer, TimeProvider time) : Controller
{
    [HttpGet("/{topic}/{slug}")]
    [HttpHead("/{topic}/{slug}")]
    public IActionResult Show(Slug topic, Slug slug)
    {
        if (library.Find(topic, slug) is not { } article || library.Find(topic) is not { } shelf)
        {
            return NotFound();
        }

        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), library.Clinic.TimeZone).DateTime);
        return View(ArticleViewModel.From(library, shelf, article, renderer.Render(library, article.Body), today));
    }
}
