using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Every text that a file had on the site since the desk exists, whoever wrote it.</summary>
public sealed class FileHistory(LedgerContext ledger, KeptTexts texts, TimeProvider clock)
{
    /// <summary>The versions of a file, newest first; of a page that was renamed also those under its names before.</summary>
    public async Task<IReadOnlyList<FileVersion>> OfAsync(string path)
    {
        var all = new List<FileVersion>();
        for (var (name, before) = (path, int.MaxValue); name is not null;)
        {
            var versions = await Under(name).Where(version => version.Id < before).ToListAsync();
            var (came, from) = await FindNameBeforeAsync(versions);
            all.AddRange(came is null ? versions : versions.TakeWhile(version => version.Id >= came.Id));
            (name, before) = (from?.Path, Math.Min(from?.Id ?? 0, came?.Id ?? 0));
        }

        return all;
    }

    /// <summary>The files of which somebody has published a version on the desk.</summary>
    public async Task<IReadOnlyList<string>> WrittenHereAsync() =>
        await ledger
            .FileVersions.Where(version => version.How == WayIn.Desk)
            .Select(version => version.Path)
            .Distinct()
            .Order()
            .ToListAsync();

    /// <summary>One version of a file; null if it is of another file.</summary>
    public async Task<FileVersion?> FindAsync(string path, int id) =>
        (await OfAsync(path)).FirstOrDefault(version => version.Id == id);

    /// <summary>
    /// The pages that were removed, the last first: each with its removal, and with its last text. Not what has another name since.
    /// </summary>
    public async Task<IReadOnlyList<(FileVersion Removal, FileVersion Last)>> RemovedAsync()
    {
        var last = ledger.FileVersions.GroupBy(version => version.Path).Select(versions => versions.Max(version => version.Id));
        var gone = await ledger
            .FileVersions.AsNoTracking()
            .Where(version => version.Hash == null && last.Contains(version.Id))
            .OrderByDescending(version => version.Id)
            .ToListAsync();
        var removed = new List<(FileVersion, FileVersion)>();
        foreach (var removal in gone)
        {
            if (
                !await Renamings(removal.ChangeId).AnyAsync()
                && await Under(removal.Path).FirstOrDefaultAsync(version => version.Hash != null) is { } text
            )
            {
                removed.Add((removal, text));
            }
        }

        return removed;
    }

    /// <summary>The last versions of a file under this name alone, newest first.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">How many at most.</param>
    public async Task<IReadOnlyList<FileVersion>> UnderNameAsync(string path, int most) => await Under(path).Take(most).ToListAsync();

    private IQueryable<FileVersion> Under(string path) =>
        ledger.FileVersions.AsNoTracking().Where(version => version.Path == path).OrderByDescending(version => version.Id);

    /// <summary>The pages that a change brought under a name which they did not have.</summary>
    private IQueryable<FileVersion> Renamings(int? change) =>
        ledger.FileVersions.Where(version =>
            change != null
            && version.ChangeId == change
            && version.Hash != null
            && version.Path.EndsWith(".md")
            && ledger.ChangedFiles.Any(file => file.ChangeId == change && file.Path == version.Path && file.BaseVersion == null)
        );

    /// <summary>The version with which a page came under its name from another one, and how it ended there; null if it never did.</summary>
    private async Task<(FileVersion? Came, FileVersion? From)> FindNameBeforeAsync(List<FileVersion> versions)
    {
        foreach (var came in versions.Where(version => version is { Hash: not null, ChangeId: not null }))
        {
            if (
                await Renamings(came.ChangeId).AnyAsync(version => version.Path == came.Path)
                && await ledger
                    .FileVersions.AsNoTracking()
                    .FirstOrDefaultAsync(version => version.ChangeId == came.ChangeId && version.Hash == null) is { } from
            )
            {
                return (came, from);
            }
        }

        return (null, null);
    }

    /// <summary>Whether a file had these bytes at some time.</summary>
    public Task<bool> HasAsync(string path, string hash) =>
        ledger.FileVersions.AnyAsync(version => version.Path == path && version.Hash == hash);

    /// <summary>The name of who wrote the change that brought a version, whoever put it on the site; null if none did.</summary>
    public Task<string?> WriterOfAsync(FileVersion version) =>
        ledger.Changes.Where(change => change.Id == version.ChangeId).Select(change => change.Owner!.Name).FirstOrDefaultAsync();

    /// <summary>The bytes of a version; null if the file was removed.</summary>
    public async Task<byte[]?> TextOfAsync(FileVersion version) => version.Hash is { } hash ? await texts.FindAsync(hash) : null;

    /// <summary>The version that each file had when one of them came on the site.</summary>
    public async Task<IReadOnlyList<FileVersion>> AtAsync(FileVersion moment)
    {
        var then = ledger
            .FileVersions.Where(version => version.Id <= moment.Id || (version.ChangeId != null && version.ChangeId == moment.ChangeId))
            .GroupBy(version => version.Path)
            .Select(versions => versions.Max(version => version.Id));
        return await ledger.FileVersions.AsNoTracking().Where(version => then.Contains(version.Id)).ToListAsync();
    }

    /// <summary>The last known version of each file: the SHA-256 of its bytes, null if it was removed.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> LastAsync()
    {
        var last = ledger.FileVersions.GroupBy(version => version.Path).Select(versions => versions.Max(version => version.Id));
        return await ledger
            .FileVersions.Where(version => last.Contains(version.Id))
            .ToDictionaryAsync(version => version.Path, version => version.Hash, StringComparer.Ordinal);
    }

    /// <summary>Adds a version to what the ledger will save next.</summary>
    public async Task AddAsync(string path, byte[]? bytes, WayIn how, string? who = null, string? why = null, int? changeId = null) =>
        ledger.FileVersions.Add(
            new FileVersion
            {
                Path = path,
                Hash = await texts.AddAsync(bytes),
                At = clock.GetUtcNow(),
                How = how,
                Who = who,
                Why = why,
                ChangeId = changeId,
            }
        );
}
