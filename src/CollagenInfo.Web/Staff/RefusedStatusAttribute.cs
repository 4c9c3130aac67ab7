using CollagenInfo.Web.Staff.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Web.Staff;

/// <summary>
/// Gives each page that says what was refused a status that says so too: 400 for what is wrong in its form, 409 for all else. What has
/// a status of its own keeps it.
/// </summary>
internal sealed class RefusedStatusAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ViewResult { StatusCode: null, Model: DeskPage page } && page.IsRefused && IsOk(context.HttpContext.Response))
        {
            context.HttpContext.Response.StatusCode =
                page.FieldErrors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        }
    }

    private static bool IsOk(HttpResponse response) => response.StatusCode == StatusCodes.Status200OK;
}
