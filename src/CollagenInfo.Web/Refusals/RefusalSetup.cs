using System.Diagnostics;
using CollagenInfo.Content.Storage;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.HostFiltering;

namespace CollagenInfo.Web.Refusals;

/// <summary>
/// Refuses, before anything looks for a page, requests for another site's name, and what Kestrel cannot read. The answer is a page
/// of the site like any other.
/// </summary>
internal static class RefusalSetup
{
    /// <summary>
    /// ASP.NET's own check of the host is turned off: it would refuse health checks, say nothing in the log, and send an empty page.
    /// </summary>
    public static void AddRefusals(this WebApplicationBuilder builder) =>
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["*"]);

    public static void UseRefusals(this WebApplication app)
    {
        var hosts = HostNames.Parse(app.Configuration["AllowedHosts"]);
        app.Use(site =>
        {
            var unread = new UnreadRequests(
                (visit, status) => RefuseAsync(visit, status, site),
                app.Services.GetRequiredService<IServiceScopeFactory>(),
                app.Services.GetRequiredService<ContentRepository>(),
                app.Services.GetRequiredService<ILogger<UnreadRequests>>()
            );
            app.Services.GetRequiredService<DiagnosticListener>().Subscribe(unread, UnreadRequests.IsTheirEvent);
            return request =>
                hosts.Allow(request.Request) ? site(request) : RefuseAsync(request, StatusCodes.Status400BadRequest, site);
        });
    }

    /// <summary>Lets the site answer with the page of an error, as ASP.NET does for an empty answer.</summary>
    private static async Task RefuseAsync(HttpContext visit, int status, RequestDelegate site)
    {
        var asked = visit.Request;
        var (path, query) = (asked.Path, asked.QueryString);
        visit.Response.StatusCode = status;
        visit.Response.Headers.CacheControl = "no-cache";
        visit.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPath = "" });
        (asked.Path, asked.QueryString) = ($"/errors/{status}", default);
        await site(visit);
        (asked.Path, asked.QueryString) = (path, query);
    }
}
