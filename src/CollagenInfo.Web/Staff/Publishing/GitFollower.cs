using CollagenInfo.Content.History;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// Makes a commit of each change after it was published. It is never in the way of that: what git does not take is tried again every
/// minute, and people see on the first page of the desk what it waits for.
/// </summary>
internal sealed partial class GitFollower(
    ContentRepository content,
    ContentFiles files,
    LedgerState state,
    Func<LedgerContext> open,
    OneAtATime oneAtATime,
    GitFolder git,
    GitDelay delay,
    TimeProvider clock,
    ILogger<GitFollower> log
) : ContentChangeListener(content, log)
{
    private bool isBehind;

    protected override TimeSpan Patience => isBehind ? TimeSpan.FromMinutes(1) : base.Patience;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await state.Opened.WaitAsync(stoppingToken))
        {
            await base.ExecuteAsync(stoppingToken);
        }
    }

    protected override async Task FollowAsync(CancellationToken stop)
    {
        isBehind = true;
        var waiting = 0;
        try
        {
            // What is just being published is in the history by then; git itself is asked while people may go on.
            await oneAtATime.RunAsync(() => Task.FromResult(true), stop);
            await using var ledger = open();
            var history = new FileHistory(ledger, new KeptTexts(ledger), clock);
            var missing = new NotInGit(history, files, git);
            var changes = await missing.FindAsync(stop);
            waiting = changes.Count;
            foreach (var change in changes)
            {
                await CommitAsync(change, missing, ledger, history, stop);
                waiting--;
            }

            if (delay.Pushes)
            {
                await git.PushAsync(stop);
            }

            (delay.Trouble, isBehind) = (null, missing.IsUnsettled);
        }
        catch (GitException fault)
        {
            await TellAsync(new GitTrouble(waiting, fault.Message, fault.Detail));
        }
    }

    private async Task CommitAsync(
        PublishedChange change,
        NotInGit missing,
        LedgerContext ledger,
        FileHistory history,
        CancellationToken stop
    )
    {
        var first = change.Versions[0];
        var (who, writer) = (first.Who ?? Journal.Server, await history.WriterOfAsync(first));
        var texts = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (var version in change.Versions)
        {
            texts[version.Path] = await history.TextOfAsync(version);
        }

        try
        {
            await git.CommitAsync(
                new GitCommit
                {
                    Author = writer ?? who,
                    At = first.At,
                    Subject = string.IsNullOrWhiteSpace(first.Why) ? await TitleAsync(first, texts, ledger) : first.Why,
                    More = writer is null || writer == who ? null : $"Put on the site by {who}.",
                    Files = texts,
                    IsInFolder = missing.IsInFolder(change),
                },
                stop
            );
        }
        catch (GitException fault) when (fault.Fault is GitFault.Refused && change.IsReplaced)
        {
            // Whoever refuses an old text may take the newer one, which comes next.
        }
    }

    /// <summary>What a change without a reason is called; by its files if nobody knows it any more.</summary>
    private async Task<string> TitleAsync(FileVersion version, Dictionary<string, byte[]?> texts, LedgerContext ledger) =>
        version.ChangeId is { } id && await new UnfinishedChanges(ledger).FindEndedAsync(id) is { } change
            ? (await new ChangeTitles(new KeptTexts(ledger), files, Content).OfAsync(change)).WithFiles
            : new DeskFile(version.Path).TitleOf(
                texts[version.Path] is { } bytes ? ContentFile.TextOf(bytes) : null,
                Content.Everything
            ) + DeskFile.More(texts.Count - 1);

    /// <summary>The same reason is written down once, however often it is met.</summary>
    private async Task TellAsync(GitTrouble trouble)
    {
        var isKnown = delay.Trouble?.Reason == trouble.Reason;
        delay.Trouble = trouble;
        if (!isKnown)
        {
            LogNotTaken(trouble.Changes, trouble.Reason, trouble.Detail ?? "");
            await using var ledger = open();
            await new Journal(ledger, clock).WriteAsync(Journal.Server, JournalEvent.NotInGit, trouble.Reason);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Changes} published changes are not in git: {Reason}. It is tried again every minute. {Detail}")]
    private partial void LogNotTaken(int changes, string reason, string detail);
}
