using Microsoft.AspNetCore.Mvc.Routing;

namespace CollagenInfo.Web.Layout;

/// <summary>Answers at an address, with the page or with its headers alone.</summary>
/// <param name="address">Where.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PageAttribute(string address) : HttpMethodAttribute(["GET", "HEAD"], address);
