using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Topics;

/// <summary>A topic with its articles.</summary>
public sealed class TopicsController(PublishedLibrary library) : Controller
{
    [Page("/{topic}")]
    public IActionResult Show(Slug topic) => library.Find(topic) is { } found
        ? View(TopicViewModel.From(library, found, RenderedArticle.From(library, found.Body)))
        : NotFound();
}
