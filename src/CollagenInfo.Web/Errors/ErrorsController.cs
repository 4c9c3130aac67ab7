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

    /// <summary>
    /// Takes the status from the answer, not from an argument: for arguments ASP.NET reads what was sent, and that may be what
    /// caused the error.
    /// </summary>
    [Route("/errors/{status:int}")]
    public IActionResult Show()
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            // Somebody asked for this address directly: no error happened, and there is no such page.
            return NotFound();
        }

        return Response.StatusCode switch
        {
            StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => Missing(
                "There is no page at this address",
                "The page may have moved, or the address may be misspelled."
            ),
            StatusCodes.Status410Gone => Missing("This page is not here any more", "It was taken off the site."),
            StatusCodes.Status414UriTooLong => View("Refused", Way("This address is too long")),
            StatusCodes.Status429TooManyRequests => View("TooMany", Way("Please wait a moment and try again")),
            StatusCodes.Status503ServiceUnavailable => View("Busy", Way("Too many people are searching at this moment")),
            StatusCodes.Status500InternalServerError => View("Broken", Way("Something went wrong on our side")),
            _ => View("Refused", Way("This site could not read what your browser sent")),
        };
    }

    private ViewResult Missing(string title, string lead)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        if (Response.StatusCode == StatusCodes.Status404NotFound)
        {
            questions.NotePageNotFound(asked, HttpContext.Connection.RemoteIpAddress);
        }

        return View("NotFound", Way(title) with
        {
            Lead = lead,
            Nearest = NearestPages.To(asked, library, MostNearest),
        });
    }

    private ErrorViewModel Way(string title) => new()
    {
        Title = title,
        IsUnlisted = true,
        Clinic = ClinicNumbers.From(library.Clinic),
        Doors = DoorLink.AllFrom(library),
        Topics = [.. library.Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))],
    };
}
