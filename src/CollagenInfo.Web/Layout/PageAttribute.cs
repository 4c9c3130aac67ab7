using Microsoft.AspNetCore.Mvc.Routing;

namespace CollagenInfo.Web.Layout;

/// <summary>Routes GET and HEAD requests for an address to an action.</summary>
/// <param name="address">The address.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageAttribute(string address) : HttpMethodAttribute(["GET", "HEAD"], address);
