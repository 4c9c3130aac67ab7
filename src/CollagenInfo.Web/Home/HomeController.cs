using CollagenInfo.Content.Storage;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Home;

/// <summary>The front page.</summary>
public sealed class HomeController(ContentRepository content) : Controller
{
    [HttpGet("/")]
    [HttpHead("/")]
    public IActionResult Index() => View(HomeViewModel.From(content.Published));
}
