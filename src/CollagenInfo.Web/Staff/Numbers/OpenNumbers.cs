using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Numbers;

/// <summary>The list of numbers as one person has it before them.</summary>
/// <param name="List">The list with what the person has begun, or as it is in the folder.</param>
/// <param name="Version">The version from which the text began.</param>
/// <param name="Change">The person's unfinished change of it; null if there is none.</param>
/// <param name="IsMoved">Whether the file in the folder is not the one any more from which the change began.</param>
/// <param name="Others">The unfinished changes that others have of it.</param>
public sealed record OpenNumbers(ContentFile List, string Version, Change? Change, bool IsMoved, IReadOnlyList<Change> Others)
{
    /// <summary>Opens the list; null if there is no such file.</summary>
    public static async Task<OpenNumbers?> ReadAsync(string personId, UnfinishedChanges unfinished, ChangeBook changes, ContentFiles files)
    {
        var change = await unfinished.FindAsync(personId, FactEdit.File);
        if (change is not null)
        {
            await changes.FollowAsync(change);
        }

        var (onDisk, changed) = (files.Read(FactEdit.File), change?.FileAt(FactEdit.File));
        var file = changed is null ? onDisk : ChangeBook.FileOf(changed);
        return file is null
            ? null
            : new OpenNumbers(
                file,
                changed?.BaseVersion ?? onDisk?.Version ?? "",
                change,
                changed is not null && changed.BaseVersion != onDisk?.Version,
                await unfinished.OfOthersAsync(personId, FactEdit.File)
            );
    }

    /// <summary>The change as it would be with another text of the list. It is kept nowhere.</summary>
    public Change With(string text, string personId)
    {
        var numbers = new ChangedFile
        {
            Path = FactEdit.File,
            BaseVersion = Version,
            Text = List.BytesOf(text),
        };
        return new Change { OwnerId = personId, Files = [numbers, .. Change?.Files.Where(file => file.Path != FactEdit.File) ?? []] };
    }
}
