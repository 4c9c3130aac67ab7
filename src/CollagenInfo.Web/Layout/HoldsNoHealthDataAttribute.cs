using Microsoft.AspNetCore.Mvc.Filters;

namespace CollagenInfo.Web.Layout;

/// <summary>
/// Lets the browser keep the answer to a form, such as a list of times, so that Back finds it without script. Answers about health are
/// kept nowhere.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HoldsNoHealthDataAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) =>
        context.HttpContext.Response.Headers.CacheControl = "private, no-cache";
}
