using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools for one patient.</summary>
public sealed class ToolsController : Controller
{
    [HttpGet("/tools")]
    [HttpHead("/tools")]
    public IActionResult Index() => View(ToolsViewModel.OfAll());
}
