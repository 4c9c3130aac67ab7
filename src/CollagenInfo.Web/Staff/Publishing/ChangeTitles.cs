using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>
/// What changes are called, wherever somebody reads of them: by the page, the numbers or the list that they are about, as those are
/// called in the change itself.
/// </summary>
public sealed class ChangeTitles(KeptTexts texts, ContentFiles files, ContentRepository content)
{
    /// <summary>What a change is about, and what becomes of that: "Makeup", "Rename: Makeup", "Remove: Makeup".</summary>
    public async Task<string> OfAsync(Change change) =>
        (change.Renamed is not null ? "Rename: " : Subject(change).Text is null ? "Remove: " : "") + await NameAsync(change);

    /// <summary>The same of each, by its number.</summary>
    public async Task<IReadOnlyDictionary<int, string>> OfAsync(IEnumerable<Change> changes)
    {
        var titles = new Dictionary<int, string>();
        foreach (var change in changes)
        {
            titles[change.Id] = await OfAsync(change);
        }

        return titles;
    }

    /// <summary>What a change is about: "Makeup"; "Wearing makeup, and 1 more" for numbers.</summary>
    public async Task<string> NameAsync(Change change)
    {
        var subject = Subject(change);
        var file = new DeskFile(subject.Path);
        var (before, after) = (await TextBeforeAsync(subject), ChangeBook.FileOf(subject).Text);
        return subject.Path == FactEdit.File && FactDifference.LabelsBetween(before ?? "", after ?? "") is [var first, ..] labels
            ? first + (labels.Count == 1 ? "" : $", and {labels.Count - 1} more")
            : file.TitleOf(subject.Text is null ? before : after, content.Everything);
    }

    /// <summary>What a change is about, with how many files it changes besides: "Makeup and 2 more files".</summary>
    public async Task<string> NameWithFilesAsync(Change change) => await NameAsync(change) + MoreIn(change);

    /// <summary>The same, with what becomes of it: "Rename: Makeup and 20 more files".</summary>
    public async Task<string> WithFilesAsync(Change change) => await OfAsync(change) + MoreIn(change);

    private static string MoreIn(Change change) =>
        (change.FindEdits().Count - 1) switch
        {
            <= 0 => "",
            1 => " and 1 more file",
            var more => $" and {more} more files",
        };

    /// <summary>The file that it is about; of a picture alone the picture, not what its list says of it.</summary>
    private static ChangedFile Subject(Change change) =>
        change.Main.Path == PictureEntry.ListFile ? change.FindPictures().MinBy(file => file.Path.Length) ?? change.Main : change.Main;

    private async Task<string?> TextBeforeAsync(ChangedFile file) =>
        file.BaseVersion is { } version && (await texts.FindAsync(version) ?? files.BytesOf(file.Path, version)) is { } bytes
            ? ContentFile.TextOf(bytes)
            : null;
}
