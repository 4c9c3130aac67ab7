using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Suitability;

/// <summary>"What to tell your practitioner": a checklist, and the page made from it.</summary>
public sealed class SuitabilityController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.Suitability)]
    public IActionResult Show() => View(SuitabilityViewModel.For(library, new SuitabilityForm(), Today));

    [HttpPost(PageAddress.Suitability)]
    public IActionResult Show(IFormCollection? sent)
    {
        // Other content types would bind as an empty form, as if nothing were ticked.
        var form = SuitabilityForm.From(Request.HasFormContentType ? sent : null);
        var page = SuitabilityViewModel.For(library, form, Today);
        if (page.FieldErrors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(page);
        }

        return form.IsToChange ? View(page) : View("Sheet", SheetViewModel.From(library, form, Today));
    }

    private DateOnly Today => library.Clinic.DayAt(clock.GetUtcNow());
}
