using CollagenInfo.Web.Caching;
using Microsoft.AspNetCore.Mvc.ActionConstraints;

namespace CollagenInfo.Web.Articles;

/// <summary>Selects an action if Markdown is asked for. The pages in memory go by the same rule.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsksForMarkdownAttribute : Attribute, IActionConstraint
{
    public int Order => 0;

    public bool Accept(ActionConstraintContext context) => MarkdownWish.IsIn(context.RouteContext.HttpContext.Request);
}
