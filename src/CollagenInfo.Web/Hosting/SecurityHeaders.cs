namespace CollagenInfo.Web.Hosting;

/// <summary>Headers of every answer that limit what the browser may do.</summary>
internal static class SecurityHeaders
{
    private const string OwnOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(next => request =>
    {
        Write(request.Response.Headers);
        return next(request);
    });

    public static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = OwnOnly;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
