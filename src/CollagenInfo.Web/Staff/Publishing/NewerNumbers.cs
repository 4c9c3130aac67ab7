using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// A change of a number is what was changed: the key, what it said and what it is to say. When somebody else has published another number
/// meanwhile, it is written into their list, and nobody has to put two texts together. The same holds for the lists of
/// old addresses and of pictures.
/// </summary>
internal static class NewerNumbers
{
    /// <summary>
    /// Gives the change the newest list of numbers as its base. False, and nothing happens, if it has that already, or the newest says
    /// something else of a number that the change changes. A window that shows the change notices by its number.
    /// </summary>
    public static async Task<bool> FollowAsync(Change change, ContentFiles files, KeptTexts texts) =>
        await FollowAsync(change, FactEdit.File, KeyedEdits.Replay, files, texts)
        | await FollowAsync(change, PictureEdit.File, PictureEdit.Replay, files, texts)
        | (change.Renamed is null && await FollowAsync(change, MovedPages.File, KeyedEdits.Replay, files, texts));

    private static async Task<bool> FollowAsync(
        Change change,
        string path,
        Func<string, string, string, string?> replay,
        ContentFiles files,
        KeptTexts texts
    )
    {
        if (
            change.FileAt(path) is not { Text: { } text } file
            || files.Read(file.Path) is not { Text: { } now } newest
            || newest.Version == file.BaseVersion
            || await BaseOfAsync(file, files, texts) is not { } before
            || replay(ContentFile.TextOf(before) ?? "", ContentFile.TextOf(text) ?? "", now) is not { } replayed
        )
        {
            return false;
        }

        await texts.AddAsync(newest.Bytes.ToArray());
        (file.BaseVersion, file.Text) = (newest.Version, newest.BytesOf(replayed));
        change.Number++;
        return true;
    }

    /// <summary>The bytes from which the text began: none if there was no such file; null if nobody has them any more.</summary>
    private static async Task<byte[]?> BaseOfAsync(ChangedFile file, ContentFiles files, KeptTexts texts) =>
        file.BaseVersion is not { } version ? [] : await texts.FindAsync(version) ?? files.BytesOf(file.Path, version);
}
