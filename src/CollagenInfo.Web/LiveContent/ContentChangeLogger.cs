using CollagenInfo.Content;
using CollagenInfo.Content.Checks;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Runtime;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CollagenInfo.Web.LiveContent;

/// <summary>Logs what was read, what changed, the problems in the content, and whether the site is ready because of them.</summary>
internal sealed partial class ContentChangeLogger(
    ContentRepository content,
    LibraryChecker checker,
    ContentHealth health,
    IEnumerable<LastGoodFiles> kept,
    IServer server,
    IHostApplicationLifetime lifetime,
    ILogger<ContentChangeLogger> log
) : IHostedService
{
    /// <summary>One fault may have hundreds of consequences: of more of a kind than this, the first is told, and how many.</summary>
    private const int MostOfAKind = 5;

    private readonly Lock telling = new();
    private IReadOnlyList<ContentProblem> told = [];
    private ContentProblem? toldNotReady;

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
        TellReady();
        _ = RuntimeSetup.RunOnOwnThreadAsync(TellContent, lifetime.ApplicationStopping);
    }

    private void TellKept(LastGoodFiles? files)
    {
        if (files is null)
        {
            LogNotKept();
            return;
        }

        LogKept(files.Folder);
        if (files.Trouble is { } trouble)
        {
            LogNotUsed(files.Folder, trouble);
        }
    }

    /// <summary>Most rules only tell what is wrong, and readers do not wait for them.</summary>
    private void TellContent()
    {
        TellFailure(content.LastReport.Failure);
        var report = content.CheckBy(checker.Check);
        TellFailure(report.Failure);
        LogChecked(report.Articles, report.Count(Severity.Error), report.Count(Severity.Warning));
        TellKept(kept.FirstOrDefault());
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
        TellFailure(report.Failure);
        TellProblems();
    }

    private void TellFailure(Exception? failure)
    {
        if (failure is not null)
        {
            LogFailed(failure);
        }
    }

    /// <summary>Logs problems when they appear, not again with each change.</summary>
    private void TellProblems()
    {
        lock (telling)
        {
            var problems = content.Problems;
            TellNew([.. problems.ExceptBy(told.Select(Fault), Fault)]);
            TellMended(problems);
            TellReady();
            told = problems;
        }
    }

    private void TellNew(IReadOnlyList<ContentProblem> problems)
    {
        foreach (var kind in problems.GroupBy(problem => (problem.Rule, Level: LevelOf(problem))))
        {
            var (level, count) = (kind.Key.Level, kind.Count());
            foreach (var problem in kind.Take(count > MostOfAKind ? 1 : MostOfAKind))
            {
                LogProblem(
                    level,
                    problem.File,
                    problem.Line,
                    problem.Rule,
                    problem.Message,
                    problem.Advice
                );
            }

            if (count > MostOfAKind)
            {
                LogMore(level, kind.Key.Rule, count - 1);
            }
        }
    }

    /// <summary>
    /// What is not told any more is mended if its file is there, and has less of the kind: another fault of the same line is not.
    /// </summary>
    private void TellMended(IReadOnlyList<ContentProblem> problems)
    {
        var now = problems.ToLookup(Kind);
        var mended = told.Where(problem => !problem.IsPassing)
            .GroupBy(Kind)
            .Where(kind => content.Has(kind.Key.File))
            .SelectMany(kind => kind.ExceptBy(now[kind.Key].Select(Fault), Fault).Take(kind.Count() - now[kind.Key].Count()));
        foreach (var kind in mended.GroupBy(problem => problem.Rule))
        {
            foreach (var problem in kind.Take(kind.Count() > MostOfAKind ? 1 : MostOfAKind))
            {
                LogMended(problem.File, problem.Rule, problem.Message);
            }

            if (kind.Count() > MostOfAKind)
            {
                LogMoreMended(kind.Key, kind.Count() - 1);
            }
        }
    }

    private void TellReady()
    {
        var notReady = health.NotReady();
        if (notReady is not null && notReady != toldNotReady)
        {
            LogNotReady(notReady.Message, notReady.Advice);
        }
        else if (notReady is null && toldNotReady is not null)
        {
            LogReady();
        }

        toldNotReady = notReady;
    }

    private static LogLevel LevelOf(ContentProblem problem) =>
        problem.Severity is Severity.Error ? LogLevel.Warning : LogLevel.Information;

    private static (string File, string Rule) Kind(ContentProblem problem) => (problem.File, problem.Rule);

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

    [LoggerMessage(LogLevel.Information, "What readers see is kept in {Folder} for the next start")]
    private partial void LogKept(string folder);

    [LoggerMessage(LogLevel.Information, "What readers see is not kept for the next start (State:Folder is off)")]
    private partial void LogNotKept();

    [LoggerMessage(LogLevel.Warning, "The last good versions in {Folder} were not used, and new ones are kept: {Reason}")]
    private partial void LogNotUsed(string folder, string reason);

    [LoggerMessage(LogLevel.Error, "A change of the content could not be taken over: readers see what was there before")]
    private partial void LogFailed(Exception exception);

    [LoggerMessage(LogLevel.Error, "Not ready: {Reason} {Advice}")]
    private partial void LogNotReady(string reason, string advice);

    [LoggerMessage(LogLevel.Information, "Ready")]
    private partial void LogReady();

    [LoggerMessage("{Rule}: {Count} more of this kind; the command check lists them")]
    private partial void LogMore(LogLevel level, string rule, int count);

    [LoggerMessage(LogLevel.Information, "Mended: {Rule}: {Count} more of this kind")]
    private partial void LogMoreMended(string rule, int count);

    [LoggerMessage("{File}:{Line}: {Rule}: {Problem} {Advice}")]
    private partial void LogProblem(LogLevel level, string file, int line, string rule, string problem, string advice);

    [LoggerMessage(LogLevel.Information, "Mended in {File}: {Rule}: {Problem}")]
    private partial void LogMended(string file, string rule, string problem);
}
