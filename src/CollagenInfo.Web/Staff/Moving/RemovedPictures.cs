using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Moving;

/// <summary>Brings pictures back with their copies for small screens, and with what was known of them.</summary>
public sealed class RemovedPictures(FileHistory history, ChangeBook changes)
{
    /// <summary>Whether a file is the copy of a picture for small screens.</summary>
    public static bool IsCopy(string path) => ContentFiles.IsPicture(path) && PictureEntry.IsCopy(path);

    /// <summary>Begins a change with a picture as it was; null if nobody knows any more what it shows, or it is begun already.</summary>
    public async Task<Change?> BeginAsync(string personId, string path, byte[] bytes)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (await FindEntryAsync(name) is not { } entry)
        {
            return null;
        }

        List<FileEdit> edits = [new(path, null, bytes)];
        var copy = path.Replace(name, entry.SmallFile, StringComparison.Ordinal);
        var (removal, last) = (await history.RemovedAsync()).FirstOrDefault(removed => removed.Removal.Path == copy);
        if (removal is not null && await history.TextOfAsync(last) is { } small)
        {
            edits.Add(new FileEdit(copy, null, small));
        }

        return await changes.AddAsync(personId, null, PictureEntry.ListFile, list => PictureEdit.Add(list, entry).Text, edits);
    }

    private async Task<PictureEntry?> FindEntryAsync(string name)
    {
        foreach (var version in await history.OfAsync(PictureEntry.ListFile))
        {
            if (
                await history.TextOfAsync(version) is { } bytes
                && PictureEdit.ReadFrom(ContentFile.TextOf(bytes) ?? "").GetValueOrDefault(name) is { } entry
            )
            {
                return entry;
            }
        }

        return null;
    }
}
