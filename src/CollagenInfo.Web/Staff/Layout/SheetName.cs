using CollagenInfo.Content.Storage;

namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Only the name of a data file that has a form stands at the place of one in an address.</summary>
internal sealed class SheetName : IRouteConstraint
{
    /// <summary>What it is called in the pattern of an address.</summary>
    public const string Constraint = "sheet";

    public bool Match(HttpContext? visit, IRouter? route, string key, RouteValueDictionary values, RouteDirection direction) =>
        values[key] is string name && DataForm.Find(name) is not null;
}
