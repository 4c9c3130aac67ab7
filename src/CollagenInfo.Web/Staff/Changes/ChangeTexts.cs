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
                    DifferenceOf(file, (was, content.Everything), (comes, library))
                )
            );
        }

        // A page that is only renamed says what it said.
        return change.Renamed is null ? texts : [.. texts.Where(text => !text.Difference.IsNone)];

        bool IsMain(ChangedFile file) => file == change.Main;

        // What the list says of a picture stands below it.
        bool IsOfPicture(ChangedFile file) => file.IsPicture || (file.Path == PictureEntry.ListFile && change.FindPictures().Any());
    }

    /// <summary>
    /// What differs: of a list that has a form, in the words of the form; its lines only if nothing but those does. What each text names is
    /// read in its own library.
    /// </summary>
    private static SentenceDifference DifferenceOf(
        DeskFile file,
        (string Text, ContentLibrary Library) before,
        (string Text, ContentLibrary Library) after
    )
    {
        if (file.Path == VitalLine.ListFile && VitalDifference.Between(before.Library, after.Library) is [_, ..] lines)
        {
            return SentenceDifference.OfFields(
                lines.Select(line => (new DeskFile(line.File).TitleIn(after.Library), line.Before, line.After))
            );
        }

        var whole = SentenceDifference.Between(file.Path, before.Text, after.Text);
        if (file.IsPage)
        {
            return whole.InWords(file.Path, after.Library, FrontMatterFields.LabelsOf(file.Path), before.Library);
        }

        var fields =
            file.Sheet is { } sheet
                ? FormDifference.Between(sheet, before.Text, after.Text, WordsOf(before.Library), WordsOf(after.Library))
            : file.Path == FactEdit.File ? FactDifference.Between(before.Text, after.Text)
            : file.Path == Notice.File ? NoticeDifference.Between(before, after)
            : [];
        return fields.Count > 0 ? SentenceDifference.OfFields(fields.Select(field => Read(field, before.Library, after.Library)))
            : file.Sheet is { } form ? whole.Called(FormLines.In(before.Text, form).NameOf, FormLines.In(after.Text, form).NameOf)
            : whole;
    }

    /// <summary>A field with the numbers that readers see in it; their names if it reads the same with either.</summary>
    private static (string Name, string Before, string After) Read(FieldChange field, ContentLibrary before, ContentLibrary after)
    {
        var (was, comes) = (before.Expand(field.Before), after.Expand(field.After));
        return was == comes
            ? (after.Expand(field.Name), field.Before, field.After)
            : (after.Expand(field.Name), was, comes);
    }

    private static EntryWords WordsOf(ContentLibrary library) =>
        new((offer, value) => FieldOffers.From(library, offer)?.InWords(value) ?? value);

    /// <summary>The text of a page with the numbers that readers see in it.</summary>
    private static string AsRead(DeskFile file, string? text, ContentLibrary library) =>
        file.IsPage ? DeskFile.AsRead(text ?? "", library) : text ?? "";
}
