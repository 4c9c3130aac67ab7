using CollagenInfo.Content;
using CollagenInfo.Web.Insight;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Errors;

/// <summary>The pages for errors.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController(PublishedLibrary library, UnansweredQuestions questions) : Controller
{
    private const int MostNearest = 4;

    [Route("/errors/{status:int}")]
    public IActionResult Show(int status)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            // Somebody asked for this address directly: no error happened, and there is no such page.
            return NotFound();
        }

        if (status >= StatusCodes.Status500InternalServerError)
        {
            return View("Broken", Way("Something went wrong on our side"));
        }

        if (status == StatusCodes.Status429TooManyRequests)
        {
            return View("TooMany", Way("Please wait a moment before you search again"));
        }

        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        if (status == StatusCodes.Status404NotFound)
        {
            questions.NotePageNotFound(asked, HttpContext.Connection.RemoteIpAddress);
        }

        return View("NotFound", Way("There is no page at this address") with
        {
            Nearest = NearestPages.To(asked, library, MostNearest),
        });
    }

    private ErrorViewModel Way(string title) => new()
    {
        Title = title,
        IsUnlisted = true,
        Phone = library.Clinic.Phone is { } phone ? new PageLink(phone.Display, phone.Address) : null,
        Topics = [.. library.Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))],
    };
}
