using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Runtime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Logs what was read, what changed, and the problems in the content.</summary>
internal sealed partial class ContentChangeLogger(
    ContentRepository content,
    LibraryChecker checker,
    IServer server,
    IHostApplicationLifetime lifetime,
    ILogger<ContentChangeLogger> log
) : IHostedService
{
    private readonly Lock telling = new();
    private IReadOnlyList<ContentProblem> told = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        content.Refreshed += TellChange;
        lifetime.ApplicationStarted.Register(TellStart);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        content.Refreshed -= TellChange;
        return Task.CompletedTask;
    }

    private void TellStart()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        LogListening(string.Join(", ", addresses));
        LogRead(content.LastReport.Articles, content.Folder, content.LastReport.Took.TotalMilliseconds);
        _ = RuntimeSetup.RunOnOwnThreadAsync(TellContent, lifetime.ApplicationStopping);
    }

    /// <summary>Most rules only tell what is wrong, and readers do not wait for them.</summary>
    private void TellContent()
    {
        var report = content.CheckBy(checker.Check);
        LogChecked(report.Articles, report.Count(Severity.Error), report.Count(Severity.Warning));
        TellProblems();
    }

    private void TellChange(ContentReport report)
    {
        LogChanged(
            report.FilesRead,
            report.Took.TotalMilliseconds,
            report.Articles,
            report.Count(Severity.Error),
            report.Count(Severity.Warning)
        );
        TellProblems();
    }

    /// <summary>Logs problems when they appear, not again with each change.</summary>
    private void TellProblems()
    {
        lock (telling)
        {
            TellProblems(content.Problems);
        }
    }

    private void TellProblems(IReadOnlyList<ContentProblem> problems)
    {
        foreach (var problem in problems.ExceptBy(told.Select(Fault), Fault))
        {
            LogProblem(
                problem.Severity is Severity.Error ? LogLevel.Warning : LogLevel.Information,
                problem.File,
                problem.Line,
                problem.Rule,
                problem.Message,
                problem.Advice
            );
        }

        foreach (var problem in told.ExceptBy(problems.Select(Fault), Fault))
        {
            LogMended(problem.File, problem.Rule, problem.Message);
        }

        told = problems;
    }

    /// <summary>Identifies a problem without its line number, which changes when lines are added above it.</summary>
    private static (string File, string Rule, string Message) Fault(ContentProblem problem) =>
        (problem.File, problem.Rule, problem.Message);

    [LoggerMessage(LogLevel.Information, "Listening on {Addresses}")]
    private partial void LogListening(string addresses);

    [LoggerMessage(LogLevel.Information, "Read {Articles} articles from {Folder} in {Milliseconds:0} ms")]
    private partial void LogRead(int articles, string folder, double milliseconds);

    [LoggerMessage(LogLevel.Information, "Checked {Articles} articles, errors: {Errors}, warnings: {Warnings}")]
    private partial void LogChecked(int articles, int errors, int warnings);

    [LoggerMessage(
        LogLevel.Information,
        "Content changed: read {Files} files in {Milliseconds:0} ms, {Articles} articles on show, errors: {Errors}, warnings: {Warnings}"
    )]
    private partial void LogChanged(int files, double milliseconds, int articles, int errors, int warnings);

    [LoggerMessage("{File}:{Line}: {Rule}: {Problem} {Advice}")]
    private partial void LogProblem(LogLevel level, string file, int line, string rule, string problem, string advice);

    [LoggerMessage(LogLevel.Information, "Mended in {File}: {Rule}: {Problem}")]
    private partial void LogMended(string file, string rule, string problem);
}
