using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Home;

/// <summary>The front page.</summary>
public sealed class HomeController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page("/")]
    public IActionResult Index() => View(HomeViewModel.From(library, clock.GetUtcNow()));
}
