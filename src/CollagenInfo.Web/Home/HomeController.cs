using CollagenInfo.Content;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Home;

/// <summary>The front page.</summary>
public sealed class HomeController(ContentLibrary library) : Controller
{
    [HttpGet("/")]
    [HttpHead("/")]
    public IActionResult Index() => View(HomeViewModel.From(library));
}
