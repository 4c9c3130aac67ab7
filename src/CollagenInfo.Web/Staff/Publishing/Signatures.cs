using CollagenInfo.Content;
using CollagenInfo.Content.Rendering;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Writes into the files of a change what signing and confirming say on the pages.</summary>
internal sealed class Signatures(ContentFiles files)
{
    /// <summary>
    /// Keeps the sign-off of each page that was signed before the change, with who confirmed it beside. A page that was not signed, or
    /// has changed otherwise since, stays as it is: confirming makes no page signed. Gives the reason if a page cannot be written.
    /// </summary>
    public string? Confirm(Change change, ContentLibrary before, ContentLibrary after, ConfirmedChange by) =>
        after
            .Articles.Where(article =>
                SignedText.StatusOf(after, article) is ReviewStatus.ChangedSinceReview
                && before.Find(article.Topic, article.Slug) is { } old
                && SignedText.StatusOf(before, old) is ReviewStatus.Signed
            )
            .OrderBy(article => article.Body.File, StringComparer.Ordinal)
            .Select(article => Write(change, article, after, article.Review! with { Confirmed = by }))
            .FirstOrDefault(fault => fault is not null);

    /// <summary>
    /// Keeps the sign-off of each signed page in which nothing changes but where a link to a renamed page leads: it leads to the same
    /// page.
    /// </summary>
    public string? Carry(Change change, ContentLibrary before, ContentLibrary after, Renaming renaming) =>
        after
            .Articles.Where(article =>
                SignedText.StatusOf(after, article) is ReviewStatus.ChangedSinceReview
                && renaming.IsOnlyRenamed(change, article.Body.File)
                && before.Articles.FirstOrDefault(old => old.Body.File == change.PathBefore(article.Body.File)) is { } old
                && SignedText.StatusOf(before, old) is ReviewStatus.Signed
            )
            .OrderBy(article => article.Body.File, StringComparer.Ordinal)
            .ToList()
            .Select(article => Write(change, article, after, article.Review!))
            .FirstOrDefault(fault => fault is not null);

    /// <summary>Signs a page as a whole; gives the reason if it cannot be written.</summary>
    public string? Sign(Change change, string path, ContentLibrary after, Review review) =>
        after.Articles.FirstOrDefault(article => article.Body.File == path) is { } article
            ? Write(change, article, after, review)
            : $"{path} is no page that can be signed.";

    /// <summary>Takes the signatures out of a change that did not come on the site.</summary>
    public static void TakeBack(Change change)
    {
        foreach (var file in change.Files.Where(file => file.Unsigned is not null).ToList())
        {
            if (ContentFile.From(file.Path, file.Unsigned!).Version == file.BaseVersion)
            {
                change.Files.Remove(file);
            }
            else
            {
                (file.Text, file.Unsigned) = (file.Unsigned, null);
            }
        }
    }

    private string? Write(Change change, Article article, ContentLibrary after, Review review)
    {
        var path = article.Body.File;
        var changed = change.Files.FirstOrDefault(file => file.Path == path);
        if ((changed is null ? files.Read(path) : ChangeBook.FileOf(changed)) is not { Text: { } text } file)
        {
            return $"{path} cannot be read now.";
        }

        var edit = FrontMatterEdit.SetReview(text, review with { Text = SignedText.Fingerprint(after, article) });
        if (edit.Text is null)
        {
            return $"{path}: {edit.Refusal}";
        }

        if (changed is null)
        {
            changed = new ChangedFile { Path = path, BaseVersion = file.Version };
            change.Files.Add(changed);
        }

        (changed.Unsigned, changed.Text) = (file.Bytes.ToArray(), file.BytesOf(edit.Text));
        return null;
    }
}
