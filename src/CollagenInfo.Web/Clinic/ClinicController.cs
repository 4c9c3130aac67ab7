using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Clinic;

/// <summary>Who the clinic is and how to reach it.</summary>
public sealed class ClinicController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.Clinic)]
    public IActionResult Show() => View(ClinicViewModel.From(library, clock.GetUtcNow()));
}
