using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Development;

/// <summary>Every block of the site in every state, so that the next person sees at once what there is.</summary>
public sealed class StyleController(IHostEnvironment environment, PublishedLibrary library, LayoutModel frame) : Controller
{
    /// <summary>What an author can write.</summary>
    private const string Written = "Development/style.md";

    [Page("/development/style")]
    public async Task<IActionResult> Show()
    {
        var written = await System.IO.File.ReadAllTextAsync(Path.Combine(environment.ContentRootPath, Written));
        return View("/Development/Style.cshtml", StyleViewModel.From(library, written));
    }

    /// <summary>The same for the desk of the staff, which has a sheet of its own.</summary>
    [HttpGet("/development/style/desk")]
    public IActionResult Desk() => View("/Development/Desk.cshtml", frame.Stylesheet("desk"));
}
