using Microsoft.AspNetCore.Rewrite;

namespace CollagenInfo.Web.Hosting;

/// <summary>Redirects to the one address of each page: no slash at the end, no extension, lower case.</summary>
internal static class CanonicalAddresses
{
    private const int Longest = 1000;

    public static void UseCanonicalAddresses(this WebApplication app) => app.UseRewriter(
        new RewriteOptions().Add(context =>
        {
            var request = context.HttpContext.Request;
            var path = request.Path.Value ?? "/";
            var canonical = Canonical(path);
            if (canonical != path && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)))
            {
                context.HttpContext.Response.Redirect(new PathString(canonical).ToUriComponent() + request.QueryString, permanent: true);
                context.Result = RuleResult.EndResponse;
            }
        }));

    /// <summary>
    /// Files keep their names; only the spelling of a page's address changes. One that is longer than any page has leads nowhere, and
    /// is not sent back.
    /// </summary>
    private static string Canonical(string path)
    {
        if (path.Length > Longest)
        {
            return path;
        }

        var trimmed = path.Length > 1 ? "/" + path.Trim('/') : path;
        return Path.GetExtension(trimmed).ToUpperInvariant() switch
        {
            ".MD" or ".HTML" => Path.ChangeExtension(trimmed, null).ToLowerInvariant(),
            "" => trimmed.ToLowerInvariant(),
            _ => path,
        };
    }
}
