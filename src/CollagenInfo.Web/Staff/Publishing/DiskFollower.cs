using CollagenInfo.Content.Storage;
using CollagenInfo.Web.LiveContent;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// Once the ledger is open: finishes what a stop of the program interrupted, and writes down every version of a file that comes on show
/// without the desk. So the history has the edits that people make on disk, also those made while the program was off.
/// </summary>
internal sealed class DiskFollower(
    ContentRepository content,
    ContentFiles files,
    LedgerState state,
    Func<LedgerContext> open,
    OneAtATime oneAtATime,
    TimeProvider clock,
    ILogger<DiskFollower> log
) : ContentChangeListener(content, log)
{
    /// <summary>At the first start there are as many as files; people who write must not wait for all of them.</summary>
    private const int MostAtATime = 50;

    private bool hasBegun;

    /// <summary>What could not be written is tried again without a change, too.</summary>
    protected override TimeSpan Patience => TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await state.Opened.WaitAsync(stoppingToken))
        {
            await base.ExecuteAsync(stoppingToken);
        }
    }

    protected override async Task FollowAsync(CancellationToken stop)
    {
        await using var ledger = open();
        var history = new FileHistory(ledger, new KeptTexts(ledger), clock);
        await oneAtATime.RunAsync(
            async () =>
            {
                if (!hasBegun)
                {
                    await TakeLeftoversAsync(ledger, history);
                    hasBegun = true;
                }

                await RecordAsync(ledger, history);
                return await ledger.SaveChangesAsync(stop);
            },
            stop
        );
    }

    private async Task TakeLeftoversAsync(LedgerContext ledger, FileHistory history)
    {
        await FinishAsync(ledger, history);
        var texts = new KeptTexts(ledger);
        var leftovers = files.Leftovers();
        foreach (var left in leftovers)
        {
            // It may be what somebody else wrote in the moment in which the desk replaced the file.
            if (await texts.FindAsync(left.File.Version) is null)
            {
                await history.AddAsync(
                    left.File.Path,
                    left.File.Bytes.ToArray(),
                    WayIn.Disk,
                    why: "Found beside the file when the program started"
                );
            }
        }

        await ledger.SaveChangesAsync();
        ContentFiles.Remove(leftovers);
    }

    /// <summary>Ends what was interrupted: by a stop of the program, or because the ledger could not be written at the end.</summary>
    private async Task FinishAsync(LedgerContext ledger, FileHistory history)
    {
        var unfinished = new UnfinishedChanges(ledger);
        var (texts, journal) = (new KeptTexts(ledger), new Journal(ledger, clock));
        var renaming = new Renaming(files, Content, texts);
        var changes = new ChangeBook(ledger, unfinished, texts, files, renaming, journal, oneAtATime, clock);
        var publisher = new Publisher(
            ledger,
            unfinished,
            texts,
            files,
            journal,
            history,
            new PublishRecord(ledger, unfinished, history, journal, clock),
            new ChangeJudge(Content, changes),
            Content,
            renaming,
            oneAtATime,
            clock
        );
        foreach (var change in await unfinished.InterruptedAsync())
        {
            await publisher.FinishAsync(change);
        }
    }

    private async Task RecordAsync(LedgerContext ledger, FileHistory history)
    {
        await FinishAsync(ledger, history);
        var known = await history.LastAsync();
        var shown = files.ShownVersions;
        var added = 0;
        foreach (var (path, version) in shown.Where(file => known.GetValueOrDefault(file.Key) != file.Value))
        {
            if (added == MostAtATime)
            {
                FollowAgain();
                break;
            }

            if (files.BytesOf(path, version) is { } bytes)
            {
                await history.AddAsync(path, bytes, WayIn.Disk);
                added++;
            }
        }

        // A change may begin from a version that readers do not see, such as one that somebody is to mend.
        var texts = new KeptTexts(ledger);
        foreach (var (path, version) in files.Versions.Where(file => shown.GetValueOrDefault(file.Key) != file.Value))
        {
            await texts.AddAsync(files.BytesOf(path, version));
        }

        foreach (
            var (path, _) in known.Where(file =>
                file.Value is not null && !ContentFiles.IsPicture(file.Key) && !shown.ContainsKey(file.Key)
            )
        )
        {
            await history.AddAsync(path, null, WayIn.Disk);
        }
    }
}
