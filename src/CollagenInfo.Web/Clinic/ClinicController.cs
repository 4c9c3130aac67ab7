using CollagenInfo.Content;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Clinic;

/// <summary>Who the clinic is and how to reach it.</summary>
public sealed class ClinicController(ContentLibrary library) : Controller
{
    [HttpGet("/clinic")]
    [HttpHead("/clinic")]
    public IActionResult Show() => View(ClinicViewModel.From(library.Clinic));
}
