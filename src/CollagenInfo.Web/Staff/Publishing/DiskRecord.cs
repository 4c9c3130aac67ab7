using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Writes into the history what is in the content folder without the desk's doing.</summary>
internal sealed class DiskRecord(
    LedgerContext ledger,
    FileHistory history,
    KeptTexts texts,
    UnfinishedChanges unfinished,
    Publisher publisher,
    ContentFiles files
)
{
    /// <summary>At the first start there are as many as files; people who write must not wait for all of them.</summary>
    private const int MostAtATime = 50;

    /// <summary>Keeps what a stop of the program has left beside the files, and removes it there.</summary>
    public async Task TakeLeftoversAsync()
    {
        await FinishAsync();
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

    /// <summary>Writes down what came on show and what is gone; false if there is more.</summary>
    public async Task<bool> WriteAsync(CancellationToken stop)
    {
        await FinishAsync();
        var known = await history.LastAsync();
        var shown = files.ShownVersions;
        var newer = shown
            .Where(file => known.GetValueOrDefault(file.Key) != file.Value)
            .Select(file => (Path: file.Key, Bytes: files.BytesOf(file.Key, file.Value)))
            .Where(file => file.Bytes is not null)
            .Take(MostAtATime + 1)
            .ToList();
        foreach (var (path, bytes) in newer.Take(MostAtATime))
        {
            await history.AddAsync(path, bytes, WayIn.Disk);
        }

        // A change may begin from a version that readers do not see, such as one that somebody is to mend.
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

        await ledger.SaveChangesAsync(stop);
        return newer.Count <= MostAtATime;
    }

    /// <summary>Ends what was interrupted: by a stop of the program, or because the ledger could not be written at the end.</summary>
    private async Task FinishAsync()
    {
        foreach (var change in await unfinished.InterruptedAsync())
        {
            await publisher.FinishAsync(change);
        }
    }
}
