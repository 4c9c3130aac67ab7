using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.WhenCanI;

/// <summary>"When can I ...?": every activity with its waiting time, or with a day and time once the treatment is known.</summary>
public sealed class WhenCanIController(PublishedLibrary library, TimeProvider clock) : Controller
{
    [Page(PageAddress.WhenCanI)]
    public IActionResult Show() => View(WhenCanIViewModel.For(library, TreatmentForm.Empty(Today), null, Today, clock.GetUtcNow()));

    [HttpPost(PageAddress.WhenCanI)]
    [HoldsNoHealthData]
    public IActionResult Show([FromForm] TreatmentForm? sent)
    {
        // Null is a form that cannot be read.
        var form = sent ?? new TreatmentForm();
        var (treatment, errors) = form.Read(Today, library.Clinic.Locale);
        Response.StatusCode = treatment is null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return View(WhenCanIViewModel.For(library, form, treatment, Today, clock.GetUtcNow()) with { FieldErrors = errors });
    }

    private DateOnly Today => library.Clinic.DayAt(clock.GetUtcNow());
}
