using Microsoft.AspNetCore.HostFiltering;

namespace CollagenInfo.Web.Hosting;

/// <summary>Tells browsers to use HTTPS only, and accepts only the site's own host names.</summary>
internal static class HostAndHttpsSetup
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static void AddHostAndHttps(this WebApplicationBuilder builder)
    {
        // Without subdomains: other sites of the clinic may have no HTTPS.
        builder.Services.AddHsts(hsts => hsts.MaxAge = Year);
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false);
        // Before ASP.NET's own host filtering, which otherwise comes first.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, RefusalHeaders>());
    }

    /// <summary>Not in Development: on localhost it would apply to every other site there, too.</summary>
    public static void UseHstsForAYear(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }

    /// <summary>Adds the security headers to the refusal of unknown hosts, which never reaches the rest of the pipeline.</summary>
    private sealed class RefusalHeaders : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => site =>
        {
            site.Use(inside => request =>
            {
                var answer = inside(request);
                if (request.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false })
                {
                    SecurityHeaders.Write(request.Response.Headers);
                }

                return answer;
            });
            next(site);
        };
    }
}
