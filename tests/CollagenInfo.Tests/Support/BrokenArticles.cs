using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Tests.Support;

/// <summary>A fault of ours that nobody thought of.</summary>
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
        // Nothing: it never comes so far.
    }
}
