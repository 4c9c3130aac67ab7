using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using CollagenInfo.Web.Staff.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Staff.Desk;

/// <summary>The first page of the desk.</summary>
public sealed class TodayController(PublishedLibrary library) : Controller
{
    [Page(DeskAddress.Today)]
    public IActionResult Show() => View("Today", new TodayViewModel { Title = "Today", Pages = library.Articles.Count });
}
