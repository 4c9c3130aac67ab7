using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Rules;

/// <summary>Every rule that the checker holds, for those who write pages and for those who want to know how we check them.</summary>
public sealed class RulesController : Controller
{
    [Page(PageAddress.Rules)]
    public IActionResult Show() => View(RulesViewModel.Create());
}
