using Microsoft.AspNetCore.HostFiltering;

namespace CollagenInfo.Web.Hosting;

/// <summary>Browsers come back by HTTPS only, and only by the names of the site.</summary>
internal static class HostAndHttpsSetup
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static void AddHostAndHttps(this WebApplicationBuilder builder)
    {
        // Not for names below this one: other sites of the clinic may have no HTTPS.
        builder.Services.AddHsts(hsts => hsts.MaxAge = Year);
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.IncludeFailureMessage = false);
        // Before the filter of hosts, which the framework puts in front of everything.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, RefusalHeaders>());
    }

    /// <summary>Not on a developer's machine: there it would hold for every other site, too.</summary>
    public static void UseHstsForAYear(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }
    }

    /// <summary>Who asks for another host is refused before the site is reached, and gets the same headers as everybody.</summary>
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
