using CollagenInfo.Content;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Browse;

/// <summary>The site by the alphabet: every page and word, and what the words mean.</summary>
public sealed class BrowseController(ContentLibrary library) : Controller
{
    [HttpGet("/a-to-z")]
    [HttpHead("/a-to-z")]
    public IActionResult AToZ() => View(AToZViewModel.From(library));

    [HttpGet("/glossary")]
    [HttpHead("/glossary")]
    public IActionResult Glossary() => View(GlossaryViewModel.From(library));
}
