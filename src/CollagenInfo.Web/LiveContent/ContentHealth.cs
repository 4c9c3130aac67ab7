using CollagenInfo.Content;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollagenInfo.Web.LiveContent;

/// <summary>
/// Whether readers may be sent here: not without the page for those who are worried, or with a number missing on it. What is wrong
/// besides is a reason to look, and no reason to take the site away from patients.
/// </summary>
internal sealed class ContentHealth(ContentRepository content) : IHealthCheck
{
    /// <summary>The reasons, among the data of the answer.</summary>
    public const string Reasons = "reasons";

    private volatile Judged? last;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var behind = content.LastReport.NotOnShow;
        return Task.FromResult(
            NotReady() is { } missing ? HealthCheckResult.Unhealthy(missing.Message, data: Data([missing, .. behind]))
            : behind.Count > 0 ? HealthCheckResult.Degraded(behind[0].Message, data: Data(behind))
            : HealthCheckResult.Healthy()
        );
    }

    /// <summary>Why readers must not be sent here; null if they may.</summary>
    public ContentProblem? NotReady()
    {
        var library = content.Published;
        if (last is not { } judged || !ReferenceEquals(judged.Library, library))
        {
            last = judged = new Judged(library, ProblemOf(library));
        }

        return judged.Problem;
    }

    private static ContentProblem? ProblemOf(PublishedLibrary library) =>
        library.Help is not { } help
            ? NotReady(
                HomePage.File,
                "There is no page for those who are worried.",
                "One door of home.yml needs 'help: true' and a link to an article that is on show."
            )
        : HasGap(library, help)
            ? NotReady(
                help.Body.File,
                "A number is missing on the page for those who are worried.",
                "Mend facts.yml and clinic.yml, or what the page says."
            )
        : library.Clinic.EmergencyNumber is null ? NotReady("clinic.yml", "The emergency number is missing.", "Write emergencyNumber.")
        : null;

    private static bool HasGap(PublishedLibrary library, Article help) =>
        new[] { library.Expand(help.Title), library.Expand(help.Summary), RenderedArticle.From(library, help.Body).Html }.Any(text =>
            text.Contains(FactReference.MissingText, StringComparison.Ordinal)
        );

    private static ContentProblem NotReady(string file, string message, string advice) =>
        new("not-ready", Severity.Error, file, 1, message, advice);

    private static Dictionary<string, object> Data(IReadOnlyList<ContentProblem> reasons) => new() { [Reasons] = reasons };

    private sealed record Judged(PublishedLibrary Library, ContentProblem? Problem);
}
