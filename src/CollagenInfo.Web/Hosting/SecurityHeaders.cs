namespace CollagenInfo.Web.Hosting;

/// <summary>Headers of every answer that limit what the browser may do, and what caches may keep.</summary>
internal static class SecurityHeaders
{
    /// <summary>Scripts may hand the browser no text as code. The one policy is that of keep-offline.js, for its worker.</summary>
    private const string OwnOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types offline-worker";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(next => request =>
    {
        Write(request.Response.Headers);
        request.Response.OnStarting(AskBeforeUse, request.Response);
        return next(request);
    });

    private static void Write(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = OwnOnly;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["X-Permitted-Cross-Domain-Policies"] = "none";
    }

    /// <summary>What may be kept for longer, or must not be kept at all, has said so itself.</summary>
    private static Task AskBeforeUse(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        headers.CacheControl = headers.CacheControl.Count == 0 ? "no-cache" : headers.CacheControl;
        return Task.CompletedTask;
    }
}
