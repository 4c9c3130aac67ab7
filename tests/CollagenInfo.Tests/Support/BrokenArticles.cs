using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Tests.Support;

/// <summary>Makes articles throw, as an unforeseen bug would.</summary>
internal sealed class BrokenArticles : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.RouteData.Values["controller"] is "Articles")
        {
            throw new InvalidOperationException("Broken on purpose.");
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
        // Never called.
    }
}
