using CollagenInfo.Content;
using CollagenInfo.Web.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace CollagenInfo.Web.Errors;

/// <summary>What a reader sees when there is no page, or when the site is at fault.</summary>
[ApiExplorerSettings(IgnoreApi = true)]
public sealed class ErrorsController(ContentLibrary library) : Controller
{
    [Route("/errors/{status:int}")]
    public IActionResult Show(int status)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
        {
            // A reader came here by themselves; nothing went wrong, and there is no such page.
            return NotFound();
        }

        return View(status >= StatusCodes.Status500InternalServerError ? "Broken" : "NotFound", new ErrorViewModel
        {
            Title = status >= StatusCodes.Status500InternalServerError ? "Something went wrong on our side" : "There is no page at this address",
            IsUnlisted = true,
            Phone = library.Clinic.Phone is { } phone ? new PageLink(phone.Display, phone.Address) : null,
            Topics = [.. library.Topics.Select(topic => new PageLink(library.Expand(topic.Title), topic.Address))],
        });
    }
}
