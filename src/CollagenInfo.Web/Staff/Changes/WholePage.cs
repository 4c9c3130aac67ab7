using CollagenInfo.Content;
using CollagenInfo.Content.Storage;
using CollagenInfo.Web.Staff.Ledger;

namespace CollagenInfo.Web.Staff.Changes;

/// <summary>What a change does to a page as a whole: another name, or none any more; and what hinders it, or its pictures.</summary>
/// <param name="Sentences">What happens, in sentences.</param>
/// <param name="Hindrance">Why it cannot happen any more, and what to do; null if it can.</param>
internal sealed record WholePage(IReadOnlyList<string> Sentences, string? Hindrance)
{
    private const string Anew = "Set this change aside, and begin anew.";

    /// <summary>Null if the change only changes texts.</summary>
    /// <param name="change">The change.</param>
    /// <param name="files">The files as they are.</param>
    /// <param name="after">The library with the change.</param>
    public static WholePage? From(Change change, ContentFiles files, ContentLibrary after) =>
        change.Renamed is var (from, to) ? Renamed(change, from, to, files)
        : change.Main.Text is null ? Removed(change.Main, files, after)
        : change.FindPictures().Any(picture => files.Read(picture.Path)?.Version != picture.BaseVersion)
            ? new WholePage([], $"A picture of this change has been added or removed since. {Anew}")
        : null;

    private static WholePage Renamed(Change change, ChangedFile from, ChangedFile to, ContentFiles files)
    {
        var others = change.Files.Count(file => file != from && file != to && file.Path != MovedPages.File && file.IsChanged);
        return new WholePage(
            [
                $"The page goes from {AddressOf(from)} to {AddressOf(to)}. It stays what it is, with its history and its sign-off.",
                others switch
                {
                    0 => "No other file has a link to it.",
                    1 => "1 other file has links to it, which lead to the new name.",
                    _ => $"{others} other files have links to it, which lead to the new name.",
                },
                change.FileAt(MovedPages.File) is null
                    ? "Readers do not know the old address: it is a draft."
                    : "Who comes to the old address arrives at the new one.",
            ],
            files.Read(from.Path) is not { } now ? $"This page has been renamed or removed since. {Anew}"
                : files.Read(to.Path) is not null ? $"Meanwhile another page has the name {AddressOf(to)}. {Anew}"
                : now.Version != from.BaseVersion ? $"Somebody else has changed this page since, and so have you. Copy your text. {Anew}"
                : null
        );
    }

    private static WholePage Removed(ChangedFile page, ContentFiles files, ContentLibrary after)
    {
        var address = AddressOf(page);
        return new WholePage(
            [
                "The page is taken off the site, and lies in the bin.",
                after.Data.Moved.Find(address) is { IsGone: false } moved
                    ? $"Who comes to {address} is led to {moved.To}."
                    : $"Who comes to {address} reads that it is gone, and which pages are near.",
            ],
            files.Read(page.Path)?.Version == page.BaseVersion ? null : $"This page has been changed, renamed or removed since. {Anew}"
        );
    }

    private static string AddressOf(ChangedFile page) => $"/{page.Path[..^".md".Length]}";
}
