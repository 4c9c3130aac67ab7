using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>What a change is called, wherever somebody reads of it.</summary>
/// <param name="Name">What it is about: "Makeup"; "Wearing makeup, and 1 more" for numbers.</param>
/// <param name="Becomes">What becomes of that: "Rename: ", "Remove: "; empty if it only says something else.</param>
/// <param name="Path">The file that it is about.</param>
/// <param name="Files">How many files it changes.</param>
public sealed record ChangeTitle(string Name, string Becomes, string Path, int Files)
{
    /// <summary>What kind of thing it is about: a form and a page can have the same name.</summary>
    public string Kind => new DeskFile(Path).Kind;

    /// <summary>For whoever decides what happens with it: "Remove: Makeup".</summary>
    public string Whole => Becomes + Name;

    /// <summary>The same for a commit: "Rename: Makeup and 20 more files".</summary>
    public string WithFiles => Whole + DeskFile.More(Files - 1);

    /// <summary>
    /// For the journal, which says years later what it was about: "Makeup (aftercare/makeup.md) and 2 more files". Titles change, and two
    /// pages may have the same.
    /// </summary>
    public string InJournal => $"{Name} ({Path}){DeskFile.More(Files - 1)}";
}

/// <summary>
/// Finds what changes are called: by the page, the numbers or the list that they are about, as those are called in the change itself.
/// </summary>
public sealed class ChangeTitles(KeptTexts texts, ContentFiles files, ContentRepository content)
{
    public async Task<ChangeTitle> OfAsync(Change change)
    {
        var subject = Subject(change);
        return new ChangeTitle(
            await NameAsync(subject),
            change.Renamed is not null ? "Rename: "
                : subject.Text is null ? "Remove: "
                : "",
            subject.Path,
            change.FindEdits().Count
        );
    }

    /// <summary>What each is called, by its number.</summary>
    public async Task<IReadOnlyDictionary<int, ChangeTitle>> AllAsync(IEnumerable<Change> changes)
    {
        var titles = new Dictionary<int, ChangeTitle>();
        foreach (var change in changes)
        {
            titles[change.Id] = await OfAsync(change);
        }

        return titles;
    }

    private async Task<string> NameAsync(ChangedFile subject)
    {
        var (file, after) = (new DeskFile(subject.Path), subject.IsPicture ? null : ChangeBook.FileOf(subject).Text);
        // Numbers are called by what differs, and what is removed has only the text that it had.
        var isNamedByBefore = subject.Path == FactEdit.File || (subject.Text is null && file.IsPage);
        var before = isNamedByBefore ? await TextBeforeAsync(subject) : null;
        return subject.Path == FactEdit.File && FactDifference.LabelsBetween(before ?? "", after ?? "") is [var first, ..] labels
            ? first + (labels.Count == 1 ? "" : $", and {labels.Count - 1} more")
            : file.TitleOf(subject.Text is null ? before : after, content.Everything);
    }

    /// <summary>The file that it is about; of a picture alone the picture, not what its list says of it.</summary>
    private static ChangedFile Subject(Change change) =>
        change.Main.Path == PictureEntry.ListFile ? change.FindPictures().MinBy(file => file.Path.Length) ?? change.Main : change.Main;

    private async Task<string?> TextBeforeAsync(ChangedFile file) =>
        file.BaseVersion is { } version && (await texts.FindAsync(version) ?? files.BytesOf(file.Path, version)) is { } bytes
            ? ContentFile.TextOf(bytes)
            : null;
}
