using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Development;

/// <summary>Only in Development: every block of the site in every state, so that the next person sees at once what there is.</summary>
public sealed class StyleController(IHostEnvironment environment, PublishedLibrary library) : Controller
{
    [Page(StyleViewModel.Address)]
    public IActionResult Show() =>
        environment.IsDevelopment()
            ? View(
                "/Development/Style.cshtml",
                StyleViewModel.From(library, System.IO.File.ReadAllText(Path.Combine(environment.ContentRootPath, "Development/style.md")))
            )
            : NotFound();
}
