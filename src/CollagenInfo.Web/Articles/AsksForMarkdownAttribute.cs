using Microsoft.AspNetCore.Http.Headers;
using Microsoft.AspNetCore.Mvc.ActionConstraints;

namespace CollagenInfo.Web.Articles;

/// <summary>Selects an action if a program asks for Markdown by name and does not prefer HTML. No browser does that.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsksForMarkdownAttribute : Attribute, IActionConstraint
{
    /// <summary>The media type of Markdown.</summary>
    public const string MediaType = "text/markdown";

    public int Order => 0;

    public bool Accept(ActionConstraintContext context)
    {
        var request = context.RouteContext.HttpContext.Request.GetTypedHeaders();
        var wish = WishFor(MediaType, request);
        return wish > 0 && wish >= WishFor("text/html", request);
    }

    private static double WishFor(string type, RequestHeaders request) => request.Accept
        .Where(accepted => accepted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
        .Select(accepted => accepted.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
