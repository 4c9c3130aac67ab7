using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Tests.Support;

/// <summary>Makes the pages of a controller throw, as an unforeseen bug would.</summary>
internal sealed class BrokenPages(string controller) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.RouteData.Values["controller"] as string == controller)
        {
            throw new InvalidOperationException("Broken on purpose.");
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        // Never called.
    }
}
