using CollagenInfo.Web.Settings;
using OpenTelemetry.Metrics;

namespace CollagenInfo.Web.Metrics;

/// <summary>
/// Numbers for whoever watches the site, if wanted. They have an address of their own, so that nobody can read them at the
/// site's.
/// </summary>
internal static class MetricsSetup
{
    /// <summary>The setting: where a Prometheus server may fetch the numbers. Nothing is counted if it is not set.</summary>
    private const string Url = "Metrics:Url";

    /// <summary>What .NET itself counts: processor time and memory, and how long requests take.</summary>
    private static readonly string[] MetersOfDotNet =
        ["System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    public static void AddMetrics(this WebApplicationBuilder builder)
    {
        if (UrlIn(builder.Configuration) is not { } url)
        {
            return;
        }

        builder.Services.AddSingleton<SiteMetrics>();
        builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
            .AddMeter([SiteMetrics.Meter, .. MetersOfDotNet])
            .AddPrometheusHttpListener(listener => (listener.Host, listener.Port) = (url.Host, url.Port)));
    }

    /// <summary>Counts each request. Nothing is in its way if nobody wants to know.</summary>
    public static void UseMetrics(this WebApplication app)
    {
        if (UrlIn(app.Configuration) is not null)
        {
            var metrics = app.Services.GetRequiredService<SiteMetrics>();
            app.Use(async (request, next) =>
            {
                await next(request);
                metrics.Count(request);
            });
        }
    }

    private static Uri? UrlIn(IConfiguration configuration) =>
        configuration[Url] is not { Length: > 0 } url ? null
        : Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttp ? address
        : throw Setting.Refused(Url, url, "an address like http://127.0.0.1:9464");
}
