using System.Diagnostics.Metrics;
using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace CollagenInfo.Web.Metrics;

/// <summary>How often the site was asked for what, and how its content is. No number tells who asked, or for which page.</summary>
internal sealed class SiteMetrics
{
    /// <summary>The name under which .NET's tools find these numbers.</summary>
    public const string Meter = "CollagenInfo";

    private readonly Counter<long> requests;
    private DateTimeOffset changed;

    public SiteMetrics(ContentRepository content, TimeProvider clock, IMeterFactory meters)
    {
        changed = clock.GetUtcNow();
        content.Refreshed += _ => changed = clock.GetUtcNow();
        var meter = meters.Create(Meter);
        requests = meter.CreateCounter<long>("collageninfo.requests", "{request}", "Requests that were answered, by kind.");
        meter.CreateObservableGauge(
            "collageninfo.content.age",
            () => (clock.GetUtcNow() - changed).TotalSeconds,
            "s",
            "How long ago the content changed, or was read at the start."
        );
        meter.CreateObservableGauge(
            "collageninfo.content.articles",
            () => content.LastReport.Articles,
            "{article}",
            "Articles, drafts among them."
        );
        meter.CreateObservableGauge(
            "collageninfo.content.problems",
            () => Enum.GetValues<Severity>().Select(severity => new Measurement<int>(
                content.Problems.Count(problem => problem.Severity == severity),
                new KeyValuePair<string, object?>("severity", severity.ToString().ToLowerInvariant()))),
            "{problem}",
            "What the check finds in the content."
        );
        meter.CreateObservableGauge(
            "collageninfo.content.withheld",
            () => content.Withheld.Count,
            "{file}",
            "Files whose last version is not on show; readers see the one before."
        );
    }

    /// <summary>Counts a request that was answered.</summary>
    public void Count(HttpContext request) => requests.Add(1, new KeyValuePair<string, object?>("kind", KindOf(request)));

    private static string KindOf(HttpContext request) => request.Response.StatusCode switch
    {
        >= 500 and not StatusCodes.Status503ServiceUnavailable => "failed",
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => "refused-for-now",
        StatusCodes.Status404NotFound or StatusCodes.Status410Gone => "not-found",
        >= 400 => "refused",
        StatusCodes.Status301MovedPermanently or StatusCodes.Status308PermanentRedirect => "moved",
        _ when request.Request.Path.StartsWithSegments(PageAddress.Health, StringComparison.Ordinal) => "health",
        _ => request.GetEndpoint() switch
        {
            null => "page-from-memory",
            { } endpoint when endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is { } action =>
                $"{action.ControllerName}-{action.ActionName}".ToLowerInvariant(),
            _ => "file",
        },
    };
}
