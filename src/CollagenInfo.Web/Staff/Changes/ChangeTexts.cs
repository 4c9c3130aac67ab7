using CollagenInfo.Content;
using CollagenInfo.Content.Changes;
using CollagenInfo.Content.Facts;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Layout;
using CollagenInfo.Web.Staff.Ledger;
using CollagenInfo.Web.Staff.Publishing;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What differs for readers in the files of a change.</summary>
public sealed class ChangeTexts(ContentRepository content, ChangeBook changes)
{
    /// <summary>Each file that differs, the main one first.</summary>
    /// <param name="change">The change.</param>
    /// <param name="library">The library with the change.</param>
    public async Task<IReadOnlyList<ChangedText>> AllAsync(Change change, ContentLibrary library)
    {
        var texts = new List<ChangedText>();
        foreach (
            var changed in change
                .Files.Where(file => file.IsChanged && !IsOfPicture(file) && file != change.Renamed?.From)
                .OrderByDescending(IsMain)
        )
        {
            var file = new DeskFile(changed.Path);
            var before = await changes.BaseOfAsync(changed == change.Renamed?.To ? change.Renamed.Value.From : changed);
            var (was, comes) = (AsRead(file, before.Text, content.Everything), AsRead(file, ChangeBook.FileOf(changed).Text, library));
            texts.Add(
                new ChangedText(
                    file,
                    file.TitleIn(changed.Text is null ? content.Everything : library),
                    DifferenceOf(file, was, comes, library)
                )
            );
        }

        // A page that is only renamed says what it said.
        return change.Renamed is null ? texts : [.. texts.Where(text => !text.Difference.IsNone)];

        bool IsMain(ChangedFile file) => file == change.Main;

        // What the list says of a picture stands below it.
        bool IsOfPicture(ChangedFile file) => file.IsPicture || (file.Path == PictureEntry.ListFile && change.FindPictures().Any());
    }

    /// <summary>What differs: of a list that has a form, in the words of the form; its lines only if nothing but those does.</summary>
    private SentenceDifference DifferenceOf(DeskFile file, string before, string after, ContentLibrary library)
    {
        if (file.Path == VitalLine.ListFile && VitalDifference.Between(content.Everything, library) is [_, ..] lines)
        {
            return SentenceDifference.OfFields(lines.Select(line => (new DeskFile(line.File).TitleIn(library), line.Before, line.After)));
        }

        if (file.Sheet is not { } form)
        {
            return SentenceDifference.Between(file.Path, before, after);
        }

        var fields = FormDifference.Between(form, before, after);
        return fields.Count > 0
            ? SentenceDifference.OfFields(fields.Select(field => (field.Name, field.Before, field.After)))
            : SentenceDifference
                .Between(file.Path, before, after)
                .Called(FormLines.In(before, form).NameOf, FormLines.In(after, form).NameOf);
    }

    /// <summary>The text of a page with the numbers that readers see in it.</summary>
    private static string AsRead(DeskFile file, string? text, ContentLibrary library) =>
        file.IsPage ? DeskFile.AsRead(text ?? "", library) : text ?? "";
}
