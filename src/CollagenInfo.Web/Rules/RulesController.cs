using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Rules;

/// <summary>Every rule of the checker, for authors and for readers who want to know how pages are checked.</summary>
public sealed class RulesController : Controller
{
    [Page(PageAddress.Rules)]
    public IActionResult Show() => View(RulesViewModel.Create());
}
