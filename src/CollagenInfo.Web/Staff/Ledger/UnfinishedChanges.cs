using CollagenInfo.Content.Storage;
using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Finds what people have begun or proposed, with its files and its owner, and what is still to be confirmed.</summary>
public sealed class UnfinishedChanges(LedgerContext ledger)
{
    private IQueryable<Change> Whole =>
        ledger
            .Changes.Include(change => change.Files)
            .Include(change => change.Owner)
            .Include(change => change.Remarks.OrderBy(remark => remark.Id))
            .AsSplitQuery();

    private IQueryable<Change> Unfinished =>
        Whole.Where(change => change.State == ChangeState.Unfinished || change.State == ChangeState.Proposed);

    /// <summary>What was published without waiting for a clinician, and nobody has confirmed since; the first due first.</summary>
    private IQueryable<Change> Ahead =>
        Whole
            .Where(change => change.State == ChangeState.Published && change.ConfirmBy != null && change.ConfirmedAt == null)
            .OrderBy(change => change.ConfirmBy);

    /// <summary>All of them, the last kept first.</summary>
    public async Task<IReadOnlyList<Change>> AllAsync() => await Unfinished.OrderByDescending(change => change.KeptAt).ToListAsync();

    /// <summary>One of them; null if there is none of that number, or it was published or set aside.</summary>
    public Task<Change?> FindAsync(int id) => Unfinished.FirstOrDefaultAsync(change => change.Id == id);

    /// <summary>A change that was published or set aside, which can be told of it; null if it never was or goes on.</summary>
    public Task<Change?> FindEndedAsync(int id) =>
        Whole.FirstOrDefaultAsync(change =>
            change.Id == id && (change.State == ChangeState.Published || change.State == ChangeState.SetAside)
        );

    /// <summary>A change that is on the site, or just being put there; null if it is not.</summary>
    public Task<Change?> FindPublishedAsync(int id) =>
        Whole.FirstOrDefaultAsync(change =>
            change.Id == id && (change.State == ChangeState.Published || change.State == ChangeState.Publishing)
        );

    /// <summary>What is on the site and still to be confirmed, the first due first.</summary>
    public async Task<IReadOnlyList<Change>> ToConfirmAsync() => await Ahead.ToListAsync();

    /// <summary>One of these; null if it is confirmed, or was never published ahead.</summary>
    public Task<Change?> FindToConfirmAsync(int id) => Ahead.FirstOrDefaultAsync(change => change.Id == id);

    /// <summary>
    /// What others did since a moment with what a person wrote: put on the site or set aside, the last first. Of each only the file that
    /// it is about has its text: for a line in a list nobody reads the others.
    /// </summary>
    /// <param name="ownerId">The id of who wrote it.</param>
    /// <param name="owner">Their name.</param>
    /// <param name="since">The moment.</param>
    public async Task<IReadOnlyList<Change>> EndedByOthersAsync(string ownerId, string owner, DateTimeOffset since)
    {
        var ended = await ledger
            .Changes.AsNoTracking()
            .Include(change => change.Remarks.OrderBy(remark => remark.Id))
            .Where(change => change.OwnerId == ownerId)
            .Where(change =>
                (change.State == ChangeState.Published && change.PublishedBy != owner && change.PublishedAt >= since)
                || (change.State == ChangeState.SetAside && change.Note != null && change.KeptAt >= since)
            )
            .OrderByDescending(change => change.Id)
            .ToListAsync();
        await AddFilesAsync(ended);
        return ended;
    }

    private async Task AddFilesAsync(List<Change> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        var byId = changes.ToDictionary(change => change.Id);
        var all = ledger.ChangedFiles.AsNoTracking().Where(file => byId.Keys.Contains(file.ChangeId));
        var files = all.Select(file => new
        {
            file.ChangeId,
            file.Path,
            file.BaseVersion,
            IsGone = file.Text == null,
        });
        foreach (var file in await files.ToListAsync())
        {
            byId[file.ChangeId].Files.Add(ChangedFile.From(new FileEdit(file.Path, file.BaseVersion, file.IsGone ? null : [])));
        }

        var mains = changes.Select(change => $"{change.Id}/{change.Main.Path}").ToList();
        foreach (var file in await all.Where(file => mains.Contains(file.ChangeId + "/" + file.Path)).ToListAsync())
        {
            byId[file.ChangeId].FileAt(file.Path)?.Text = file.Text;
        }
    }

    /// <summary>What one person has begun or proposed, to be read only.</summary>
    public async Task<IReadOnlyList<Change>> OfAsync(string ownerId) =>
        await Unfinished.AsNoTracking().Where(change => change.OwnerId == ownerId).OrderBy(change => change.Id).ToListAsync();

    /// <summary>What one person has begun of a file; null if nothing.</summary>
    public Task<Change?> FindAsync(string ownerId, string path) =>
        Unfinished
            .OrderByDescending(change => change.Id)
            .FirstOrDefaultAsync(change => change.OwnerId == ownerId && change.Files.Any(file => file.Path == path));

    /// <summary>Whether a change of this person and file is just being published, or waits to be finished.</summary>
    public Task<bool> IsBeingPublishedAsync(string ownerId, string path) =>
        ledger.Changes.AnyAsync(change =>
            change.State == ChangeState.Publishing && change.OwnerId == ownerId && change.Files.Any(file => file.Path == path)
        );

    /// <summary>Reads a change and its text again, which may have been kept since; false if it is not unfinished any more.</summary>
    public async Task<bool> RefreshAsync(Change change)
    {
        await ledger.Entry(change).ReloadAsync();
        if (ledger.Entry(change).State is EntityState.Detached || change.State is not (ChangeState.Unfinished or ChangeState.Proposed))
        {
            return false;
        }

        foreach (var file in change.Files)
        {
            await ledger.Entry(file).ReloadAsync();
        }

        return true;
    }

    /// <summary>What others have begun of a file.</summary>
    public async Task<IReadOnlyList<Change>> OfOthersAsync(string ownerId, string path) =>
        await Unfinished.Where(change => change.OwnerId != ownerId && change.Files.Any(file => file.Path == path)).ToListAsync();

    /// <summary>What anybody has begun of a file.</summary>
    public async Task<IReadOnlyList<Change>> OfFileAsync(string path) =>
        await Unfinished.Where(change => change.Files.Any(file => file.Path == path)).ToListAsync();

    /// <summary>The changes in whose publishing the program was stopped.</summary>
    public async Task<IReadOnlyList<Change>> InterruptedAsync() =>
        await Whole.Where(change => change.State == ChangeState.Publishing).ToListAsync();
}
