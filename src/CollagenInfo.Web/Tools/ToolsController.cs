using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Tools;

/// <summary>The list of the tools for one patient.</summary>
public sealed class ToolsController : Controller
{
    [Page(PageAddress.Tools)]
    public IActionResult Index() => View(ToolsViewModel.Create());
}
