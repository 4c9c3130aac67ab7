using CollagenInfo.Web.Staff.Layout;

namespace CollagenInfo.Web.Staff.SignIn;

/// <summary>
/// Gives Identity the request for which it works. The framework's own accessor takes in every request, which slows down a patient's page
/// from memory by some 2%; this one only those for the desk.
/// </summary>
internal sealed class VisitAccessor : IHttpContextAccessor
{
    private readonly HttpContextAccessor visits = new();

    public HttpContext? HttpContext
    {
        get => visits.HttpContext;
        set
        {
            if (value is null || value.Request.Path.StartsWithSegments(DeskAddress.Today, StringComparison.OrdinalIgnoreCase))
            {
                visits.HttpContext = value;
            }
        }
    }
}
