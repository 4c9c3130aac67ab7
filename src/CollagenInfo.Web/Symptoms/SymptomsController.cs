using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Symptoms;

/// <summary>"Is this normal?": what a patient notices, and what it means on that day.</summary>
public sealed class SymptomsController(PublishedLibrary library) : Controller
{
    [Page(PageAddress.Symptoms)]
    public IActionResult Show() => View(SymptomsViewModel.For(library, new SymptomsForm()));

    [HttpPost(PageAddress.Symptoms)]
    public IActionResult Show([FromForm] SymptomsForm? sent)
    {
        // Null is a form that cannot be read, with too many fields or a zero byte.
        var form = sent ?? new SymptomsForm();
        var page = SymptomsViewModel.For(library, form);
        var errors = form.Errors(library);
        if (errors.Count > 0 && !form.IsEmergency(library))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View(page with { FieldErrors = errors });
        }

        return View("Answer", page with { Answer = AnswerViewModel.For(library, form) });
    }
}
