namespace CollagenInfo.Web.Staff.Layout;

/// <summary>Tells a request of the desk's own scripts from one of a person: the former wants JSON, never a page.</summary>
internal static class DeskScript
{
    public static bool Asks(HttpRequest request) =>
        request.Headers["X-Desk"] == "1"
        || request.Headers.Accept.Any(types => types?.Contains("application/json", StringComparison.OrdinalIgnoreCase) == true);
}
