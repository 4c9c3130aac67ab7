using Microsoft.EntityFrameworkCore;

namespace CollagenInfo.Web.Staff.Ledger;

/// <summary>Every text that a file had on the site since the desk exists, whoever wrote it.</summary>
public sealed class FileHistory(LedgerContext ledger, KeptTexts texts, TimeProvider clock)
{
    /// <summary>The versions of a file, newest first.</summary>
    public async Task<IReadOnlyList<FileVersion>> OfAsync(string path) =>
        await ledger
            .FileVersions.AsNoTracking()
            .Where(version => version.Path == path)
            .OrderByDescending(version => version.Id)
            .ToListAsync();

    /// <summary>The files of which somebody has published a version on the desk.</summary>
    public async Task<IReadOnlyList<string>> WrittenHereAsync() =>
        await ledger
            .FileVersions.Where(version => version.How == WayIn.Desk)
            .Select(version => version.Path)
            .Distinct()
            .Order()
            .ToListAsync();

    /// <summary>One version of a file; null if it is of another file.</summary>
    public Task<FileVersion?> FindAsync(string path, int id) =>
        ledger.FileVersions.AsNoTracking().FirstOrDefaultAsync(version => version.Path == path && version.Id == id);

    /// <summary>Whether a file had these bytes at some time.</summary>
    public Task<bool> HasAsync(string path, string hash) =>
        ledger.FileVersions.AnyAsync(version => version.Path == path && version.Hash == hash);

    /// <summary>The bytes of a version; null if the file was removed.</summary>
    public async Task<byte[]?> TextOfAsync(FileVersion version) => version.Hash is { } hash ? await texts.FindAsync(hash) : null;

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
