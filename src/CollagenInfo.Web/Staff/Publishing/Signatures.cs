using System.Text;
using CollagenInfo.Content;
using CollagenInfo.Content.Care;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Publishing;

/// <summary>Writes into the files of a change what signing and confirming say on the pages.</summary>
internal sealed class Signatures(ContentFiles files)
{
    /// <summary>
    /// Keeps the sign-off of each page and tool that was signed before the change, with who confirmed it beside. What was not signed, or
    /// has changed otherwise since, stays as it is: confirming makes nothing signed. Gives the reason if one cannot be written.
    /// </summary>
    public string? Confirm(Change change, ContentLibrary before, ContentLibrary after, ConfirmedChange by) =>
        Signable
            .ChangedBetween(before, after)
            .OrderBy(one => one.Address, StringComparer.Ordinal)
            .Select(one => Write(change, one, one.Review! with { Confirmed = by }))
            .FirstOrDefault(fault => fault is not null);

    /// <summary>
    /// Keeps the sign-off of each signed page in which nothing changes but where a link to a renamed page leads: it leads to the same
    /// page.
    /// </summary>
    public string? Carry(Change change, ContentLibrary before, ContentLibrary after, Renaming renaming) =>
        after
            .Articles.Where(article =>
                Signable.Of(after, article).Status is ReviewStatus.ChangedSinceReview
                && renaming.IsOnlyRenamed(change, article.Body.File)
                && before.ArticleIn(change.PathBefore(article.Body.File)) is { } old
                && Signable.Of(before, old).Status is ReviewStatus.Signed
            )
            .OrderBy(article => article.Body.File, StringComparer.Ordinal)
            .ToList()
            .Select(article => Write(change, Signable.Of(after, article), article.Review!))
            .FirstOrDefault(fault => fault is not null);

    /// <summary>Signs a page or tool as a whole; gives the reason if it cannot be written.</summary>
    public string? Sign(Change change, string address, ContentLibrary after, Review review) =>
        Signable.Find(after, address) is { } signable ? Write(change, signable, review) : $"At {address} is nothing that can be signed.";

    /// <summary>Takes the signatures out of a change that did not come on the site.</summary>
    public static void TakeBack(Change change)
    {
        foreach (var file in change.Files.Where(file => file.Unsigned is not null).ToList())
        {
            if (IsOnly(file))
            {
                change.Files.Remove(file);
            }
            else
            {
                (file.Text, file.Unsigned) = (file.Unsigned, null);
            }
        }
    }

    /// <summary>Whether a file is in a change for its signature only.</summary>
    public static bool IsOnly(ChangedFile file) =>
        file.Unsigned is { } bytes
        && (bytes.Length == 0 ? file.BaseVersion is null : ContentFile.From(file.Path, bytes).Version == file.BaseVersion);

    private string? Write(Change change, Signable signable, Review review)
    {
        var path = signable.File;
        var changed = change.FileAt(path);
        var file = changed is null ? files.Read(path) : ChangeBook.FileOf(changed);
        if (file is { Text: null } || (file is null && signable.Tool is null))
        {
            return $"{path} cannot be read now.";
        }

        var signed = review with { Text = signable.Fingerprint };
        var edit = signable.Tool is { } tool
            ? SignedToolsEdit.Set(file?.Text, tool, signed)
            : FrontMatterEdit.SetReview(file!.Text!, signed);
        if (edit.Text is null)
        {
            return $"{path}: {edit.Refusal}";
        }

        if (changed is null)
        {
            changed = new ChangedFile { Path = path, BaseVersion = file?.Version };
            change.Files.Add(changed);
        }

        changed.Unsigned ??= file?.Bytes.ToArray() ?? [];
        changed.Text = file?.BytesOf(edit.Text) ?? Encoding.UTF8.GetBytes(edit.Text);
        return null;
    }
}
