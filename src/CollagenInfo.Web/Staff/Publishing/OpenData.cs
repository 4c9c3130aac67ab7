using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>A data file as one person has it before them in a form.</summary>
/// <param name="Own">The file with what the person has begun, or as it is in the folder.</param>
/// <param name="Version">The version from which the text began.</param>
/// <param name="Change">The person's unfinished change of it; null if there is none.</param>
/// <param name="IsMoved">Whether the file in the folder is not the one any more from which the change began.</param>
/// <param name="Others">The unfinished changes that others have of it.</param>
public sealed record OpenData(ContentFile Own, string Version, Change? Change, bool IsMoved, IReadOnlyList<Change> Others)
{
    /// <summary>
    /// The file from which the person began; as it is in the folder if nobody knows that any more, and null if it is not there either.
    /// </summary>
    public ContentFile? Base { get; private init; }

    /// <summary>The number of the change, from which a window begins; 0 if there is none.</summary>
    public int Number => Change?.Number ?? 0;

    /// <summary>Opens a file; null if there is no such file.</summary>
    public static async Task<OpenData?> ReadAsync(
        string path,
        string personId,
        UnfinishedChanges unfinished,
        ChangeBook changes,
        ContentFiles files
    )
    {
        var change = await unfinished.FindAsync(personId, path);
        if (change is not null)
        {
            await changes.FollowAsync(change);
        }

        var (onDisk, changed) = (files.Read(path), change?.FileAt(path));
        var file = changed is null ? onDisk : ChangeBook.FileOf(changed);
        return file is null
            ? null
            : new OpenData(
                file,
                changed?.BaseVersion ?? onDisk?.Version ?? "",
                change,
                changed is not null && changed.BaseVersion != onDisk?.Version,
                await unfinished.OfOthersAsync(personId, path)
            )
            {
                Base = changed is null ? onDisk : await changes.FindBaseAsync(path, changed.BaseVersion) ?? onDisk,
            };
    }

    /// <summary>The change as it would be with another text of the file. It is kept nowhere.</summary>
    public Change With(string text, string personId)
    {
        var own = new ChangedFile
        {
            Path = Own.Path,
            BaseVersion = Version,
            Text = Own.BytesOf(text),
        };
        return new Change { OwnerId = personId, Files = [own, .. Change?.Files.Where(file => file.Path != Own.Path) ?? []] };
    }
}
