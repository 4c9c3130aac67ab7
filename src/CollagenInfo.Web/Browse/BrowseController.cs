using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Browse;

/// <summary>The A to Z and the glossary.</summary>
public sealed class BrowseController(PublishedLibrary library) : Controller
{
    [Page(PageAddress.AToZ)]
    public IActionResult AToZ() => View(AToZViewModel.From(library));

    [Page(PageAddress.Glossary)]
    public IActionResult Glossary() => View(GlossaryViewModel.From(library));
}
