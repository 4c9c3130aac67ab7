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

        if (file.IsPage)
        {
            return SentenceDifference
                .Between(file.Path, before, after)
                .InWords(file.Path, library, FrontMatterFields.LabelsOf(file.Path));
        }

        var fields =
            file.Sheet is { } sheet ? FormDifference.Between(sheet, before, after, (offer, value) => InWords(offer, value, library))
            : file.Path == FactEdit.File ? FactDifference.Between(before, after)
            : file.Path == Notice.File ? NoticeDifference.Between(before, after, library)
            : [];
        return fields.Count > 0
                ? SentenceDifference.OfFields(
                    fields.Select(field => (library.Expand(field.Name), library.Expand(field.Before), library.Expand(field.After)))
                )
            : file.Sheet is { } form
                ? SentenceDifference
                    .Between(file.Path, before, after)
                    .Called(FormLines.In(before, form).NameOf, FormLines.In(after, form).NameOf)
            : SentenceDifference.Between(file.Path, before, after);
    }

    private static string InWords(FieldOffer offer, string value, ContentLibrary library) =>
        FieldOffers.From(library, offer)?.InWords(value) ?? value;

    /// <summary>The text of a page with the numbers that readers see in it.</summary>
    private static string AsRead(DeskFile file, string? text, ContentLibrary library) =>
        file.IsPage ? DeskFile.AsRead(text ?? "", library) : text ?? "";
}
