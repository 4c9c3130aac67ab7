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

    private const string Damaged =
        "No page was looked for. If you followed a link, it may have been damaged on its way to you.";

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
            StatusCodes.Status414UriTooLong => Failed("This address is too long", Damaged),
            StatusCodes.Status429TooManyRequests => Failed(
                "Please wait a moment and try again",
                "Too much came from your connection at once. "
                    + $"After some {RateLimits.WaitSeconds} seconds you can go on; every other page can be read now.",
                isReadable: true
            ),
            StatusCodes.Status503ServiceUnavailable => Failed(
                "Too many people are searching at this moment",
                $"Please try again after some {RateLimits.WaitSeconds} seconds. Every other page can be read now, without the search.",
                isReadable: true
            ),
            StatusCodes.Status500InternalServerError => Failed(
                "Something went wrong on our side",
                "We have noted it. Please try again in a moment."
            ),
            _ => Failed("This site could not read what your browser sent", Damaged),
        };
    }

    /// <summary>An error; the topics are listed only if other pages can be read at this moment.</summary>
    private ViewResult Failed(string title, string lead, bool isReadable = false)
    {
        var way = Way(title, lead);
        return View("Failed", isReadable ? way : way with { Topics = [] });
    }

    private ViewResult Missing(string title, string lead)
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath ?? "";
        if (Response.StatusCode == StatusCodes.Status404NotFound)
        {
            questions.NotePageNotFound(asked, HttpContext.Connection.RemoteIpAddress);
        }

        return View("NotFound", Way(title, lead) with
        {
            Nearest = NearestPages.To(asked, library, MostNearest),
        });
    }

    private ErrorViewModel Way(string title, string lead) => new()
    {
        Title = title,
        Lead = lead,
        IsUnlisted = true,
        Clinic = ClinicNumbers.From(library.Clinic),
        Doors = DoorLink.AllFrom(library),
        Topics = [.. library.Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))],
    };
}
