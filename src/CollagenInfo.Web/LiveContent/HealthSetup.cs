using CollagenInfo.Content;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Answers whether the program runs, and whether the content may be shown to readers.</summary>
internal static class HealthSetup
{
    /// <summary>One fault may have hundreds of consequences; the command <c>check</c> lists them all.</summary>
    private const int MostReasons = 20;

    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContentHealth>();
        builder.Services.AddHealthChecks().AddCheck<ContentHealth>("content");
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(PageAddress.Health + "/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks(PageAddress.Health + "/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext request, HealthReport report)
    {
        var reasons = report
            .Entries.Values.SelectMany(entry => entry.Data.GetValueOrDefault(ContentHealth.Reasons) as IEnumerable<ContentProblem> ?? [])
            .ToList();
        return request.Response.WriteAsJsonAsync(
            new
            {
                Status = report.Status.ToString(),
                Reasons = reasons
                    .Take(MostReasons)
                    .Select(problem => new
                    {
                        problem.File,
                        problem.Line,
                        problem.Rule,
                        problem.Message,
                        problem.Advice,
                    }),
                More = Math.Max(0, reasons.Count - MostReasons),
            }
        );
    }
}
